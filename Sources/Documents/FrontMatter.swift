// Is the prescribed head of the first page.

/// The first page's prescribed head.
public struct FrontMatter: Hashable, Sendable {
    /// Left column.
    public let parentBody: String
    public let issuingBody: String
    /// "Số 12-BC/ĐUQS"; with a blank for the clerk's pen: "Số      -BC/ĐUQS"; empty on a
    /// paper that goes with a report.
    public let number: String
    /// "Điện Biên Phủ, ngày      tháng 6 năm 2026".
    public let placeAndDate: String
    /// "Dự thảo lần 1" in italics; nil on an issue.
    public let draftMark: String?
    /// "TÀI LIỆU HỘI NGHỊ" and the like; nil when not set.
    public let circulation: String?
    /// "BÁO CÁO".
    public let documentType: String
    public let subject: [Run]
    /// Only type and subject: the head of a paper that goes with a report.
    public let isCompact: Bool

    public init(
        parentBody: String, issuingBody: String, number: String, placeAndDate: String,
        draftMark: String?, circulation: String?, documentType: String, subject: [Run],
        isCompact: Bool = false
    ) {
        self.parentBody = parentBody
        self.issuingBody = issuingBody
        self.number = number
        self.placeAndDate = placeAndDate
        self.draftMark = draftMark
        self.circulation = circulation
        self.documentType = documentType
        self.subject = subject
        self.isCompact = isCompact
    }
}

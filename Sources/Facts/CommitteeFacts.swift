// Is the committee a report is issued by and for, with its letterhead as of the issue day.

/// The committee a report is issued by and for (cấp ủy), with its letterhead as of the issue day.
public struct CommitteeFacts: Hashable, Sendable {
    public let code: String
    public let name: String
    /// Left column of the letterhead, line 1 (cơ quan cấp trên) and line 2 (cơ quan ban hành).
    public let parentBody: String
    public let issuingBody: String
    /// After the number: "BC/ĐUQS".
    public let numberSuffix: String
    public let place: String
    /// "T/M BAN THƯỜNG VỤ", "BÍ THƯ", and the name; empty lines are left for the pen.
    public let signedFor: String
    public let signerPost: String
    public let signerName: String
    public let recipients: [String]
    public let formProfile: String

    public init(
        code: String, name: String, parentBody: String, issuingBody: String, numberSuffix: String,
        place: String, signedFor: String, signerPost: String, signerName: String,
        recipients: [String], formProfile: String
    ) {
        self.code = code
        self.name = name
        self.parentBody = parentBody
        self.issuingBody = issuingBody
        self.numberSuffix = numberSuffix
        self.place = place
        self.signedFor = signedFor
        self.signerPost = signerPost
        self.signerName = signerName
        self.recipients = recipients
        self.formProfile = formProfile
    }
}

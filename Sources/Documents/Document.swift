// Is an unpaginated report: what stands where in the reading order, without any position.

public import Charts

/// Text of one look.
public struct Run: Hashable, Sendable {
    public var text: String
    public var isBold: Bool
    public var isItalic: Bool
    public var isUnderlined: Bool
    /// Address of the figure this text prints.
    public var address: String?

    public init(
        _ text: String, isBold: Bool = false, isItalic: Bool = false, isUnderlined: Bool = false,
        address: String? = nil
    ) {
        self.text = text
        self.isBold = isBold
        self.isItalic = isItalic
        self.isUnderlined = isUnderlined
        self.address = address
    }
}

/// A report before pagination.
public struct Document: Hashable, Sendable {
    public let form: FormProfile
    public let front: FrontMatter
    public let blocks: [Block]
    /// Printed small on every page when set: "số liệu minh họa".
    public let pageMark: String?
    /// Drawn large and light behind the text of a "bản nháp"; nil on drafts and issues.
    public let watermark: String?
    public let title: String
    public let author: String
    public let subject: String
    public let keywords: String
    /// ISO 8601 instant with zone.
    public let created: String

    public init(
        form: FormProfile, front: FrontMatter, blocks: [Block], pageMark: String?,
        watermark: String?, title: String, author: String, subject: String, keywords: String,
        created: String
    ) {
        self.form = form
        self.front = front
        self.blocks = blocks
        self.pageMark = pageMark
        self.watermark = watermark
        self.title = title
        self.author = author
        self.subject = subject
        self.keywords = keywords
        self.created = created
    }
}

/// The first page's prescribed head.
public struct FrontMatter: Hashable, Sendable {
    /// Left column.
    public let parentBody: String
    public let issuingBody: String
    /// "Số 12-BC/ĐUQS"; with a blank for the clerk's pen: "Số      -BC/ĐUQS".
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

    public init(
        parentBody: String, issuingBody: String, number: String, placeAndDate: String,
        draftMark: String?, circulation: String?, documentType: String, subject: [Run]
    ) {
        self.parentBody = parentBody
        self.issuingBody = issuingBody
        self.number = number
        self.placeAndDate = placeAndDate
        self.draftMark = draftMark
        self.circulation = circulation
        self.documentType = documentType
        self.subject = subject
    }
}

/// One block in reading order.
public enum Block: Hashable, Sendable {
    /// Level 1 to 4; `label` is "I-", "1.", "a)", "" as the form profile numbers it.
    case heading(level: Int, label: String, [Run])
    case paragraph([Run])
    /// A line that begins with "- ".
    case item([Run])
    /// A căn cứ line.
    case basis([Run])
    case table(Table)
    case chart(ChartBlock)
    case signature(Signature)
    /// Begins on a new page: "PHỤ LỤC 1" and its title.
    case annex(label: String, title: [Run], isLandscape: Bool)
}

/// A table.
public struct Table: Hashable, Sendable {
    /// How the cells of a column stand.
    public enum Alignment: Hashable, Sendable { case left, centre, right }

    /// A column: how its cells stand and whether it takes spare width.
    public struct Column: Hashable, Sendable {
        public let alignment: Alignment
        /// The column takes spare width (names, contents); others stay as narrow as they can.
        public let isFlexible: Bool

        public init(alignment: Alignment, isFlexible: Bool) {
            self.alignment = alignment
            self.isFlexible = isFlexible
        }
    }

    /// A header cell and the columns and rows it spans.
    public struct HeaderCell: Hashable, Sendable {
        public let text: String
        public let columnSpan: Int
        public let rowSpan: Int

        public init(_ text: String, columnSpan: Int = 1, rowSpan: Int = 1) {
            self.text = text
            self.columnSpan = columnSpan
            self.rowSpan = rowSpan
        }
    }

    /// A row and what it is for.
    public struct Row: Hashable, Sendable {
        /// Body rows, a group's name, its subtotal, the total.
        public enum Style: Hashable, Sendable { case body, group, subtotal, total }

        /// One cell per column; a group row has one cell over all columns.
        public let cells: [[Run]]
        public let style: Style

        public init(cells: [[Run]], style: Style) {
            self.cells = cells
            self.style = style
        }
    }

    /// "Bảng 1. Kết quả …".
    public let caption: [Run]
    /// "Đơn vị tính: %"; nil when columns say it.
    public let unitLine: String?
    public let columns: [Column]
    /// Rows of header cells; cells covered by a span from above are left out.
    public let header: [[HeaderCell]]
    public let rows: [Row]
    public let notes: [[Run]]
    /// Wanted text size in points; layout may go down to 9 when it does not fit.
    public let fontSize: Double

    public init(
        caption: [Run], unitLine: String?, columns: [Column], header: [[HeaderCell]], rows: [Row],
        notes: [[Run]], fontSize: Double
    ) {
        self.caption = caption
        self.unitLine = unitLine
        self.columns = columns
        self.header = header
        self.rows = rows
        self.notes = notes
        self.fontSize = fontSize
    }
}

/// A chart with its words.
public struct ChartBlock: Hashable, Sendable {
    /// "Biểu đồ 1. …".
    public let caption: [Run]
    public let chart: Chart
    /// "Nguồn: …; số liệu đến 14/6/2026".
    public let source: String
    public let notes: [[Run]]
    /// Points; nil lets the chart choose.
    public let height: Double?

    public init(caption: [Run], chart: Chart, source: String, notes: [[Run]], height: Double?) {
        self.caption = caption
        self.chart = chart
        self.source = source
        self.notes = notes
        self.height = height
    }
}

/// Signature on the right, recipients on the left; kept on one page with the last lines before it.
public struct Signature: Hashable, Sendable {
    /// "T/M BAN THƯỜNG VỤ".
    public let signedFor: String
    /// "BÍ THƯ".
    public let post: String
    /// Empty when nobody is named yet.
    public let name: String
    /// "Nơi nhận:" list without the leading "- ".
    public let recipients: [String]

    public init(signedFor: String, post: String, name: String, recipients: [String]) {
        self.signedFor = signedFor
        self.post = post
        self.name = name
        self.recipients = recipients
    }
}

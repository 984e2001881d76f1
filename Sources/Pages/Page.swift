// Is a finished page and the report it belongs to: all geometry decided, nothing drawn yet.

/// A mark, the element of the structure it belongs to, and the address of the figure it prints.
public struct PageItem: Hashable, Sendable {
    public let mark: Mark
    /// Index into `PagedReport.structure`; nil for an artifact (page number, rule, grid line).
    public let element: Int?
    /// Address of the printed figure, if the text is one.
    public let address: String?

    public init(_ mark: Mark, element: Int?, address: String? = nil) {
        self.mark = mark
        self.element = element
        self.address = address
    }
}

/// A page with its marks in reading order.
public struct Page: Hashable, Sendable {
    public let size: Size
    public let items: [PageItem]

    public init(size: Size, items: [PageItem]) {
        self.size = size
        self.items = items
    }
}

/// A node of the logical structure (PDF tags). Only leaves carry marks.
public struct StructureElement: Hashable, Sendable {
    /// The standard structure types of PDF (ISO 32000-1, 14.8.4) that reports use.
    public enum Kind: String, Hashable, Sendable {
        case document = "Document"
        case section = "Sect"
        case heading1 = "H1"
        case heading2 = "H2"
        case heading3 = "H3"
        case heading4 = "H4"
        case paragraph = "P"
        case list = "L"
        case listItem = "LI"
        case listLabel = "Lbl"
        case listBody = "LBody"
        case table = "Table"
        case tableRow = "TR"
        case headerCell = "TH"
        case dataCell = "TD"
        case caption = "Caption"
        case figure = "Figure"
        case span = "Span"
    }

    public let kind: Kind
    /// Index of the parent; nil only for element 0, the document. A parent precedes its children.
    public let parent: Int?
    /// Alternative text; required for figures.
    public let alternative: String?
    /// Columns and rows a table cell spans.
    public let columnSpan: Int
    public let rowSpan: Int

    public init(
        _ kind: Kind, parent: Int?, alternative: String? = nil, columnSpan: Int = 1,
        rowSpan: Int = 1
    ) {
        self.kind = kind
        self.parent = parent
        self.alternative = alternative
        self.columnSpan = columnSpan
        self.rowSpan = rowSpan
    }
}

/// A line of the outline (bookmarks).
public struct OutlineEntry: Hashable, Sendable {
    public let title: String
    /// 1 for the top level; a deeper entry follows its parent.
    public let level: Int
    /// Index of the page.
    public let page: Int
    /// Distance from the page's top, points.
    public let y: Double

    public init(title: String, level: Int, page: Int, y: Double) {
        self.title = title
        self.level = level
        self.page = page
        self.y = y
    }
}

/// What the file says about itself.
public struct ReportMetadata: Hashable, Sendable {
    public let title: String
    public let author: String
    public let subject: String
    public let keywords: String
    /// BCP 47: "vi".
    public let language: String
    /// ISO 8601 with zone, `2026-06-15T08:00:00+07:00`: the issue or draft instant, never the clock
    /// of the machine that draws.
    public let created: String

    public init(
        title: String, author: String, subject: String, keywords: String, language: String,
        created: String
    ) {
        self.title = title
        self.author = author
        self.subject = subject
        self.keywords = keywords
        self.language = language
        self.created = created
    }
}

/// A finished report.
public struct PagedReport: Hashable, Sendable {
    public let pages: [Page]
    /// Element 0 is the document.
    public let structure: [StructureElement]
    public let outline: [OutlineEntry]
    public let metadata: ReportMetadata

    public init(
        pages: [Page], structure: [StructureElement], outline: [OutlineEntry],
        metadata: ReportMetadata
    ) {
        self.pages = pages
        self.structure = structure
        self.outline = outline
        self.metadata = metadata
    }
}

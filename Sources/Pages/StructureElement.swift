// Is a node of the logical structure that becomes PDF tags.

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
        case note = "Note"
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

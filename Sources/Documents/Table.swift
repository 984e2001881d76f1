// Is a table before it has widths: caption, header, rows and notes.

/// A table.
public struct Table: Hashable, Sendable {
    /// How the cells of a column stand.
    public enum Alignment: Hashable, Sendable { case left, centre, right }

    /// A column: how its cells stand and whether it takes spare width.
    public struct Column: Hashable, Sendable {
        public let alignment: Alignment
        /// The column takes spare width (names, contents); others stay as narrow as they can.
        public let isFlexible: Bool
        /// A break of the series lies before it; the rule at its left says so.
        public let isAfterBreak: Bool

        public init(alignment: Alignment, isFlexible: Bool, isAfterBreak: Bool = false) {
            self.alignment = alignment
            self.isFlexible = isFlexible
            self.isAfterBreak = isAfterBreak
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

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
        /// Room for the pen, points.
        public let leastWidth: Double
        /// A break of the series lies before it; the rule at its left says so.
        public let isAfterBreak: Bool

        public init(
            alignment: Alignment, isFlexible: Bool, leastWidth: Double = 0,
            isAfterBreak: Bool = false
        ) {
            self.alignment = alignment
            self.isFlexible = isFlexible
            self.leastWidth = leastWidth
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

    /// Sums carried from page to page (mang sang): at a page's foot, and at the head of the next.
    public struct Carry: Hashable, Sendable {
        /// The column that names the row.
        public let labelColumn: Int
        /// "Cộng mang sang trang sau".
        public let foot: String
        /// "Trang trước mang sang".
        public let head: String
        /// What has been summed up after each row of the table: one text per column, empty where
        /// nothing is added.
        public let sums: [[String]]

        public init(labelColumn: Int, foot: String, head: String, sums: [[String]]) {
            self.labelColumn = labelColumn
            self.foot = foot
            self.head = head
            self.sums = sums
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
    /// Rows of a list to be filled in by hand are at least this tall, points.
    public let leastRowHeight: Double
    /// A stronger rule guides the eye after so many body rows; nil for none.
    public let ruleEvery: Int?
    /// Nil when nothing is carried over a page's end.
    public let carry: Carry?

    public init(
        caption: [Run], unitLine: String?, columns: [Column], header: [[HeaderCell]], rows: [Row],
        notes: [[Run]], fontSize: Double, leastRowHeight: Double = 0, ruleEvery: Int? = nil,
        carry: Carry? = nil
    ) {
        self.caption = caption
        self.unitLine = unitLine
        self.columns = columns
        self.header = header
        self.rows = rows
        self.notes = notes
        self.fontSize = fontSize
        self.leastRowHeight = leastRowHeight
        self.ruleEvery = ruleEvery
        self.carry = carry
    }
}

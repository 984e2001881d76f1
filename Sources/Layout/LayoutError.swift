// Is why a document could not be laid out, with its place in the document.

public import Pages

/// Why a document has no pages.
public enum LayoutError: Error, Hashable, Sendable {
    /// A text cannot be measured: a missing glyph, a control character. Correct the records.
    case text(TextError, place: String)
    /// Something that cannot be divided is taller than a page. Shorten it.
    case tooTall(place: String, height: Double, limit: Double)
    /// Not even one character for each column fits the width. Use fewer columns.
    case tableTooWide(place: String, columns: Int)
    /// A row does not have one cell for each column; `row` counts from 1.
    case unevenRow(place: String, row: Int, cells: Int, columns: Int)
    /// The header's spans leave a hole, overlap or reach beyond the columns.
    case unevenHeader(place: String, columns: Int)
    /// A chart cannot be drawn in the room it has.
    case chart(place: String, reason: String)
    /// More pages than any report may have.
    case tooManyPages(limit: Int)
    /// The finished pages break a rule of layout: a fault of the program, never of the records.
    case proof(Violation, page: Int, text: String)

    /// A rule that every finished report keeps.
    public enum Violation: Hashable, Sendable {
        /// A mark reaches beyond the sheet, or has no finite place.
        case outsidePage
        /// A text reaches into a margin.
        case outsideMargins
        /// A text is smaller than 9 points.
        case tooSmall
        /// A page carries nothing of the document.
        case emptyPage
        /// Two texts cover each other.
        case overlap
        /// A page continues a table without its header.
        case headerMissing
        /// A page lacks the code at its foot, or the code reaches into the text.
        case footMissing
        /// A row is divided although it would fit on a page.
        case rowDivided
        /// A text of the document is missing, altered or out of order.
        case textDiffers
        /// The structure or the outline is not well formed.
        case structure
    }
}

// Is a table's words at one size, with what its columns ask for.

/// A table shaped at one size.
struct TableText {
    /// Size of the text, points.
    let em: Double
    let header: [[Word]]
    /// The columns each header cell stands over.
    let headerColumns: [Range<Int>]
    let rows: [[[Word]]]
    /// Rows of carried sums, as `TableCarry.rows` gives them.
    let carried: [[[Word]]]
    let demands: [TableWidths.Demand]
    let spans: [TableWidths.Span]
}

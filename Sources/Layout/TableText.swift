// Is a table's words at one size, with what its columns ask for.

/// A table shaped at one size.
struct TableText {
    let header: [[Word]]
    let rows: [[[Word]]]
    let demands: [TableWidths.Demand]
    let spans: [TableWidths.Span]
}

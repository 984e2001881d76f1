// Is the structure elements of a table's cells, made before anything is shaped.

/// The structure elements of a table's cells.
struct TableElements {
    /// By header cell, in the order of `HeaderGrid.cells()`.
    var header: [Int] = []
    /// By row and cell.
    var rows: [[Int]] = []
    /// The row elements themselves.
    var rowElements: [Int] = []
}

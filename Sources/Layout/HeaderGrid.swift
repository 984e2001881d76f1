// Header cells with spans → their rows and columns, or nil when they do not tile the header.

import Documents

/// Places header cells as HTML does: each goes to the first free column of its row.
struct HeaderGrid {
    struct Cell: Hashable {
        let text: String
        let rows: Range<Int>
        let columns: Range<Int>
    }

    let header: [[Table.HeaderCell]]
    let columns: Int

    /// Cells by row and column; nil when a cell reaches out, overlaps, or a place stays free.
    func cells() -> [Cell]? {
        var taken = [[Bool]](
            repeating: [Bool](repeating: false, count: columns), count: header.count)
        var cells: [Cell] = []
        for (row, rowCells) in header.enumerated() {
            for cell in rowCells {
                guard let column = taken[row].firstIndex(of: false),
                    cell.columnSpan > 0, cell.rowSpan > 0,
                    column + cell.columnSpan <= columns, row + cell.rowSpan <= header.count
                else { return nil }
                let placed = Cell(
                    text: cell.text, rows: row..<(row + cell.rowSpan),
                    columns: column..<(column + cell.columnSpan))
                guard Self.take(placed, in: &taken) else { return nil }
                cells.append(placed)
            }
        }
        return taken.allSatisfy { $0.allSatisfy { $0 } } ? cells : nil
    }

    private static func take(_ cell: Cell, in taken: inout [[Bool]]) -> Bool {
        for row in cell.rows {
            for column in cell.columns {
                if taken[row][column] { return false }
                taken[row][column] = true
            }
        }
        return true
    }
}

// A table → one sheet: caption, unit of measure, header as printed, rows, notes.

import CXlsxWriter
import Documents

/// Lays one table out in a sheet.
struct TableSheet {
    let table: Table

    /// Characters of the narrowest and of the widest column.
    private static let widths = 6...45
    /// More columns than this are printed across.
    private static let mostUpright = 7

    func write(with pen: inout SheetPen, _ formats: inout CellFormats) {
        pen.text(table.captionText, row: 0, column: 0, formats.bold)
        pen.text(table.unitLine ?? "", row: 1, column: 0, formats.italic)
        let first = 2 + table.header.count
        header(&pen, formats)
        for (index, row) in table.rows.enumerated() {
            body(row, at: first + index, &pen, &formats)
        }
        for (index, note) in table.notes.enumerated() {
            let text = note.map(\.text).joined().spacedPlainly
            pen.text(text, row: first + table.rows.count + index, column: 0, formats.italic)
        }
        for (column, width) in columnWidths.enumerated() { pen.width(width, of: column) }
        pen.keep(rowsAbove: first, isWide: table.columns.count > TableSheet.mostUpright)
    }

    /// Header cells in their places: those that a cell above reaches over are left out of its row.
    private func header(_ pen: inout SheetPen, _ formats: CellFormats) {
        var taken: Set<[Int]> = []
        for (row, cells) in table.header.enumerated() {
            var column = 0
            for cell in cells {
                while taken.contains([row, column]) { column += 1 }
                let rows = row..<(row + cell.rowSpan)
                let columns = column..<(column + cell.columnSpan)
                for row in rows { for column in columns { taken.insert([row, column]) } }
                pen.text(
                    cell.text.spacedPlainly, rows: (rows.lowerBound + 2)..<(rows.upperBound + 2),
                    columns: columns, formats.header)
                column = columns.upperBound
            }
        }
    }

    private func body(
        _ row: Table.Row, at place: Int, _ pen: inout SheetPen, _ formats: inout CellFormats
    ) {
        let isBold = row.style != .body
        if row.style == .group {
            let text = row.cells.joined().map(\.text).joined().spacedPlainly
            return pen.text(
                text, rows: place..<(place + 1), columns: 0..<table.columns.count,
                formats.body(isBold: true, isCentred: false))
        }
        for (index, (column, runs)) in zip(table.columns, row.cells).enumerated() {
            let text = runs.map(\.text).joined().spacedPlainly
            let isCentred = column.alignment == .centre
            if column.alignment != .left, let number = PrintedNumber(text) {
                pen.number(
                    number.value, row: place, column: index,
                    formats.body(isBold: isBold, isCentred: isCentred, number: number.format))
            } else {
                pen.text(
                    text, row: place, column: index,
                    formats.body(isBold: isBold, isCentred: isCentred))
            }
        }
    }

    private var columnWidths: [Int] {
        table.columns.indices.map { column in
            let longest =
                table.rows.filter { $0.style != .group && $0.cells.indices.contains(column) }
                .map { $0.cells[column].map(\.text).joined().count }.max() ?? 0
            return min(max(longest + 2, TableSheet.widths.lowerBound), TableSheet.widths.upperBound)
        }
    }
}

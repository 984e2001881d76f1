// The money of a table's row or column → the decimals that all of it is printed with.
//
// "2.924" beside "2.993,6" reads as two ways of counting. In a table of indicators a row has a unit
// of measure and its money shares the decimals; in any other the column has. The most precise
// figure decides, within what the unit bears.

import Facts
import Templates

/// How many decimals the money of a table has (số lẻ của tiền).
struct MoneyDecimals {
    private let columns: [TableColumn]
    private let figures: TableFigures
    private let byColumn: [TableSpec.Column: Int]

    /// - Parameter items: Those of all rows, the total among them.
    init(_ columns: [TableColumn], _ items: [WritingScope.Item], _ figures: TableFigures) {
        self.columns = columns
        self.figures = figures
        var values: [TableSpec.Column: [Value]] = [:]
        for column in columns where FigureText.scalesMoney(column.spec.formats) {
            values[column.spec, default: []] += items.compactMap { figures.value(column, $0) }
        }
        byColumn = values.reduce(into: [:]) { known, column in
            known[column.key] = FigureText(column.key.formats, in: .cell).decimals(of: column.value)
        }
    }

    /// Of a whole column; nil where its formats leave the figures as they are.
    func decimals(_ column: TableSpec.Column) -> Int? { byColumn[column] }

    /// Of the cell of an item.
    func decimals(_ column: TableColumn, _ item: WritingScope.Item) -> Int? {
        guard case .indicator = item else { return byColumn[column.spec] }
        guard byColumn[column.spec] != nil else { return nil }
        // Columns of one row are told in one scale; another's digits are not comparable.
        let scale = FigureText.scale(column.spec.formats)
        let values = columns.filter {
            byColumn[$0.spec] != nil && FigureText.scale($0.spec.formats) == scale
        }.compactMap { figures.value($0, item) }
        return FigureText(column.spec.formats, in: .cell).decimals(of: values)
    }
}

// Elements of a report → what each header cell heads: its column or its row.
//
// Rows of header cells only, before the first data cell of their table, head columns; every other
// header cell heads its row.

import Pages

/// The scope of each header cell (ISO 32000-1:2008, table 349).
struct TableScopes {
    enum Scope: String {
        case column = "Column"
        case row = "Row"
    }

    private let scopes: [Scope?]

    init(_ structure: [StructureElement]) {
        // By row, and by table: the first row with a data cell, in the order of the elements.
        var firstDataRow = [Int](repeating: Int.max, count: structure.count)
        for element in structure where element.kind == .dataCell {
            guard let row = element.parent, let table = structure[row].parent else { continue }
            firstDataRow[table] = min(firstDataRow[table], row)
        }
        scopes = structure.map { element in
            guard element.kind == .headerCell, let row = element.parent else { return nil }
            guard let table = structure[row].parent else { return .column }
            return row < firstDataRow[table] ? .column : .row
        }
    }

    func scope(of element: Int) -> Scope? {
        scopes[element]
    }
}

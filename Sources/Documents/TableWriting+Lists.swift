// Columns of a list's table + its rows → the columns that are printed.

import Facts
import Templates

extension TableWriting {
    /// Without the columns that may be left out and are blank; with the unit of measure in the
    /// heading where all rows share it.
    func listColumns(_ columns: [TableColumn]) -> [TableColumn] {
        guard case .list(let list, let filters) = spec.rows else { return columns }
        let rows = RowSelection(facts: scope.facts).rows(of: list, filters)
        guard !rows.isEmpty else { return columns }
        return columns.compactMap { column in
            guard case .listField(let field) = column.spec.content else { return column }
            let values = rows.compactMap { $0.fields[field] }
            guard !values.isEmpty || !column.spec.isLeftOutBlank else { return nil }
            return stating(values, in: column)
        }
    }

    private func stating(_ values: [Value], in column: TableColumn) -> TableColumn {
        let units = Set(values.map(TableWriting.unit))
        // One figure alone is read sooner with its unit beside it.
        guard values.count > 1, units.count == 1, let unit = units.first ?? nil, !unit.isEmpty
        else { return column }
        var column = column
        column.statesUnit = true
        let named = FigureText(column.spec.formats, in: .cell).unitName(unit)
        let isTold = [column.title, column.groupTitle ?? "", spec.unitOfMeasure ?? ""].contains {
            $0.lowercased().contains(named.lowercased())
        }
        if !isTold { column.title += " (\(named))" }
        return column
    }

    /// What a figure is measured in; nil for what is no figure.
    private static func unit(_ value: Value) -> String? {
        if case .quantity(_, let unit, _) = value { unit } else { nil }
    }
}

extension Table.Row {
    /// A row of the body has a cell in which nothing stands.
    var hasBlank: Bool {
        style == .body && cells.contains { $0.allSatisfy(\.text.isEmpty) }
    }
}

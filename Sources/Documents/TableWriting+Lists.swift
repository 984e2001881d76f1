// Columns of a list's table + its rows → the columns that are printed.

import Facts
import Templates

extension TableWriting {
    /// Without the columns that may be left out and are blank, or told once in a note below; with
    /// the unit of measure in the heading where all rows share it.
    func listColumns(_ columns: [TableColumn]) -> (printed: [TableColumn], notes: [[Run]]) {
        guard case .list(let list, let filters) = spec.rows else { return (columns, []) }
        let rows = RowSelection(facts: scope.facts).rows(of: list, filters)
        guard !rows.isEmpty else { return (columns, []) }
        var shared: [String] = []
        let printed = columns.compactMap { column -> TableColumn? in
            guard case .listField(let field) = column.spec.content else { return column }
            let values = rows.compactMap { $0.fields[field] }
            guard !values.isEmpty || !column.spec.isLeftOutBlank else { return nil }
            if column.spec.isToldOnce, rows.count > 1, values.count == rows.count,
                let value = values.first, Set(values).count == 1
            {
                shared.append("\(TableWriting.name(column)): \(once(value, column))")
                return nil
            }
            return stating(values, in: column)
        }
        guard !shared.isEmpty else { return (printed, []) }
        let told = scope.wording[.sharedColumns].filled(shared.joined(separator: "; "))
        return (printed, [[Run(told)]])
    }

    /// A figure with its unit, which no heading tells now.
    private func once(_ value: Value, _ column: TableColumn) -> String {
        let isFigure = if case .quantity = value { true } else { false }
        return FigureText(
            column.spec.formats, in: isFigure ? .prose : .cell, wording: scope.wording
        ).text(of: value)
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

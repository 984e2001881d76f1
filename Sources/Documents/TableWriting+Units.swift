// The rows of a table of units → what helps to read them: marks, stronger rules, carried sums.

import Facts
import Templates

extension TableWriting {
    /// A unit that has a row; with two levels the upper one carries its own figures as subtotals.
    struct UnitRow {
        let unit: UnitFact
        let isSubtotal: Bool
    }

    /// Children of the scope, and theirs where the table is two levels deep; none for other tables.
    var unitsOfRows: [UnitRow] {
        guard case .units(let depth) = spec.rows else { return [] }
        let units = scope.facts.units
        return units.filter { (1...max(1, depth)).contains($0.depth) }.map { unit in
            let isParent = units.contains { $0.parent == unit.id }
            return UnitRow(unit: unit, isSubtotal: depth > 1 && unit.depth == 1 && isParent)
        }
    }

    /// Fewer rows than this are read without a guide.
    private static let longTable = 12
    private static let rowsBetweenRules = 3

    func ruleEvery(_ unitCount: Int) -> Int? {
        if let asked = spec.marks.ruleEvery { return asked == 0 ? nil : asked }
        return unitCount >= TableWriting.longTable ? TableWriting.rowsBetweenRules : nil
    }

    func lowest(_ columns: [TableColumn], _ rows: [UnitRow]) -> LowestMarks? {
        guard !rows.isEmpty else { return nil }
        let units = rows.filter { !$0.isSubtotal }.map(\.unit)
        return LowestMarks(
            spec: spec, columns: columns.map(\.spec), units: units, facts: scope.facts)
    }

    func sums(_ columns: [TableColumn], _ rows: [UnitRow]) -> UnequalSums {
        UnequalSums(columns, rows, hasTotal: spec.hasTotal, in: scope)
    }

    /// - Parameter rowCount: Of the whole table; the total, if there is one, stands last.
    func carry(
        _ columns: [TableColumn], _ rows: [UnitRow], rowCount: Int
    ) -> Table.Carry? {
        guard !rows.isEmpty, spec.hasTotal || spec.marks.carriesForward == true else { return nil }
        var units: [UnitFact?] = rows.map { $0.isSubtotal ? nil : $0.unit }
        units += [UnitFact?](repeating: nil, count: rowCount - rows.count)
        return CarriedSums(
            columns: columns.map(\.spec), facts: scope.facts, wording: scope.wording,
            money: MoneyDecimals(columns, items, TableFigures(facts: scope.facts))
        )
        .carry(rows: units, isAsked: spec.marks.carriesForward)
    }
}

// Loop source, filters, order and limit → the rows to repeat over.

import Facts
import Periods
import Templates

/// Chooses the rows of a list, the indicators or the units that a template asks for.
struct RowSelection {
    let facts: FactSet

    func items(of loop: Loop) -> [WritingScope.Item] {
        var items = self.items(of: loop.source).filter { item in
            loop.filters.allSatisfy { matches(item, $0) }
        }
        if let field = loop.order { items = ordered(items, by: field, loop.isDescending) }
        return loop.limit.map { Array(items.prefix($0)) } ?? items
    }

    func rows(of list: String, _ filters: [Filter]) -> [ListRow] {
        (facts.lists[list] ?? []).filter { row in
            filters.allSatisfy { matches(.row(row), $0) }
        }
    }

    /// The edition does not tell this list.
    func isWithheld(_ source: Loop.Source) -> Bool {
        if case .list(let name) = source { facts.withheld.lists.contains(name) } else { false }
    }

    private func items(of source: Loop.Source) -> [WritingScope.Item] {
        switch source {
        case .list(let name): (facts.lists[name] ?? []).map { .row($0) }
        case .indicators: facts.indicators.map { .indicator($0) }
        case .units: facts.units.filter { $0.depth == 1 }.map { .unit($0) }
        }
    }

    private func matches(_ item: WritingScope.Item, _ filter: Filter) -> Bool {
        let text =
            value(of: filter.field, in: item).map { FigureText(in: .cell).text(of: $0) } ?? ""
        return (Folding.key(text) == Folding.key(filter.value)) == filter.isEqual
    }

    private func value(of field: String, in item: WritingScope.Item) -> Value? {
        switch item {
        case .row(let row): return row.fields[field]
        case .indicator(let indicator):
            if let name = Reference.IndicatorField(rawValue: field) {
                return .text(WritingScope.text(of: name, in: indicator))
            }
            return Aspect(rawValue: field).flatMap { aspect in
                WritingScope(facts).entering(item, index: 0)
                    .answer(to: .loopIndicator(aspect)).answer.figure?.value
            }
        case .unit(let unit):
            switch field {
            case "ten": return .text(unit.name)
            case "ten-ngan": return .text(unit.shortName)
            case "cap": return .text(unit.level)
            default: return nil
            }
        }
    }

    /// Stable: rows that compare equal keep their recorded order; rows without a value come last.
    private func ordered(
        _ items: [WritingScope.Item], by field: String, _ isDescending: Bool
    ) -> [WritingScope.Item] {
        let keyed = items.enumerated().map {
            ($0.offset, $0.element, value(of: field, in: $0.element))
        }
        return keyed.sorted { left, right in
            guard let leftValue = left.2 else { return right.2 == nil && left.0 < right.0 }
            guard let rightValue = right.2 else { return true }
            if RowSelection.precedes(leftValue, rightValue) { return !isDescending }
            if RowSelection.precedes(rightValue, leftValue) { return isDescending }
            return left.0 < right.0
        }.map(\.1)
    }

    static func precedes(_ left: Value, _ right: Value) -> Bool {
        switch (left, right) {
        case (.integer(let first), .integer(let second)): first < second
        case (.day(let first), .day(let second)): first < second
        case (.interval(let first), .interval(let second)): first.start < second.start
        case (.quantity(let first, _, _), .quantity(let second, _, _)):
            precedes(first, second)
        default:
            Folding.key(FigureText(in: .cell).text(of: left))
                < Folding.key(FigureText(in: .cell).text(of: right))
        }
    }

    private static func precedes(_ left: Quantity, _ right: Quantity) -> Bool {
        guard let first = left.value(decimals: 6), let second = right.value(decimals: 6) else {
            return left.value(decimals: 6) != nil
        }
        return first.isLess(than: second)
    }
}

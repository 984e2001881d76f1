// Condition + scope → true, false or undecided; a comparison with a missing figure is false.
//
// A condition on something the edition does not tell is undecided: "nothing happened" may not be
// concluded from what is left out.

import Facts
import Templates

/// Decides conditions of a template.
struct ConditionTruth {
    let scope: WritingScope

    /// Nil when it hangs on something that the edition does not tell.
    func holds(_ condition: Condition) -> Bool? {
        switch condition {
        case .exists(let reference): isWithheld(reference) ? nil : exists(reference)
        case .compare(let reference, let comparison, let operand):
            isWithheld(reference) ? nil : compare(reference, comparison, operand)
        case .listNotEmpty(let list, let filters):
            scope.facts.withheld.lists.contains(list)
                ? nil : !RowSelection(facts: scope.facts).rows(of: list, filters).isEmpty
        case .judgementWritten(let section): isWritten(section)
        case .figuresOfUnits(let depth): hasFigures(depth: depth)
        case .not(let inner): holds(inner).map { !$0 }
        case .and(let left, let right): both(holds(left), holds(right))
        case .or(let left, let right):
            both(holds(left).map { !$0 }, holds(right).map { !$0 }).map { !$0 }
        }
    }

    /// The branch to print; nil where a mark must stand, because only the edition decides it.
    func chosen<Part>(_ condition: Condition, _ then: [Part], _ otherwise: [Part]) -> [Part]? {
        guard let holds = holds(condition) else { return otherwise.isEmpty ? [] : nil }
        return holds ? then : otherwise
    }

    /// One that is false decides, whatever the other is.
    private func both(_ left: Bool?, _ right: Bool?) -> Bool? {
        if left == false || right == false { return false }
        return left == nil || right == nil ? nil : true
    }

    private func isWithheld(_ reference: Reference) -> Bool {
        if case .missing(.withheld) = scope.answer(to: reference).answer { true } else { false }
    }

    private func isWritten(_ section: String) -> Bool? {
        if scope.facts.judgements[section]?.isEmpty == false { return true }
        return scope.facts.withheld.sections.contains(section) ? nil : false
    }

    /// Whether any unit at that level has a figure of the period; what is withheld may be one.
    private func hasFigures(depth: Int) -> Bool? {
        var isOpen = false
        for unit in scope.facts.units where unit.depth == depth {
            for indicator in scope.facts.indicators {
                switch scope.answer(indicator: indicator.code, unit: unit.id, .actual).answer {
                case .known: return true
                case .missing(.withheld): isOpen = true
                case .missing: continue
                }
            }
        }
        return isOpen ? nil : false
    }

    /// An empty text is nothing that could be printed.
    private func exists(_ reference: Reference) -> Bool {
        guard let figure = scope.answer(to: reference).answer.figure else { return false }
        return figure.value != .text("")
    }

    private func compare(
        _ reference: Reference, _ comparison: Condition.Comparison, _ operand: Condition.Operand
    ) -> Bool {
        guard let figure = scope.answer(to: reference).answer.figure else { return false }
        switch operand {
        case .number(let number):
            guard let value = ConditionTruth.number(of: figure.value) else { return false }
            return ConditionTruth.compare(value, comparison, number)
        case .text(let text):
            let isEqual =
                Folding.key(FigureText(in: .cell).text(of: figure.value)) == Folding.key(text)
            return comparison == .notEqual ? !isEqual : comparison == .equal && isEqual
        }
    }

    private static func number(of value: Value) -> FixedDecimal? {
        switch value {
        case .integer(let integer): FixedDecimal(integer)
        case .quantity(let quantity, _, let decimals): quantity.value(decimals: decimals)
        case .text(let text): FixedDecimal(vietnamese: text)
        case .day, .interval, .flag: nil
        }
    }

    private static func compare(
        _ left: FixedDecimal, _ comparison: Condition.Comparison, _ right: FixedDecimal
    ) -> Bool {
        switch comparison {
        case .equal: left.isEqual(to: right)
        case .notEqual: !left.isEqual(to: right)
        case .less: left.isLess(than: right)
        case .lessOrEqual: !right.isLess(than: left)
        case .greater: right.isLess(than: left)
        case .greaterOrEqual: !left.isLess(than: right)
        }
    }
}

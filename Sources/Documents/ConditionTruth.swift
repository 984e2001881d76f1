// Condition + scope → true or false; a comparison with a missing figure is false.

import Facts
import Templates

/// Decides conditions of a template.
struct ConditionTruth {
    let scope: WritingScope

    func holds(_ condition: Condition) -> Bool {
        switch condition {
        case .exists(let reference): exists(reference)
        case .compare(let reference, let comparison, let operand):
            compare(reference, comparison, operand)
        case .listNotEmpty(let list, let filters):
            !RowSelection(facts: scope.facts).rows(of: list, filters).isEmpty
        case .judgementWritten(let section):
            !(scope.facts.judgements[section] ?? []).isEmpty
        case .not(let inner): !holds(inner)
        case .and(let left, let right): holds(left) && holds(right)
        case .or(let left, let right): holds(left) || holds(right)
        }
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

// The recorded figures of one unit and indicator + the rules about it → what breaks them.
//
// Rules look at every row as it was recorded, quarter by quarter where quarters are recorded, so
// that a finding names the row to mend; a total is right when its rows are. What a rule needs and
// nobody recorded breaks nothing.

import Facts
import Periods

extension CheckedPlace {
    /// Everything the rules have against the figures; `isReporting` tells whether the unit sends
    /// figures of its own.
    func broken(_ rules: [RuleBook.Entry], isReporting: Bool) -> [Found] {
        rules.flatMap { rule in
            switch rule.row.demand {
            case .bounds(let least, let most): outside(least, most, rule)
            case .atMost: recorded.compactMap { beyond($0, rule) }
            case .sum: recorded.compactMap { unequal($0, rule) }
            case .given: isReporting ? absent(rule) : []
            case .notFalling: falls(rule)
            case .change: [Found]()
            }
        }
    }

    /// Pairs whose numerator is larger, unless a rule gives the indicator bounds of its own.
    func overfull(_ rules: [RuleBook.Entry]) -> [Found] {
        guard definition.isRatio, !rules.contains(where: \.isBounds) else { return [] }
        return recorded.compactMap { row in
            guard case .pair(let numerator, let denominator, _) = row.quantity.measure,
                denominator.isLess(than: numerator), row.quantity.floor != nil
            else { return nil }
            return finding(
                .pair, row.interval, [row.quantity],
                .pair(place(row), numerator.vietnamese, denominator.vietnamese))
        }
    }

    private func place(_ row: ObservationRow) -> String {
        "“\(definition.name)”, \(name(of: row.interval))"
    }

    private func outside(
        _ least: FixedDecimal?, _ most: FixedDecimal?, _ rule: RuleBook.Entry
    ) -> [Found] {
        recorded.compactMap { row in
            let value = FindingWords.value(row.quantity, of: definition)
            if let most, row.quantity.isCertainlyAbove(most) {
                let limit = FindingWords.value(most, of: definition)
                return finding(
                    rule, row.interval, [row.quantity], .tooMuch(place(row), value, most: limit))
            }
            if let least, row.quantity.isCertainlyBelow(least) {
                let limit = FindingWords.value(least, of: definition)
                return finding(
                    rule, row.interval, [row.quantity],
                    .tooLittle(place(row), value, least: limit))
            }
            return nil
        }
    }

    /// The row of another indicator over the same days.
    private func row(of other: Int, beside row: ObservationRow) -> ObservationRow? {
        recorded(of: other).first {
            $0.interval == row.interval && $0.recurrence == row.recurrence
        }
    }

    private func beyond(_ row: ObservationRow, _ rule: RuleBook.Entry) -> Found? {
        guard let other = rule.others.first, let bound = self.row(of: other, beside: row),
            row.quantity.isCertainlyAbove(bound.quantity)
        else { return nil }
        let named = worksheet.indicators[other]
        let words = FindingWords.more(
            place(row), FindingWords.value(row.quantity, of: definition), than: named.name,
            FindingWords.value(bound.quantity, of: named))
        return finding(rule, row.interval, [row.quantity, bound.quantity], words)
    }

    private func unequal(_ row: ObservationRow, _ rule: RuleBook.Entry) -> Found? {
        guard let total = CheckedPlace.exact(row.quantity) else { return nil }
        var sum = FixedDecimal.zero
        var parts: [(Indicator, Quantity)] = []
        for other in rule.others {
            guard let part = self.row(of: other, beside: row),
                let number = CheckedPlace.exact(part.quantity), let longer = sum.adding(number)
            else { return nil }
            sum = longer
            parts.append((worksheet.indicators[other], part.quantity))
        }
        guard !sum.isEqual(to: total) else { return nil }
        let words = FindingWords.sum(
            place(row), FindingWords.value(row.quantity, of: definition),
            FindingWords.value(sum, of: definition),
            of: parts.map { "\($0.shortName) \(FigureWords.figure($1))" })
        return finding(rule, row.interval, [row.quantity] + parts.map(\.1), words)
    }

    /// Only a plain number adds up.
    private static func exact(_ quantity: Quantity) -> FixedDecimal? {
        quantity.qualifier == .exactly ? quantity.number : nil
    }

    /// A unit that began inside the period has no figure of the whole of it.
    private func absent(_ rule: RuleBook.Entry) -> [Found] {
        let days = worksheet.report.window.main
        guard outcome.isNoData, worksheet.roster.exists(node.unit, on: days.start) else {
            return []
        }
        return [
            finding(rule, days, [], .notGiven("“\(definition.name)”, \(name(of: days))"))
        ]
    }
}

extension RuleBook.Entry {
    fileprivate var isBounds: Bool {
        if case .bounds = row.demand { true } else { false }
    }
}

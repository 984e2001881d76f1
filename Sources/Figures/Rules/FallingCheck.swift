// The cumulative figures of one unit → those that are below the figure before them.
//
// Two figures accumulate together when they lie in one report year, or when both began on one day
// ("từ năm 2021 đến nay"). Where the figures of a year's parts are added up, each part accumulates
// by itself and only figures that began on one day can be set side by side.

import Facts
import Periods

extension CheckedPlace {
    /// A finding for every figure of the window that fell; `rule` says how it weighs.
    func falls(_ rule: RuleBook.Entry?) -> [Found] {
        guard definition.nature == .cumulative else { return [] }
        let index = worksheet.totals.own.index
        let entries = index.entries(indicator: indicator, unit: node.unit)
            .filter { $0.isSingle && !$0.isEstimate && $0.interval.end != nil }
        guard entries.count > 1 else { return [] }
        let starts = entries.map { start(of: $0.interval) }
        let main = worksheet.report.window.main
        return entries.indices.compactMap { later in
            guard let end = entries[later].interval.end, end > main.start,
                main.end.map({ end <= $0 }) ?? true
            else { return nil }
            let before = entries.indices.filter {
                starts[$0] == starts[later] && (entries[$0].interval.end ?? end) < end
            }
            guard
                let earlier = before.max(by: { left, right in
                    (entries[left].interval.end?.number ?? 0, left)
                        < (entries[right].interval.end?.number ?? 0, right)
                })
            else { return nil }
            return fall(
                index.rows[entries[earlier].position], index.rows[entries[later].position], rule)
        }
    }

    /// The day from which a figure accumulates.
    private func start(of days: Interval) -> Day {
        guard definition.overTime != .sum else { return days.start }
        let calendar = worksheet.calendar
        let first = days.start.year
        for year in first...(first + 1) {
            let whole = calendar.interval(of: PeriodKey(.year(year), calendar: calendar.name))
            if let whole, whole.contains(days) { return whole.start }
        }
        return days.start
    }

    private func fall(
        _ earlier: ObservationRow, _ later: ObservationRow, _ rule: RuleBook.Entry?
    ) -> Found? {
        let before = CheckedPlace.accumulated(earlier.quantity, beside: later.quantity)
        let now = CheckedPlace.accumulated(later.quantity, beside: earlier.quantity)
        guard before.isCertainlyAbove(now) else { return nil }
        let words = FindingWords.falling(
            "“\(definition.name)”, \(name(of: later.interval))", from: name(of: earlier.interval),
            FindingWords.value(earlier.quantity, of: definition),
            to: FindingWords.value(later.quantity, of: definition))
        let values = [later.quantity, earlier.quantity]
        return rule.map { finding($0, later.interval, values, words) }
            ?? finding(.falling, later.interval, values, words)
    }

    /// What accumulates of two pairs is the numerator: a plan may be raised, and the share of it
    /// that is done then falls rightly.
    private static func accumulated(_ quantity: Quantity, beside other: Quantity) -> Quantity {
        guard case .pair(let numerator, _, _) = quantity.measure, case .pair = other.measure else {
            return quantity
        }
        return Quantity(numerator, qualifier: quantity.qualifier)
    }
}

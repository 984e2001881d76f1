// One indicator's values now and in the same period → the units whose value moved too far.
//
// Values are those that the report compares, like against like; one with a part missing on either
// side is compared with nothing. Where a unit below explains a superior's move, only it is told.

import Facts
import Periods

struct ChangeCheck {
    let worksheet: Worksheet
    let book: RuleBook
    private let samePeriod: EarlierTotals?

    init(_ worksheet: Worksheet, book: RuleBook) {
        self.worksheet = worksheet
        self.book = book
        let isAsked = worksheet.indicators.indices.contains(where: book.comparesPeriods)
        self.samePeriod = isAsked ? worksheet.samePeriod.map { EarlierTotals($0, worksheet) } : nil
    }

    func findings(indicator: Int) -> [Found] {
        guard book.comparesPeriods(indicator), let samePeriod else { return [] }
        let now = worksheet.totals.outcomes(indicator: indicator, view: worksheet.report)
        let before = samePeriod.outcomes(
            indicator, isForecast: now.contains { $0.reading?.isForecast ?? false })
        let nodes = worksheet.report.tree.nodes
        var told: Set<Int> = []
        var findings: [Found] = []
        for position in nodes.indices.reversed() {
            let node = nodes[position]
            let isTold = told.contains(node.unit)
            let place = CheckedPlace(
                worksheet: worksheet, position: position, indicator: indicator)
            let found = book.rules(indicator: indicator, level: node.version.level).compactMap {
                jump(place, now[position], before.outcome(at: position, beside: now[position]), $0)
            }
            if isTold || !found.isEmpty, let parent = node.parent { told.insert(parent) }
            if !isTold { findings += found }
        }
        return findings
    }

    private func jump(
        _ place: CheckedPlace, _ now: Outcome, _ before: Outcome, _ rule: RuleBook.Entry
    ) -> Found? {
        guard case .change(let percent) = rule.row.demand,
            let value = ChangeCheck.whole(now), let earlier = ChangeCheck.whole(before),
            let left = value.comparable, let right = earlier.comparable,
            ChangeCheck.isTooFar(left, right, percent, isRatio: place.definition.isRatio),
            let difference = Difference(value, since: earlier, of: place.definition)
        else { return nil }
        let days = worksheet.report.window.main
        let definition = place.definition
        let unit = definition.isRatio ? " " + FigureWords.percentagePoints : FigureWords.percent
        let words = FindingWords.change(
            "“\(definition.name)”, \(place.name(of: days))",
            FindingWords.value(value, of: definition), FindingWords.value(earlier, of: definition),
            words: difference.words, limit: percent.vietnamese + unit)
        return place.finding(rule, days, [value, earlier], words)
    }

    /// A value with nothing missing behind it.
    private static func whole(_ outcome: Outcome) -> Quantity? {
        guard let reading = outcome.reading, reading.coverage?.isPartial != true else { return nil }
        return reading.quantity
    }

    /// A move from nothing has no per cent and is not judged.
    private static func isTooFar(
        _ now: FixedDecimal, _ before: FixedDecimal, _ percent: FixedDecimal, isRatio: Bool
    ) -> Bool {
        guard let moved = now.subtracting(before)?.magnitude else { return false }
        if isRatio { return percent.isLess(than: moved) }
        guard !before.isZero, let share = moved.multiplied(by: FixedDecimal(100)),
            let allowed = before.magnitude.multiplied(by: percent)
        else { return false }
        return allowed.isLess(than: share)
    }
}

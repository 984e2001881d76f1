// A unit and an indicator → its recorded figures of the report's window, and findings about them.

import Facts
import Periods

/// One unit's figures of one indicator, while they are checked.
struct CheckedPlace {
    let worksheet: Worksheet
    /// Of the unit in the report's tree.
    let position: Int
    let indicator: Int

    var node: UnitTree.Node { worksheet.report.tree.nodes[position] }
    var definition: Indicator { worksheet.indicators[indicator] }

    /// The rows of the window, each as it was recorded: measured up to the close, or estimated for
    /// later days; an estimate gives way to a measurement over the same days.
    var recorded: [ObservationRow] { recorded(of: indicator) }

    func recorded(of indicator: Int) -> [ObservationRow] {
        let window = worksheet.report.window
        let own = worksheet.totals.own
        let entries = own.index.entries(indicator: indicator, unit: node.unit)
        return entries.compactMap { entry in
            let days = entry.isEstimate ? window.interval : window.main
            guard days.contains(entry.interval) else { return nil }
            let isSuperseded =
                entry.isEstimate
                && entries.contains { !$0.isEstimate && $0.interval == entry.interval }
            return isSuperseded ? nil : own.index.rows[entry.position]
        }
    }

    /// The unit's own answer for the whole window.
    var outcome: Outcome {
        worksheet.totals.own.outcome(
            indicator: indicator, unit: node.unit, window: worksheet.report.window)
    }

    /// "quý II năm 2026", or the days where they are no period of the calendar.
    func name(of days: Interval) -> String {
        worksheet.calendar.key(of: days)?.vietnameseName
            ?? "\(days.start.short)–\(days.last?.short ?? "nay")"
    }

    func finding(
        _ check: BuiltInCheck, _ days: Interval, _ values: [Quantity], _ words: FindingWords
    ) -> Found {
        found(check.rawValue, check.severity, check.order, Told(days, values, words.text))
    }

    func finding(
        _ entry: RuleBook.Entry, _ days: Interval, _ values: [Quantity], _ words: FindingWords
    ) -> Found {
        let row = entry.row
        let text = row.advice.isEmpty ? words.text : words.text(advice: row.advice)
        return found(row.code, row.severity, entry.order, Told(days, values, text))
    }

    private struct Told {
        let days: Interval
        let values: [Quantity]
        let text: String

        init(_ days: Interval, _ values: [Quantity], _ text: String) {
            self.days = days
            self.values = values
            self.text = text
        }
    }

    private func found(
        _ rule: String, _ severity: FigureFinding.Severity, _ order: Int, _ told: Told
    ) -> Found {
        Found(
            position: position, indicator: indicator, order: order,
            finding: FigureFinding(
                rule: rule, severity: severity, unit: worksheet.roster.ids[node.unit],
                indicator: definition.code, days: told.days, values: told.values, text: told.text))
    }
}

/// A finding with its place in the order of all.
struct Found {
    let position: Int
    let indicator: Int
    let order: Int
    let finding: FigureFinding

    /// Units, indicators, rules, then days.
    static func precedes(_ left: Found, _ right: Found) -> Bool {
        let leftKey = (left.position, left.indicator, left.order)
        let rightKey = (right.position, right.indicator, right.order)
        if leftKey != rightKey { return leftKey < rightKey }
        let leftDays = left.finding.days
        let rightDays = right.finding.days
        return (leftDays.start.number, leftDays.end?.number ?? Int.max, left.finding.text)
            < (rightDays.start.number, rightDays.end?.number ?? Int.max, right.finding.text)
    }
}

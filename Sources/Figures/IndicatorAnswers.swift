// One indicator → the answers about it for every unit of the report.
//
// Every window is totalled once per indicator: the report's, the same period's, the one before,
// those of the history. Targets are judged elsewhere.

import Facts
import Periods

/// Answers what was done, what it is made of, how it compares and how it ranks.
struct IndicatorAnswers {
    private let worksheet: Worksheet
    private let history: History
    private let samePeriod: EarlierTotals?
    private let previous: EarlierTotals?

    init(_ worksheet: Worksheet, history: History) {
        self.worksheet = worksheet
        self.history = history
        self.samePeriod = worksheet.samePeriod.map { EarlierTotals($0, worksheet) }
        self.previous = worksheet.previous.map { EarlierTotals($0, worksheet) }
    }

    func write(indicator: Int, on sheet: inout AnswerSheet) {
        let definition = worksheet.indicators[indicator]
        let now = totals(indicator, worksheet.report)
        let isForecast = now.contains { $0.reading?.isForecast ?? false }
        let same = samePeriod.map { $0.outcomes(indicator, isForecast: isForecast) }
        let before = previous.map { $0.outcomes(indicator, isForecast: isForecast) }
        let ranks = SiblingRanks(worksheet, indicator: indicator, outcomes: now)
        for (position, node) in worksheet.report.tree.nodes.enumerated() {
            let place = sheet.place(
                definition.code, worksheet.roster.ids[node.unit], worksheet.period.key)
            let outcome = now[position]
            sheet.write(outcome.answer(definition), .actual, at: place)
            writeParts(outcome, definition, isScope: node.depth == 0, at: place, on: &sheet)
            if let before {
                let earlier = before.outcome(at: position, beside: outcome)
                sheet.write(earlier.answer(definition), .previousPeriod, at: place)
            }
            let earlier = same?.outcome(at: position, beside: outcome)
            let comparison = Comparison(
                outcome, with: earlier, definition: definition,
                leastCoverage: worksheet.leastCoverage)
            sheet.write(comparison.before, .samePeriod, at: place)
            sheet.write(comparison.words, .change, at: place)
            sheet.write(comparison.number, .changeNumber, at: place)
            if let rank = ranks.answer(at: position) { sheet.write(rank, .rank, at: place) }
            if let reading = outcome.reading, let below = reading.totalBelow {
                sheet.note(
                    AnswerSheet.Difference(
                        position: position, indicator: indicator, own: reading.quantity,
                        below: below))
            }
            if outcome.isNoData, owes(indicator, node.unit) { sheet.noteOwed(at: position) }
        }
        history.write(
            indicator: indicator,
            outcomes: { view in
                if let same, view.window.key == same.counterparts.view.window.key {
                    return same.closed
                }
                if let before, view.window.key == before.counterparts.view.window.key {
                    return before.closed
                }
                return totals(indicator, view)
            }, on: &sheet)
    }

    private func totals(_ indicator: Int, _ view: View) -> [Outcome] {
        worksheet.totals.outcomes(indicator: indicator, view: view)
    }

    /// The unit reported the indicator in the period before.
    private func owes(_ indicator: Int, _ unit: Int) -> Bool {
        guard let window = worksheet.previous?.closed.window else { return false }
        let own = worksheet.totals.own
        return own.outcome(indicator: indicator, unit: unit, window: window).reading != nil
    }

    private func writeParts(
        _ outcome: Outcome, _ definition: Indicator, isScope: Bool, at place: AnswerTable.Place,
        on sheet: inout AnswerSheet
    ) {
        guard definition.isRatio else {
            guard isScope else { return }
            sheet.write(.missing(.notApplicable), .numerator, at: place)
            sheet.write(.missing(.notApplicable), .denominator, at: place)
            return
        }
        guard let reading = outcome.reading,
            case .pair(let numerator, let denominator, let name) = reading.quantity.measure
        else { return }
        sheet.write(part(numerator, "", of: reading), .numerator, at: place)
        sheet.write(part(denominator, name, of: reading), .denominator, at: place)
    }

    private func part(_ number: FixedDecimal, _ unit: String, of reading: Reading) -> Answer {
        let value = Value.quantity(
            reading.toldPart(number), unitOfMeasure: unit,
            decimals: number.scale)
        return .known(
            Figure(
                value, isEstimate: reading.isEstimate, coverage: reading.coverage,
                provenance: Provenance(
                    formula: FigureWords.formula(reading), rows: reading.rows)))
    }
}

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
    private let samePeriod: Counterparts?
    private let previous: Counterparts?

    init(_ worksheet: Worksheet, history: History) {
        self.worksheet = worksheet
        self.history = history
        self.samePeriod = worksheet.samePeriod.map { Counterparts($0, worksheet: worksheet) }
        self.previous = worksheet.previous.map { Counterparts($0, worksheet: worksheet) }
    }

    func write(indicator: Int, on sheet: inout AnswerSheet) {
        let definition = worksheet.indicators[indicator]
        let now = totals(indicator, worksheet.report)
        let same = samePeriod.map { totals(indicator, $0.view) }
        let before = previous.map { totals(indicator, $0.view) }
        let ranks = SiblingRanks(worksheet, indicator: indicator, outcomes: now)
        for (position, node) in worksheet.report.tree.nodes.enumerated() {
            let place = sheet.place(
                definition.code, worksheet.roster.ids[node.unit], worksheet.period.key)
            let outcome = now[position]
            sheet.write(outcome.answer(definition), .actual, at: place)
            writeParts(outcome, definition, isScope: node.depth == 0, at: place, on: &sheet)
            if let before, let previous {
                let earlier = previous.outcome(indicator, position, before)
                sheet.write(earlier.answer(definition), .previousPeriod, at: place)
            }
            let earlier = same.flatMap { samePeriod?.outcome(indicator, position, $0) }
            let comparison = Comparison(outcome, with: earlier, definition: definition)
            sheet.write(comparison.before, .samePeriod, at: place)
            sheet.write(comparison.words, .change, at: place)
            sheet.write(comparison.number, .changeNumber, at: place)
            if let rank = ranks.answer(at: position) { sheet.write(rank, .rank, at: place) }
            if outcome.isNoData, owes(indicator, node.unit) { sheet.noteOwed(at: position) }
        }
        history.write(
            indicator: indicator,
            outcomes: { view in
                if let same, view.window.key == samePeriod?.view.window.key { return same }
                if let before, view.window.key == previous?.view.window.key { return before }
                return totals(indicator, view)
            }, on: &sheet)
    }

    private func totals(_ indicator: Int, _ view: View) -> [Outcome] {
        worksheet.totals.outcomes(indicator: indicator, view: view)
    }

    /// The unit reported the indicator in the period before.
    private func owes(_ indicator: Int, _ unit: Int) -> Bool {
        guard let window = worksheet.previous?.window else { return false }
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
            Quantity(number, qualifier: reading.quantity.qualifier), unitOfMeasure: unit,
            decimals: number.scale)
        return .known(
            Figure(
                value, isEstimate: reading.isEstimate, coverage: reading.coverage,
                provenance: Provenance(
                    formula: FigureWords.formula(reading), rows: reading.rows)))
    }
}

// One indicator → the answers about it for every unit of the report.
//
// Targets are judged elsewhere; history asks only for the value itself.

import Facts
import Periods

/// Answers what was done, what it is made of, how it compares and how it ranks.
struct IndicatorAnswers {
    let worksheet: Worksheet
    private let sinceSamePeriod: Comparable?
    private let sincePrevious: Comparable?

    /// An earlier view and, for each unit of the report, what it is to be compared with.
    private struct Comparable {
        let view: View
        /// By position in the report's tree; nil when like cannot be set against like.
        let counterparts: [[Int]?]

        init(_ view: View, worksheet: Worksheet) {
            let succession = Succession(
                worksheet.roster, from: view.window.structureDay,
                to: worksheet.report.window.structureDay)
            self.view = view
            self.counterparts = worksheet.report.tree.nodes.map {
                succession.counterparts(of: $0.unit)
            }
        }
    }

    init(_ worksheet: Worksheet) {
        self.worksheet = worksheet
        self.sinceSamePeriod = worksheet.samePeriod.map { Comparable($0, worksheet: worksheet) }
        self.sincePrevious = worksheet.previous.map { Comparable($0, worksheet: worksheet) }
    }

    func write(indicator: Int, on sheet: inout AnswerSheet) {
        let now = worksheet.totals.outcomes(indicator: indicator, view: worksheet.report)
        let same = sinceSamePeriod.map { outcomes(indicator, $0) }
        let previous = sincePrevious.map { outcomes(indicator, $0) }
        let definition = worksheet.indicators[indicator]
        for (position, node) in worksheet.report.tree.nodes.enumerated() {
            let place = Place(sheet: worksheet, definition: definition, unit: node.unit)
            place.write(now[position].answer(definition), .actual, on: &sheet)
            writeParts(now[position], place, on: &sheet)
            writeComparison(now[position], same?[position], place, on: &sheet)
            if let earlier = previous?[position] {
                place.write(earlier.answer(definition), .previousPeriod, on: &sheet)
            }
        }
        writeRanks(indicator, now, on: &sheet)
    }

    /// Where answers about one indicator and unit go.
    private struct Place {
        let sheet: Worksheet
        let definition: Indicator
        let unit: Int

        func write(_ answer: Answer, _ aspect: Aspect, on answers: inout AnswerSheet) {
            answers.write(
                answer, definition.code, sheet.roster.ids[unit], sheet.period.key, aspect)
        }
    }

    private func writeParts(_ now: Outcome, _ place: Place, on sheet: inout AnswerSheet) {
        guard place.definition.isRatio else {
            guard place.unit == worksheet.scope else { return }
            place.write(.missing(.notApplicable), .numerator, on: &sheet)
            place.write(.missing(.notApplicable), .denominator, on: &sheet)
            return
        }
        guard let reading = now.reading,
            case .pair(let numerator, let denominator, let name) = reading.quantity.measure
        else { return }
        for (number, unit, aspect) in [
            (numerator, "", Aspect.numerator), (denominator, name, Aspect.denominator),
        ] {
            let figure = Figure(
                .quantity(
                    Quantity(number, qualifier: reading.quantity.qualifier), unitOfMeasure: unit,
                    decimals: number.scale),
                isEstimate: reading.isEstimate, coverage: reading.coverage,
                provenance: Provenance(
                    formula: FigureWords.formula(reading), rows: reading.rows))
            place.write(.known(figure), aspect, on: &sheet)
        }
    }

    private func writeComparison(
        _ now: Outcome, _ same: Outcome?, _ place: Place, on sheet: inout AnswerSheet
    ) {
        guard let same else {
            guard now.reading != nil else { return }
            for aspect in [Aspect.samePeriod, .change, .changeNumber] {
                place.write(.missing(.notApplicable), aspect, on: &sheet)
            }
            return
        }
        place.write(same.answer(place.definition), .samePeriod, on: &sheet)
        let (words, number) = change(now, same, place.definition)
        place.write(words, .change, on: &sheet)
        place.write(number, .changeNumber, on: &sheet)
    }

    private func change(
        _ now: Outcome, _ before: Outcome, _ definition: Indicator
    ) -> (words: Answer, number: Answer) {
        switch (now, before) {
        case (.known(let left), .known(let right)):
            guard
                let difference = Difference(left.quantity, since: right.quantity, of: definition)
            else { return (.missing(.notApplicable), .missing(.notApplicable)) }
            let provenance = Provenance(
                formula: FigureWords.difference, rows: left.rows + right.rows)
            let isEstimate = left.isEstimate || right.isEstimate
            let number = Value.quantity(
                Quantity(difference.number), unitOfMeasure: difference.unitOfMeasure,
                decimals: difference.number.scale)
            return (
                .known(
                    Figure(
                        .text(difference.words), isEstimate: isEstimate, coverage: left.coverage,
                        provenance: provenance)),
                .known(
                    Figure(
                        number, isEstimate: isEstimate, coverage: left.coverage,
                        provenance: provenance))
            )
        case (.missing(let reason), _), (.known, .missing(let reason)):
            return (.missing(reason), .missing(reason))
        }
    }

    private func writeRanks(_ indicator: Int, _ now: [Outcome], on sheet: inout AnswerSheet) {
        let definition = worksheet.indicators[indicator]
        guard definition.direction != .neutral else { return }
        let tree = worksheet.report.tree
        for node in tree.nodes where !tree.children[node.unit].isEmpty {
            let siblings = tree.children[node.unit].filter { tree.node(of: $0)?.parent == node.unit }
            let values = siblings.map { tree.index(of: $0).flatMap { now[$0].reading } }
            writeRanks(siblings, values, definition, on: &sheet)
        }
        guard let parent = tree.nodes.first?.version.parent.flatMap(worksheet.roster.number(of:))
        else { return }
        let siblings = tree.children[parent]
        let values = siblings.map {
            worksheet.totals.outcome(indicator: indicator, unit: $0, view: worksheet.report).reading
        }
        guard values.count(where: { $0 != nil }) > 1 else { return }
        let ranks = Ranking.ranks(values.map { $0?.quantity }, direction: definition.direction)
        for (sibling, rank) in zip(siblings, ranks) where sibling == worksheet.scope {
            write(rank, of: values.count { $0 != nil }, sibling, definition, on: &sheet)
        }
    }

    private func writeRanks(
        _ siblings: [Int], _ values: [Reading?], _ definition: Indicator,
        on sheet: inout AnswerSheet
    ) {
        let ranks = Ranking.ranks(values.map { $0?.quantity }, direction: definition.direction)
        let count = ranks.count { $0 != nil }
        for (sibling, rank) in zip(siblings, ranks) {
            write(rank, of: count, sibling, definition, on: &sheet)
        }
    }

    private func write(
        _ rank: Int?, of count: Int, _ unit: Int, _ definition: Indicator,
        on sheet: inout AnswerSheet
    ) {
        guard let rank else { return }
        let figure = Figure(
            .integer(rank), provenance: Provenance(formula: FigureWords.rank(of: count)))
        Place(sheet: worksheet, definition: definition, unit: unit)
            .write(.known(figure), .rank, on: &sheet)
    }

    /// The earlier value of every unit of the report, like set against like.
    private func outcomes(_ indicator: Int, _ earlier: Comparable) -> [Outcome] {
        let tree = earlier.view.tree
        let totals = worksheet.totals.outcomes(indicator: indicator, view: earlier.view)
        func outcome(_ unit: Int) -> Outcome {
            tree.index(of: unit).map { totals[$0] }
                ?? worksheet.totals.outcome(indicator: indicator, unit: unit, view: earlier.view)
        }
        return earlier.counterparts.map { counterparts in
            guard let counterparts else { return .missing(.structureChanged) }
            if counterparts.count == 1 { return outcome(counterparts[0]) }
            return together(counterparts.map(outcome), worksheet.indicators[indicator])
        }
    }

    /// Predecessors together: all of them, or nothing that can be compared.
    private func together(_ outcomes: [Outcome], _ definition: Indicator) -> Outcome {
        guard definition.overUnits == .sum || definition.overUnits == .ratioOfSums else {
            return .missing(.structureChanged)
        }
        var total = Total(of: definition)
        for outcome in outcomes {
            switch outcome {
            case .missing(let reason): return .missing(reason)
            case .known(let reading):
                guard total.add(reading) else { return .missing(.structureChanged) }
            }
        }
        switch total.quantity {
        case .failure(let refusal): return .missing(refusal.reason)
        case .success(let quantity):
            return .known(
                Reading(
                    quantity: quantity, isEstimate: total.isEstimate, coverage: nil,
                    origin: .predecessors(outcomes.count), rows: total.rows))
        }
    }
}

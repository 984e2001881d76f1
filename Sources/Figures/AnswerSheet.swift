// Is the answers of one report while they are being written.

import Facts
import Periods

/// Collects answers under their addresses.
struct AnswerSheet {
    private(set) var answers: [FigureAddress: Answer] = [:]

    init(capacity: Int) {
        answers.reserveCapacity(capacity)
    }

    /// Writes an answer. "No data" is what an absent answer means and takes no place.
    mutating func write(
        _ answer: Answer, _ indicator: String, _ unit: String, _ window: PeriodKey, _ aspect: Aspect
    ) {
        if case .missing(.noData) = answer { return }
        answers[
            FigureAddress(indicator: indicator, unit: unit, window: window, aspect: aspect)] = answer
    }
}

extension Outcome {
    /// The printed answer: the value in the indicator's unit, with a formula in words.
    func answer(_ indicator: Indicator) -> Answer {
        switch self {
        case .missing(let reason): .missing(reason)
        case .known(let reading):
            .known(
                Figure(
                    .quantity(
                        reading.quantity, unitOfMeasure: indicator.unitOfMeasure,
                        decimals: indicator.decimals),
                    isEstimate: reading.isEstimate, coverage: reading.coverage,
                    provenance: Provenance(
                        formula: FigureWords.formula(reading), rows: reading.rows)))
        }
    }
}

// Is the answers of one report while they are being written.

import Facts
import Periods

/// Collects answers under their addresses.
struct AnswerSheet {
    private(set) var table = AnswerTable()
    /// How many figures of the period before each unit of the tree has nothing to set beside.
    private(set) var owed: [Int]
    /// Units whose own figure is another than the total of those below, as they were met.
    private(set) var differences: [Difference] = []

    /// A unit's own figure beside the total of the units below it.
    struct Difference {
        /// Of the unit in the tree.
        let position: Int
        let indicator: Int
        let own: Quantity
        let below: Quantity
    }

    init(places: Int, unitCount: Int) {
        table.reserve(places: places)
        owed = [Int](repeating: 0, count: unitCount)
    }

    /// Notes that the unit at this place of the tree owes one more figure.
    mutating func noteOwed(at position: Int) { owed[position] += 1 }

    /// Where the answers about an indicator, a unit and a window go.
    mutating func place(
        _ indicator: String, _ unit: String, _ window: PeriodKey
    ) -> AnswerTable.Place {
        table.place(indicator, unit, window)
    }

    mutating func note(_ difference: Difference) { differences.append(difference) }

    /// Writes an answer. "No data" is what an absent answer means and takes no place.
    mutating func write(_ answer: Answer, _ aspect: Aspect, at place: AnswerTable.Place) {
        if case .missing(.noData) = answer { return }
        table.write(answer, aspect, at: place)
    }
}

extension Outcome {
    /// The printed answer: the value in the indicator's unit, with a formula in words.
    func answer(_ indicator: Indicator) -> Answer {
        answer(indicator) { $0.told(of: indicator) }
    }

    /// The same with every digit, for whoever adds up the parts of a rough total.
    func exactAnswer(_ indicator: Indicator) -> Answer { answer(indicator, \.quantity) }

    private func answer(_ indicator: Indicator, _ quantity: (Reading) -> Quantity) -> Answer {
        switch self {
        case .missing(let reason): return .missing(reason)
        case .known(let reading):
            let told = quantity(reading)
            return .known(
                Figure(
                    .quantity(
                        told, unitOfMeasure: indicator.unitOfMeasure,
                        decimals: indicator.decimals),
                    isEstimate: reading.isEstimate, coverage: reading.coverage,
                    provenance: Provenance(
                        formula: FigureWords.formula(reading, told: told), rows: reading.rows,
                        isRestated: reading.isRestated)))
        }
    }
}

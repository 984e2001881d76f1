// An earlier view → for each unit of the report the value it is to be compared with.

import Facts

/// The units of an earlier window that the report's units are set against, like against like.
struct Counterparts {
    let view: View
    private let worksheet: Worksheet
    /// By position in the report's tree; nil when like cannot be set against like.
    private let units: [[Int]?]

    init(_ view: View, worksheet: Worksheet) {
        let succession = Succession(
            worksheet.roster, from: view.window.structureDay,
            to: worksheet.report.window.structureDay)
        self.view = view
        self.worksheet = worksheet
        self.units = worksheet.report.tree.nodes.map { succession.counterparts(of: $0.unit) }
    }

    /// The units that together were then what the unit at a position is now; nil when like cannot
    /// be set against like.
    func units(at position: Int) -> [Int]? { units[position] }

    /// The earlier value of the unit at a position of the report's tree.
    ///
    /// - Parameter totals: The outcome of every unit of the earlier view's tree.
    func outcome(_ indicator: Int, _ position: Int, _ totals: [Outcome]) -> Outcome {
        guard let counterparts = units[position] else { return .missing(.structureChanged) }
        func outcome(_ unit: Int) -> Outcome {
            view.tree.index(of: unit).map { totals[$0] }
                ?? worksheet.totals.outcome(indicator: indicator, unit: unit, view: view)
        }
        if counterparts.count == 1 { return outcome(counterparts[0]) }
        return together(counterparts.map(outcome), worksheet.indicators[indicator])
    }

    /// Predecessors together: all of them, or nothing that can be compared.
    private func together(_ outcomes: [Outcome], _ definition: Indicator) -> Outcome {
        guard definition.overUnits == .sum || definition.overUnits == .ratioOfSums else {
            return .missing(.structureChanged)
        }
        var total = Total(of: definition)
        var coverage: Coverage?
        for outcome in outcomes {
            switch outcome {
            case .missing(let reason): return .missing(reason)
            case .known(let reading):
                guard total.add(reading) else { return .missing(.structureChanged) }
                if let part = reading.coverage {
                    coverage = Coverage(
                        reported: (coverage?.reported ?? 0) + part.reported,
                        expected: (coverage?.expected ?? 0) + part.expected)
                }
            }
        }
        switch total.quantity {
        case .failure(let refusal): return .missing(refusal.reason)
        case .success(let quantity):
            return .known(
                Reading(
                    quantity: quantity, isEstimate: total.isEstimate, coverage: coverage,
                    origin: .predecessors(outcomes.count), rows: total.rows))
        }
    }
}

// An earlier view → for each unit of the report the value it is to be compared with.

import Facts

/// The units of an earlier window that the report's units are set against, like against like.
struct Counterparts {
    let view: View
    private let worksheet: Worksheet
    /// By position in the report's tree; nil when like cannot be set against like.
    private let units: [[Int]?]

    init(_ view: View, worksheet: Worksheet) {
        let roster = worksheet.roster
        let then = view.window.structureDay
        self.view = view
        self.worksheet = worksheet
        switch worksheet.structure {
        case .today:
            let succession = Succession(
                roster, from: then, to: worksheet.report.window.structureDay)
            units = worksheet.report.tree.nodes.map { node in
                Counterparts.ofCluster(node.unit, view, worksheet, succession.counterparts)
                    ?? succession.counterparts(of: node.unit)
            }
        case .then:
            units = worksheet.report.tree.nodes.map { node in
                roster.exists(node.unit, on: then) ? [node.unit] : nil
            }
        }
    }

    /// What today's members of the cluster were then, when others than those were its members: a
    /// cluster is compared with itself only where it is the same units.
    ///
    /// - Returns: Nil for any other unit and for a cluster whose members are the same; in it, nil
    ///   when some member is set against nothing.
    private static func ofCluster(
        _ unit: Int, _ view: View, _ worksheet: Worksheet, _ counterparts: (Int) -> [Int]?
    ) -> [Int]?? {
        guard worksheet.isCluster, unit == worksheet.scope else { return nil }
        var all: Set<Int> = []
        for member in worksheet.report.tree.children[unit] {
            guard let units = counterparts(member), all.isDisjoint(with: units) else {
                return .some(nil)
            }
            all.formUnion(units)
        }
        return all == Set(view.tree.children[unit]) ? nil : .some(all.sorted())
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
        var (reported, expected) = (0, 0)
        for outcome in outcomes {
            switch outcome {
            case .missing(let reason): return .missing(reason)
            case .known(let reading):
                reported += reading.coverage?.reported ?? 1
                expected += reading.coverage?.expected ?? 1
                guard total.add(reading) else { return .missing(.structureChanged) }
            }
        }
        switch total.quantity {
        case .failure(let refusal): return .missing(refusal.reason)
        case .success(let quantity):
            return .known(
                Reading(
                    quantity: quantity, isEstimate: total.isEstimate,
                    coverage: reported < expected
                        ? Coverage(reported: reported, expected: expected) : nil,
                    origin: .predecessors(outcomes.count), rows: total.rows))
        }
    }
}

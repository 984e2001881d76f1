// Own readings + the tree of units → the value of every unit, its own or the total of those below.
//
// A unit's own record is printed as given. Only without one are its children totalled, and theirs
// in turn, by the indicator's rule over units. Coverage counts the units at the bottom that stand
// behind the total, so that 43 communes of 45 read "43/45" at every level above.

import Facts

/// Totals over units (tổng hợp theo đơn vị).
struct UnitTotals {
    let own: OwnReadings
    let habit: ReportingHabit

    /// More levels than any organisation has; stops at units that are their own ancestors.
    static let deepest = 12

    /// The outcome of every unit of the tree, in the order of its nodes.
    func outcomes(indicator: Int, view: View) -> [Outcome] {
        let nodes = view.tree.nodes
        var found = [Outcome](repeating: .missing(.noData), count: nodes.count)
        for position in nodes.indices.reversed() {
            let unit = nodes[position].unit
            let record = own.outcome(indicator: indicator, unit: unit, window: view.window)
            let children = view.tree.children[unit]
            found[position] =
                children.isEmpty
                ? record
                : settled(record, indicator, children, view.tree) { child in
                    view.tree.index(of: child).map { found[$0] } ?? .missing(.noData)
                }
        }
        return found
    }

    /// The outcome of one unit, in the tree or not.
    func outcome(indicator: Int, unit: Int, view: View) -> Outcome {
        outcome(indicator, unit, view.tree, UnitTotals.deepest) { unit in
            own.outcome(indicator: indicator, unit: unit, window: view.window)
        }
    }

    /// The outcome of one unit by another way of reading each unit's own record.
    func outcome(
        _ indicator: Int, _ unit: Int, _ tree: UnitTree, _ levelsLeft: Int,
        record: (Int) -> Outcome
    ) -> Outcome {
        let mine = record(unit)
        let children = tree.children[unit]
        guard !children.isEmpty, levelsLeft > 0 else { return mine }
        return settled(mine, indicator, children, tree) { child in
            outcome(indicator, child, tree, levelsLeft - 1, record: record)
        }
    }

    private func settled(
        _ record: Outcome, _ indicator: Int, _ children: [Int], _ tree: UnitTree,
        child: (Int) -> Outcome
    ) -> Outcome {
        switch record {
        case .known(let reading):
            let below = total(indicator, children, tree, child: child)
            guard let sum = below.reading, sum.coverage?.isPartial == false,
                sum.quantity.contradicts(reading.quantity)
            else { return record }
            return .known(reading.contradicted(by: sum.quantity))
        case .missing(.conflict): return record
        case .missing:
            let below = total(indicator, children, tree, child: child)
            return below.isNoData ? record : below
        }
    }

    private func total(
        _ indicator: Int, _ children: [Int], _ tree: UnitTree, child: (Int) -> Outcome
    ) -> Outcome {
        var total = Total(of: own.indicators[indicator])
        var reported = 0
        var expected = 0
        var worst = MissingReason.noData
        for unit in children {
            switch child(unit) {
            case .known(let reading):
                let coverage = reading.coverage ?? Coverage(reported: 1, expected: 1)
                expected += coverage.expected
                if isAdditive(indicator), total.add(reading) {
                    reported += coverage.reported
                } else {
                    worst = .notAggregable
                }
            case .missing(.overflow): return .missing(.overflow)
            case .missing(let reason):
                if worst == .noData || reason == .notAggregable { worst = reason }
                expected += habit.expected(
                    indicator: indicator, unit: unit, tree: tree, levelsLeft: UnitTotals.deepest)
            }
        }
        guard total.count > 0 else { return .missing(worst) }
        return named(total, indicator, Coverage(reported: reported, expected: expected))
    }

    private func isAdditive(_ indicator: Int) -> Bool {
        switch own.indicators[indicator].overUnits {
        case .sum, .ratioOfSums: true
        case .last, .notAggregable: false
        }
    }

    private func named(_ total: Total, _ indicator: Int, _ coverage: Coverage) -> Outcome {
        switch total.quantity {
        case .success(let quantity):
            let isRatio = if case .pair = quantity.measure { true } else { false }
            return .known(
                Reading(
                    quantity: quantity, isEstimate: total.isEstimate, coverage: coverage,
                    origin: .units(isRatio: isRatio), rows: total.rows))
        case .failure(let refusal): return .missing(refusal.reason)
        }
    }
}

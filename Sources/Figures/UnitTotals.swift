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
        let spans = view.window.spans
        let found = spans.map { outcomes(indicator, $0, view.tree) }
        guard found.count > 1 else { return found.first ?? [] }
        return view.tree.nodes.indices.map { position in
            UnitTotals.best(spans, found.map { $0[position] }).outcome
        }
    }

    /// The outcome of one unit, in the tree or not.
    func outcome(indicator: Int, unit: Int, view: View) -> Outcome {
        outcome(indicator: indicator, unit: unit, tree: view.tree, spans: view.window.spans)
    }

    /// The outcome of one unit over the first of the spans that can be told in full.
    func outcome(indicator: Int, unit: Int, tree: UnitTree, spans: [Window.Span]) -> Outcome {
        answer(indicator: indicator, unit: unit, tree: tree, spans: spans).outcome
    }

    /// The same with the span that was chosen, the first where none has an answer.
    func answer(
        indicator: Int, unit: Int, tree: UnitTree, spans: [Window.Span]
    ) -> (span: Window.Span?, outcome: Outcome) {
        UnitTotals.best(
            spans,
            spans.map { span in
                outcome(indicator, unit, span, tree, UnitTotals.deepest)
            })
    }

    private func outcomes(_ indicator: Int, _ span: Window.Span, _ tree: UnitTree) -> [Outcome] {
        let nodes = tree.nodes
        var found = [Outcome](repeating: .missing(.noData), count: nodes.count)
        for position in nodes.indices.reversed() {
            let unit = nodes[position].unit
            let record = own.outcome(indicator: indicator, unit: unit, span: span)
            let children = tree.children[unit]
            found[position] =
                children.isEmpty
                ? record
                : settled(record, indicator, children, tree) { child in
                    tree.index(of: child).map { found[$0] } ?? .missing(.noData)
                }
        }
        return found
    }

    private func outcome(
        _ indicator: Int, _ unit: Int, _ span: Window.Span, _ tree: UnitTree, _ levelsLeft: Int
    ) -> Outcome {
        let record = own.outcome(indicator: indicator, unit: unit, span: span)
        let children = tree.children[unit]
        guard !children.isEmpty, levelsLeft > 0 else { return record }
        return settled(record, indicator, children, tree) { child in
            outcome(indicator, child, span, tree, levelsLeft - 1)
        }
    }

    /// The first answer, unless a later one has more units behind it: a total is made over the
    /// same days for all, and estimates of three units are not worth the figures of forty.
    private static func best(
        _ spans: [Window.Span], _ outcomes: [Outcome]
    ) -> (span: Window.Span?, outcome: Outcome) {
        guard outcomes.count > 1 else { return (spans.first, outcomes.first ?? .missing(.noData)) }
        var best: (span: Window.Span, outcome: Outcome)?
        for (span, outcome) in zip(spans, outcomes) where !outcome.isNoData {
            guard let known = best else {
                best = (span, outcome)
                continue
            }
            if known.outcome.reading != nil, outcome.reported > known.outcome.reported {
                best = (span, outcome)
            }
        }
        guard let best else { return (spans.first, .missing(.noData)) }
        guard best.span.isForecast, let reading = best.outcome.reading else { return best }
        return (best.span, .known(reading.asForecast))
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
        let outcomes = children.map(child)
        total.reserve(rows: outcomes.reduce(0) { $0 + ($1.reading?.rows.count ?? 0) })
        for (unit, outcome) in zip(children, outcomes) {
            switch outcome {
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

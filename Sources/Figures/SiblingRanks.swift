// What every unit has → its rank among the units under the same superior.

import Facts

/// Ranks (thứ hạng) of the units of the report, only for indicators with a better direction.
struct SiblingRanks {
    private enum Rank {
        case place(Int, formula: String)
        /// Too few of the units beside it, or below it, have reported.
        case thin
    }

    /// By position in the report's tree.
    private var ranks: [Rank?]

    init(_ worksheet: Worksheet, indicator: Int, outcomes: [Outcome]) {
        let direction = worksheet.indicators[indicator].direction
        let tree = worksheet.report.tree
        ranks = [Rank?](repeating: nil, count: tree.nodes.count)
        guard direction != .neutral else { return }
        for node in tree.nodes where !tree.children[node.unit].isEmpty {
            let siblings = tree.children[node.unit].compactMap(tree.index(of:))
                .filter { tree.nodes[$0].parent == node.unit }
            let outcomes = siblings.map { outcomes[$0] }
            let units = siblings.map { tree.nodes[$0].unit }
            let found = SiblingRanks.ranks(outcomes, units, direction, worksheet, indicator)
            for (sibling, rank) in zip(siblings, found) { ranks[sibling] = rank }
        }
        ranks[0] = SiblingRanks.ofScope(worksheet, indicator)
    }

    func answer(at position: Int) -> Answer? {
        switch ranks[position] {
        case nil: nil
        case .thin: .missing(.thinCoverage)
        case .place(let place, let formula):
            .known(Figure(.integer(place), provenance: Provenance(formula: formula)))
        }
    }

    /// Ranks of units beside each other. One of which too few parts have reported takes no place;
    /// where too few of those that should have a figure have one, nobody is first or last.
    private static func ranks(
        _ outcomes: [Outcome], _ units: [Int], _ direction: Indicator.Direction,
        _ worksheet: Worksheet, _ indicator: Int
    ) -> [Rank?] {
        let covered = outcomes.map { $0.reading?.covers(worksheet.leastCoverage) ?? false }
        let places = Ranking.ranks(
            zip(outcomes, covered).map { $1 ? $0.reading?.quantity : nil },
            direction: direction)
        let known = places.count { $0 != nil }
        let expected = zip(units, outcomes).count { unit, outcome in
            outcome.reading != nil
                || worksheet.totals.habit.expected(
                    indicator: indicator, unit: unit, tree: worksheet.report.tree,
                    levelsLeft: UnitTotals.deepest) > 0
        }
        let isThin = !Coverage(reported: known, expected: expected)
            .reaches(worksheet.leastCoverage)
        let formula = FigureWords.rank(of: known)
        return zip(places, outcomes).map { place, outcome in
            guard outcome.reading?.quantity.comparable != nil else { return nil }
            guard let place, !isThin else { return .thin }
            return .place(place, formula: formula)
        }
    }

    /// The scope's own rank, when the rows hold figures of the units beside it.
    private static func ofScope(_ worksheet: Worksheet, _ indicator: Int) -> Rank? {
        let roster = worksheet.roster
        let tree = worksheet.report.tree
        guard let parent = tree.nodes.first?.version.parent.flatMap(roster.number(of:)) else {
            return nil
        }
        let siblings = tree.children[parent]
        let outcomes = siblings.map {
            worksheet.totals.outcome(indicator: indicator, unit: $0, view: worksheet.report)
        }
        guard outcomes.count(where: { $0.reading != nil }) > 1,
            let position = siblings.firstIndex(of: worksheet.scope)
        else { return nil }
        return ranks(
            outcomes, siblings, worksheet.indicators[indicator].direction, worksheet, indicator
        )[position]
    }
}

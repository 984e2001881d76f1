// What every unit has → its rank among the units under the same superior.

import Facts

/// Ranks (thứ hạng) of the units of the report, only for indicators with a better direction.
struct SiblingRanks {
    private struct Rank {
        let place: Int
        let formula: String
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
            let places = Ranking.ranks(
                siblings.map { outcomes[$0].reading?.quantity }, direction: direction)
            let formula = FigureWords.rank(of: places.count { $0 != nil })
            for (sibling, place) in zip(siblings, places) {
                ranks[sibling] = place.map { Rank(place: $0, formula: formula) }
            }
        }
        ranks[0] = SiblingRanks.ofScope(worksheet, indicator)
    }

    func answer(at position: Int) -> Answer? {
        ranks[position].map { rank in
            .known(
                Figure(
                    .integer(rank.place),
                    provenance: Provenance(formula: rank.formula)))
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
        let values = siblings.map {
            worksheet.totals.outcome(indicator: indicator, unit: $0, view: worksheet.report)
                .reading?.quantity
        }
        let places = Ranking.ranks(values, direction: worksheet.indicators[indicator].direction)
        let count = places.count { $0 != nil }
        guard count > 1, let position = siblings.firstIndex(of: worksheet.scope) else { return nil }
        return places[position].map { Rank(place: $0, formula: FigureWords.rank(of: count)) }
    }
}

// A judged target + the worksheet → the units that stand lowest in it, for whoever must ask them.
//
// Only of a share: a small commune has less of everything that is counted. Units that report
// themselves are named, a superior is not.

import Facts

/// The lowest units of one target (đơn vị thấp nhất).
struct Lowest {
    /// "Xã A 45,0%, Xã B 50,0%, Xã C 52,1%"; nil where nothing can be said.
    let text: String?

    /// So many are named.
    private static let count = 3

    init(_ judgement: TargetJudgement, _ worksheet: Worksheet) {
        let indicator = judgement.indicator
        let number = worksheet.indicators.firstIndex { $0.code == indicator.code }
        guard let number, indicator.isRatio, indicator.direction != .neutral else {
            text = nil
            return
        }
        let tree = worksheet.report.tree
        let outcomes = worksheet.totals.outcomes(indicator: number, view: worksheet.report)
        let known = Lowest.lowest(of: judgement.unit, tree).compactMap { unit in
            tree.index(of: unit).flatMap { outcomes[$0].reading?.quantity }
                .flatMap { quantity in quantity.comparable.map { (unit, quantity, $0) } }
        }
        let ordered = known.enumerated().sorted { left, right in
            let (first, second) = (left.element.2, right.element.2)
            if first.isEqual(to: second) { return left.offset < right.offset }
            return first.isLess(than: second) == (indicator.direction == .higherIsBetter)
        }
        guard ordered.count > Lowest.count else {
            text = nil
            return
        }
        text = ordered.prefix(Lowest.count).map { entry in
            let version = tree.node(of: entry.element.0)?.version
            let share = entry.element.1.value(decimals: indicator.decimals)
            return "\(version?.shortName ?? "") \(share?.vietnamese ?? "")\(FigureWords.percent)"
        }.joined(separator: ", ")
    }

    /// The units at the bottom of the tree below a unit.
    private static func lowest(of unit: Int, _ tree: UnitTree) -> [Int] {
        var bottom: [Int] = []
        var open = [unit]
        while let next = open.popLast() {
            let children = tree.children[next].filter { tree.node(of: $0)?.parent == next }
            if children.isEmpty, next != unit { bottom.append(next) }
            open += children.reversed()
        }
        return bottom
    }
}

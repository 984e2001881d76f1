// A judged target + the worksheet → the units that stand lowest in it, for whoever must ask them.
//
// Every unit is read over the very days that the judged figure was: beside what was reached since
// the target's first day, one quarter of a unit would be another figure under the same name.
// Who stands as well as the best is not among them, however few are left. Only of a share: a small
// commune has less of everything that is counted. Units that report themselves are named, a
// superior is not.

import Facts

/// The lowest units of one target (đơn vị thấp nhất).
struct Lowest {
    /// "Xã A 45,0%, Xã B 50,0%, Xã C 52,1%"; nil where nothing can be said.
    let text: String?

    /// - Parameters:
    ///   - count: So many are named, where there are more.
    ///   - withParts: What each share was made of follows it: "Xã A 45,0% (9/20)".
    init(
        _ judgement: TargetJudgement, _ worksheet: Worksheet, count: Int = 3,
        withParts: Bool = false
    ) {
        let indicator = judgement.indicator
        let number = worksheet.indicators.firstIndex { $0.code == indicator.code }
        guard let number, indicator.isRatio, indicator.direction != .neutral else {
            text = nil
            return
        }
        let tree = worksheet.report.tree
        let judged = worksheet.totals.answer(
            indicator: number, unit: judgement.unit, tree: tree, spans: judgement.spans
        ).span.map { [$0] }
        let known = Lowest.lowest(of: judgement.unit, tree).compactMap { unit in
            worksheet.totals.outcome(
                indicator: number, unit: unit, tree: tree, spans: judged ?? []
            ).reading.flatMap { reading in
                reading.quantity.comparable.map { (unit, reading.quantity, $0) }
            }
        }
        let ordered = known.enumerated().sorted { left, right in
            let (first, second) = (left.element.2, right.element.2)
            if first.isEqual(to: second) { return left.offset < right.offset }
            return first.isLess(than: second) == (indicator.direction == .higherIsBetter)
        }
        guard ordered.count > count else {
            text = nil
            return
        }
        let best = ordered.last?.element.2
        let behind = ordered.filter { entry in
            best.map { !$0.isEqual(to: entry.element.2) } ?? false
        }
        guard !behind.isEmpty else {
            text = nil
            return
        }
        text = behind.prefix(count).map { entry in
            let version = tree.node(of: entry.element.0)?.version
            let share = entry.element.1.value(decimals: indicator.decimals)?.vietnamese ?? ""
            let parts = withParts ? entry.element.1.parts.map { " (\($0))" } ?? "" : ""
            let told = entry.element.1.qualifier.apply(to: share + FigureWords.percent)
            return "\(version?.shortName ?? "") \(told)\(parts)"
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

// Observations of every window read → which units a total over an indicator should contain.
//
// A unit is expected when it ever reported the indicator, or when a unit it took over from did. A
// unit that never reported anything at all is expected wherever units of its level report; a unit
// that reports other things but never this one (a regiment has no recruitment) is not.

import Facts

/// Who is expected to report what (đơn vị phải có số liệu).
struct ReportingHabit {
    private let index: ObservationIndex
    private let predecessors: [[Int]]
    private let isSilent: [Bool]
    /// Levels of which some unit reports, by indicator.
    private let levels: [Set<String>]

    init(_ index: ObservationIndex, indicatorCount: Int, roster: Roster, tree: UnitTree) {
        var predecessors = [[Int]](repeating: [], count: roster.ids.count)
        for unit in Set(roster.steps.compactMap(\.to)) {
            let family = roster.withPredecessors([unit])
            predecessors[unit] = family.filter { $0 != unit }.sorted()
        }
        self.index = index
        self.predecessors = predecessors
        self.isSilent = roster.ids.indices.map { unit in
            !index.hasReported[unit] && !predecessors[unit].contains { index.hasReported[$0] }
        }
        self.levels = (0..<indicatorCount).map { indicator in
            var levels: Set<String> = []
            for node in tree.nodes
            where index.hasReported(indicator: indicator, unit: node.unit) {
                levels.insert(node.version.level)
            }
            return levels
        }
    }

    /// Whether the unit itself should report the indicator.
    func isExpected(indicator: Int, unit: Int, tree: UnitTree) -> Bool {
        if index.hasReported(indicator: indicator, unit: unit) { return true }
        if isSilent[unit], tree.children[unit].isEmpty, let node = tree.node(of: unit) {
            return levels[indicator].contains(node.version.level)
        }
        return predecessors[unit].contains {
            index.hasReported(indicator: indicator, unit: $0)
        }
    }

    /// How many units should stand behind the unit's figure: those below it, or itself.
    func expected(indicator: Int, unit: Int, tree: UnitTree, levelsLeft: Int) -> Int {
        var below = 0
        if levelsLeft > 0 {
            for child in tree.children[unit] {
                below += expected(
                    indicator: indicator, unit: child, tree: tree, levelsLeft: levelsLeft - 1)
            }
        }
        if below > 0 { return below }
        return isExpected(indicator: indicator, unit: unit, tree: tree) ? 1 : 0
    }
}

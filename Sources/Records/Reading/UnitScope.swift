// A committee's unit + the organisation over time → the units and clusters a report may look at.
//
// Inside are: the unit, whatever stood under it in any window, whatever either of these succeeded,
// and the members of clusters that the unit presides over or belongs to. Reading less would make a
// comparison with the same period wrong without saying so.

import Figures
import Periods

struct UnitScope {
    /// In order of code.
    let units: [String]
    /// Clusters with something to do with these units, in order of code.
    let clusters: [String]
    let windows: [Interval]

    init(
        unit: String, windows: [Interval], versions: [UnitVersionRow], lineage: [LineageRow],
        clusters contents: ClusterRows.Contents
    ) {
        let organisation = Organisation(windows: windows, versions: versions, lineage: lineage)
        var inside = organisation.closure(of: unit)
        let own = inside
        let holding = contents.memberships.filter { membership in
            windows.contains { $0.overlaps(membership.interval) }
        }
        let ownClusters = Set(
            contents.clusters.filter { $0.host == unit }.map(\.code)
                + holding.filter { $0.unit == unit }.map(\.cluster))
        for membership in holding where ownClusters.contains(membership.cluster) {
            inside.insert(membership.unit)
        }
        self.units = inside.sorted()
        self.windows = windows
        self.clusters = Set(
            contents.clusters.filter { cluster in cluster.host.map(own.contains) ?? false }
                .map(\.code) + holding.filter { own.contains($0.unit) }.map(\.cluster)
        ).sorted()
    }

    /// Whether the interval touches any window.
    func concerns(_ interval: Interval) -> Bool {
        windows.contains { $0.overlaps(interval) }
    }

    /// The first day of the earliest window, and the last day of the latest; nil when one is open.
    var bounds: (first: Day, last: Day?)? {
        guard let first = windows.map(\.start).min() else { return nil }
        let ends = windows.map(\.last)
        return (first, ends.contains(nil) ? nil : ends.compactMap(\.self).max())
    }
}

/// Who stood under whom in any window, and who succeeded whom.
private struct Organisation {
    private let children: [String: [String]]
    private let predecessors: [String: [String]]

    init(windows: [Interval], versions: [UnitVersionRow], lineage: [LineageRow]) {
        var children: [String: [String]] = [:]
        for version in versions where windows.contains(where: { $0.overlaps(version.interval) }) {
            if let parent = version.parent { children[parent, default: []].append(version.unit) }
        }
        self.children = children
        self.predecessors = Dictionary(
            grouping: lineage.filter { $0.to != nil }, by: { $0.to ?? "" }
        ).mapValues { $0.map(\.from) }
    }

    func closure(of unit: String) -> Set<String> {
        var inside: Set<String> = [unit]
        var open = [unit]
        while let next = open.popLast() {
            for name in (children[next] ?? []) + (predecessors[next] ?? [])
            where inside.insert(name).inserted {
                open.append(name)
            }
        }
        return inside
    }
}

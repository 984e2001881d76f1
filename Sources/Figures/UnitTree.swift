// Roster + scope unit + day → the tree of units as it stood that day, in display order.
//
// Rows may be wrong: a unit that is its own ancestor is visited once and never followed again.

import Periods

/// The organisation (tổ chức) under one scope unit on one day.
struct UnitTree {
    /// A unit in the tree.
    struct Node {
        let unit: Int
        let parent: Int?
        let depth: Int
        let version: UnitVersionRow
    }

    let day: Day
    /// The scope unit first, then its descendants in display order, depth first.
    let nodes: [Node]
    /// A unit in the cluster that is the scope, between two days.
    struct Member {
        let unit: Int
        let interval: Interval
    }

    /// Children by unit number, in display order; also of units outside the scope.
    let children: [[Int]]
    /// Where a unit stands in `nodes`, by unit number.
    private let positions: [Int?]

    /// - Parameter members: Units shown as children of the scope unit although they belong
    ///   elsewhere: the members of a cluster whose own unit is the scope, on the days they were.
    init(_ roster: Roster, scope: Int, members: [Member], on day: Day) {
        var children = [[Int]](repeating: [], count: roster.ids.count)
        var versions = [UnitVersionRow?](repeating: nil, count: roster.ids.count)
        for unit in roster.ids.indices {
            guard let version = roster.version(of: unit, on: day) else { continue }
            versions[unit] = version
            if let parent = version.parent.flatMap(roster.number(of:)), parent != unit {
                children[parent].append(unit)
            }
        }
        if children[scope].isEmpty {
            let units = members.filter { $0.interval.contains(day) }.map(\.unit)
            children[scope] = Set(units).sorted().filter { $0 != scope && versions[$0] != nil }
        }
        for unit in children.indices where children[unit].count > 1 {
            children[unit].sort {
                (versions[$0]?.displayOrder ?? 0, $0) < (versions[$1]?.displayOrder ?? 0, $1)
            }
        }
        versions[scope] = versions[scope] ?? roster.naming(of: scope, on: day)
        self.day = day
        self.children = children
        self.nodes = UnitTree.walk(scope, children: children, versions: versions)
        var positions = [Int?](repeating: nil, count: roster.ids.count)
        for (position, node) in nodes.enumerated() { positions[node.unit] = position }
        self.positions = positions
    }

    func contains(_ unit: Int) -> Bool { positions[unit] != nil }

    /// Where a unit stands in `nodes`; nil for a unit outside the scope.
    func index(of unit: Int) -> Int? { positions[unit] }

    func node(of unit: Int) -> Node? { positions[unit].map { nodes[$0] } }

    private static func walk(
        _ scope: Int, children: [[Int]], versions: [UnitVersionRow?]
    ) -> [Node] {
        var nodes: [Node] = []
        var seen = [Bool](repeating: false, count: children.count)
        var pending: [(unit: Int, parent: Int?, depth: Int)] = [(scope, nil, 0)]
        while let next = pending.popLast() {
            guard !seen[next.unit], let version = versions[next.unit] else { continue }
            seen[next.unit] = true
            nodes.append(
                Node(unit: next.unit, parent: next.parent, depth: next.depth, version: version))
            for child in children[next.unit].reversed() {
                pending.append((child, next.unit, next.depth + 1))
            }
        }
        return nodes
    }
}

// Is every unit of the records, numbered once, with its dated versions.
//
// Units are numbered in the order of their ids so that no result depends on the order of rows;
// everything after this file works with numbers and goes back to ids only to write an address.

import Periods

/// The units (đơn vị) and what each was called, and belonged to, on any day.
struct Roster {
    /// Ids by number, in order.
    let ids: [String]
    let steps: [Step]
    private let numbers: [String: Int]
    private let versions: [[UnitVersionRow]]
    /// Units from which something came over, by unit number.
    private let origins: [[Int]]

    /// A lineage row with its units numbered.
    struct Step {
        let from: Int
        let to: Int?
        let kind: LineageRow.Kind
        let day: Day
        /// All of `from` goes to `to`.
        let isWhole: Bool
    }

    init(_ rows: RecordRows) {
        var names: Set<String> = []
        for version in rows.unitVersions { names.insert(version.unit) }
        for row in rows.lineage {
            names.insert(row.from)
            if let to = row.to { names.insert(to) }
        }
        for membership in rows.memberships { names.insert(membership.unit) }
        let ids = names.sorted()
        var numbers: [String: Int] = [:]
        for (number, id) in ids.enumerated() { numbers[id] = number }
        var versions = [[UnitVersionRow]](repeating: [], count: ids.count)
        for row in rows.unitVersions {
            if let number = numbers[row.unit] { versions[number].append(row) }
        }
        for number in versions.indices where versions[number].count > 1 {
            versions[number].sort(by: Roster.precedes)
        }
        self.ids = ids
        self.numbers = numbers
        self.versions = versions
        self.steps = Roster.steps(rows.lineage, numbers: numbers)
        var origins = [[Int]](repeating: [], count: ids.count)
        for step in steps {
            if let to = step.to { origins[to].append(step.from) }
        }
        self.origins = origins
    }

    func number(of id: String) -> Int? { numbers[id] }

    /// The version that holds on that day; the latest one begun when versions overlap.
    func version(of unit: Int, on day: Day) -> UnitVersionRow? {
        versions[unit].last { $0.interval.contains(day) }
    }

    /// The version that names the unit on that day, or else the last before it, or the first ever.
    func naming(of unit: Int, on day: Day) -> UnitVersionRow? {
        version(of: unit, on: day) ?? versions[unit].last { $0.interval.start <= day }
            ?? versions[unit].first
    }

    func exists(_ unit: Int, on day: Day) -> Bool { version(of: unit, on: day) != nil }

    /// The name to print for a unit, its id when it never had a version.
    func name(of id: String, on day: Day) -> String {
        guard let unit = numbers[id] else { return id }
        return naming(of: unit, on: day)?.name ?? id
    }

    /// Days on which the unit began or ceased to exist, renaming and moving apart.
    func turningDays(of unit: Int) -> [Day] {
        let rows = versions[unit]
        let starts = rows.map(\.interval.start)
        let ends = rows.compactMap(\.interval.end)
        return starts.filter { !ends.contains($0) } + ends.filter { !starts.contains($0) }
    }

    /// The units, and every unit whose tasks came to them, in whole or in part.
    func withPredecessors(_ units: Set<Int>) -> Set<Int> {
        var found = units
        var pending = units.sorted()
        while let unit = pending.popLast() {
            for origin in origins[unit] where found.insert(origin).inserted {
                pending.append(origin)
            }
        }
        return found
    }

    private static func precedes(_ left: UnitVersionRow, _ right: UnitVersionRow) -> Bool {
        let leftEnd = left.interval.end?.number ?? Int.max
        let rightEnd = right.interval.end?.number ?? Int.max
        return (left.interval.start.number, leftEnd, left.displayOrder, left.name)
            < (right.interval.start.number, rightEnd, right.displayOrder, right.name)
    }

    private static func steps(_ rows: [LineageRow], numbers: [String: Int]) -> [Step] {
        let steps = rows.compactMap { row -> Step? in
            guard let from = numbers[row.from] else { return nil }
            let partial = row.share.map { $0.numerator != $0.denominator } ?? false
            let whole = row.share != nil || row.kind == .merge || row.kind == .rename
            return Step(
                from: from, to: row.to.flatMap { numbers[$0] }, kind: row.kind, day: row.day,
                isWhole: whole && !partial)
        }
        return steps.sorted {
            ($0.day.number, $0.from, $0.to ?? -1, $0.kind.rawValue)
                < ($1.day.number, $1.from, $1.to ?? -1, $1.kind.rawValue)
        }
    }
}

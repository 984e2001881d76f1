// A whole merged table → faults between its rows: overlapping versions, superiors in a circle.

import Periods

struct StructureCheck {
    let table: MergedTable

    func faults() -> [ImportFault] {
        table.imported.schema.rules.flatMap(faults(of:))
    }

    private func faults(of rule: TableRule) -> [ImportFault] {
        switch rule {
        case .disjoint(let columns): overlapFaults(by: columns)
        case .lineage, .sums: CircleCheck(table: table).faults()
        case .acyclic(let child, let parent): cycleFaults(child, parent)
        default: []
        }
    }

    private struct Version {
        let owner: String
        let parent: String?
        let interval: Interval
        let imported: ImportedRow?
    }

    /// Versions with readable days; a row with a faulty cell has been told of already.
    private func versions(owner: [String], parent: String?) -> [Version] {
        let schema = table.imported.schema
        return table.whole.compactMap { row in
            if let imported = row.imported, !imported.faulty.isEmpty { return nil }
            let value = { (name: String) in schema.index(of: name).flatMap { row.values[$0] } }
            let names = owner.compactMap(value)
            guard names.count == owner.count, let first = value("tu_ngay").flatMap(Day.init(text:)),
                let interval = Interval(
                    first: first, last: value("den_ngay").flatMap(Day.init(text:)))
            else { return nil }
            return Version(
                owner: names.joined(separator: "\u{1F}"), parent: parent.flatMap(value),
                interval: interval,
                imported: row.imported)
        }
    }

    /// The whole table is in order of owner and first day, so only neighbours can be the nearest
    /// overlap; the row that was imported is the one to name.
    private func overlapFaults(by columns: [String]) -> [ImportFault] {
        let ordered = versions(owner: columns, parent: nil)
        return zip(ordered, ordered.dropFirst()).compactMap { earlier, later in
            guard earlier.owner == later.owner, earlier.interval.overlaps(later.interval) else {
                return nil
            }
            let (named, other) = later.imported == nil ? (earlier, later) : (later, earlier)
            guard let row = named.imported else { return nil }
            return table.imported.fault(
                .overlap(other: StructureCheck.text(other.interval), row: other.imported?.line),
                in: row, column: "tu_ngay")
        }
    }

    private static func text(_ interval: Interval) -> String {
        "\(interval.start.short)–\(interval.last?.short ?? "nay")"
    }

    /// Superiors change only where a version starts, so a circle that exists on any day exists on
    /// the first day of one of its versions.
    private func cycleFaults(_ child: String, _ parent: String) -> [ImportFault] {
        let all = versions(owner: [child], parent: parent)
        var faults: [ImportFault] = []
        var named: Set<Int> = []
        for day in Set(all.map(\.interval.start)).sorted() {
            let holding = all.filter { $0.interval.contains(day) }
            let byOwner = Dictionary(
                holding.map { ($0.owner, $0) }, uniquingKeysWith: { first, _ in first })
            for version in holding {
                guard let row = version.imported, !named.contains(row.line),
                    let path = StructureCheck.circle(from: version, byOwner)
                else { continue }
                named.insert(row.line)
                faults.append(table.imported.fault(.cycle(path), in: row, column: parent))
            }
        }
        return faults
    }

    /// Units from the version's own up to itself again; nil when the way up ends or turns in a
    /// circle of others, which have faults of their own.
    private static func circle(
        from version: Version, _ byOwner: [String: Version]
    ) -> [String]? {
        var path = [version.owner]
        var parent = version.parent
        while let name = parent {
            path.append(name)
            if name == version.owner { return path }
            guard path.count <= byOwner.count + 1 else { return nil }
            parent = byOwner[name]?.parent
        }
        return nil
    }
}

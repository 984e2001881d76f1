// A whole merged table → rows that lead in a circle: units that succeed each other on one day,
// totals that are parts of themselves.

struct CircleCheck {
    let table: MergedTable

    /// One way from a name to another, with the row that says so.
    private struct Edge {
        let from: String
        let to: String
        /// Only edges of one world can meet: a day of lineage; all sums together.
        let world: String
        let imported: ImportedRow?
    }

    private var schema: TableSchema { table.imported.schema }
    private var isLineage: Bool { schema.rules.contains(.lineage) }

    func faults() -> [ImportFault] {
        let edges = table.whole.flatMap(edges(of:))
        var byStart: [String: [Edge]] = [:]
        for edge in edges { byStart[key(edge.from, edge.world), default: []].append(edge) }
        var named: Set<Int> = []
        return edges.compactMap { edge in
            guard let row = edge.imported, !named.contains(row.line),
                let fault = fault(of: edge, in: row, byStart)
            else { return nil }
            named.insert(row.line)
            return fault
        }
    }

    private func edges(of row: MergedRow) -> [Edge] {
        if let imported = row.imported, !imported.faulty.isEmpty { return [] }
        func value(_ name: String) -> String? { schema.index(of: name).flatMap { row.values[$0] } }
        if isLineage {
            guard let from = value("tu_don_vi"), let to = value("sang_don_vi"),
                from != to || value("kieu") != "doi-ten"
            else { return [] }
            return [Edge(from: from, to: to, world: value("ngay") ?? "", imported: row.imported)]
        }
        guard value("loai") == "bang-tong", let total = value("chi_tieu"),
            let parts = value("doi_chieu")
        else { return [] }
        // A total that names itself has a fault of its own.
        return parts.split(separator: "+").map(String.init).filter { $0 != total }.map {
            Edge(from: total, to: $0, world: "", imported: row.imported)
        }
    }

    private func fault(
        of edge: Edge, in row: ImportedRow, _ byStart: [String: [Edge]]
    ) -> ImportFault? {
        if edge.from == edge.to {
            return table.imported.fault(.intoItself, in: row, column: "sang_don_vi")
        }
        guard let path = path(from: edge, byStart) else { return nil }
        return isLineage
            ? table.imported.fault(.lineageCircle(path), in: row, column: "sang_don_vi")
            : table.imported.fault(.sumCircle(path), in: row, column: "doi_chieu")
    }

    /// The shortest way on from an edge back to where it starts, in the order of rows.
    private func path(from edge: Edge, _ byStart: [String: [Edge]]) -> [String]? {
        var open = [[edge.from, edge.to]]
        var seen: Set<String> = [edge.to]
        while !open.isEmpty {
            let path = open.removeFirst()
            for next in byStart[key(path.last ?? "", edge.world)] ?? [] {
                if next.to == edge.from { return path + [next.to] }
                if seen.insert(next.to).inserted { open.append(path + [next.to]) }
            }
        }
        return nil
    }

    private func key(_ name: String, _ world: String) -> String { "\(world)\u{1F}\(name)" }
}

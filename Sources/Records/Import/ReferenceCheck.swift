// An imported table + known codes → a fault for every reference to nothing.

struct ReferenceCheck {
    let table: ImportedTable
    let known: KnownCodes

    /// Different wrong codes whose nearest right one is looked for.
    private static let maximumSearches = 100

    func faults() -> [ImportFault] {
        var faults: [ImportFault] = []
        // A wrong code often stands in thousands of rows: its nearest name is looked for once, and
        // for the first few codes only, because a whole file of wrong codes has another cause.
        var nearest: [String: String?] = [:]
        for (index, column) in table.schema.columns.enumerated() {
            for row in table.rows where !row.faulty.contains(index) {
                guard let code = row.values[index] else { continue }
                switch column.kind {
                case .reference(let target) where known.has(code, in: target) == false:
                    let key = KnownCodes.joined(target, code)
                    if nearest[key] == nil, nearest.count < ReferenceCheck.maximumSearches {
                        nearest[key] = .some(known.nearest(to: code, in: target))
                    }
                    let name = nearest[key] ?? nil
                    faults.append(
                        fault(.unknownReference(table: target, nearest: name), row, column))
                case .references(let target):
                    faults += listFaults(row, column, codes: code, target: target)
                case .scopedReference(let target, let within):
                    if let fault = scopedFault(row, column, target: target, within: within) {
                        faults.append(fault)
                    }
                default: break
                }
            }
        }
        return faults
    }

    private func listFaults(
        _ row: ImportedRow, _ column: ColumnSchema, codes: String, target: String
    ) -> [ImportFault] {
        codes.split(separator: "+").map(String.init)
            .filter { known.has($0, in: target) == false }.prefix(ReferenceCheck.maximumSearches)
            .map { code in
                let nearest = known.nearest(to: code, in: target)
                return fault(
                    .unknownInList(code, table: target, nearest: nearest), row, column)
            }
    }

    /// A parent that does not exist has a fault of its own; its codes are then left alone.
    private func scopedFault(
        _ row: ImportedRow, _ column: ColumnSchema, target: String, within: String
    ) -> ImportFault? {
        guard let parent = table.value(row, within), let code = table.value(row, column.name),
            let parentTable = parentTable(of: within), known.has(parent, in: parentTable) == true,
            known.has(KnownCodes.joined(parent, code), in: target) == false
        else { return nil }
        return fault(
            .unknownInParent(
                table: target, parent: parent, allowed: known.codes(in: target, of: parent)),
            row, column)
    }

    private func parentTable(of column: String) -> String? {
        guard let index = table.schema.index(of: column),
            case .reference(let name) = table.schema.columns[index].kind
        else { return nil }
        return name
    }

    private func fault(
        _ problem: ImportFault.Problem, _ row: ImportedRow, _ column: ColumnSchema
    ) -> ImportFault {
        table.fault(problem, in: row, column: column.name)
    }
}

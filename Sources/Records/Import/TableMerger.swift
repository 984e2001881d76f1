// An imported table + the current generation's rows → new, changed and unchanged rows.
//
// Both sides are in natural-key order, so one pass over each is enough and the current table never
// has to be held in memory.

/// A row that the next generation gets.
struct PlannedRow {
    let key: String
    let values: [String?]
    /// The values it replaces; nil for a new row.
    let old: [String?]?
}

/// A row of the table as it will be, with the line of the file if it came from there.
struct MergedRow {
    let values: [String?]
    let imported: ImportedRow?
}

struct MergedTable {
    /// With the values that the file leaves out filled in from the current generation.
    var imported: ImportedTable
    /// New and changed rows, in key order.
    var planned: [PlannedRow] = []
    var unchangedCount = 0
    /// The whole table, gathered only where a rule looks at several rows.
    var whole: [MergedRow] = []
}

struct TableMerger {
    let table: ImportedTable
    let current: GenerationFile

    private var schema: TableSchema { table.schema }

    private var looksAtSeveralRows: Bool {
        schema.rules.contains { rule in
            switch rule {
            case .disjoint, .acyclic, .lineage, .sums: true
            default: false
            }
        }
    }

    func merge(faults: inout [ImportFault]) throws(RecordsError) -> MergedTable {
        let rows = uniqueRows(faults: &faults)
        var result = MergedTable(imported: table)
        result.imported.rows = []
        var position = 0
        let cursor = try current.rows(of: schema)
        while let stored = try cursor.next() {
            let key = stored.sortKey
            while position < rows.count, rows[position].key < key {
                add(rows[position], to: &result)
                position += 1
            }
            if position < rows.count, rows[position].key == key {
                update(stored, with: rows[position], in: &result)
                position += 1
            } else if looksAtSeveralRows {
                result.whole.append(MergedRow(values: stored.values, imported: nil))
            }
        }
        for row in rows[position...] {
            add(row, to: &result)
        }
        return result
    }

    private typealias KeyedRow = (key: String, row: ImportedRow)

    /// Rows with a readable key, in key order, the first of each key only.
    private func uniqueRows(faults: inout [ImportFault]) -> [KeyedRow] {
        let indices = schema.keyIndices
        let keyed = table.rows.filter { row in !indices.contains { row.faulty.contains($0) } }
            .map { KeyedRow(schema.sortKey(of: $0.values), $0) }
            .sorted { ($0.key, $0.row.line) < ($1.key, $1.row.line) }
        var unique: [KeyedRow] = []
        for entry in keyed {
            guard let last = unique.last, last.key == entry.key else {
                unique.append(entry)
                continue
            }
            let column = schema.key.first ?? ""
            faults.append(
                table.fault(.repeatedKey(firstRow: last.row.line), in: entry.row, column: column))
        }
        return unique
    }

    private func add(_ entry: KeyedRow, to result: inout MergedTable) {
        result.imported.rows.append(entry.row)
        result.planned.append(PlannedRow(key: entry.key, values: entry.row.values, old: nil))
        gather(entry.row, in: &result)
    }

    private func update(
        _ stored: StoredRow, with entry: KeyedRow, in result: inout MergedTable
    ) {
        var row = entry.row
        for index in row.values.indices where !table.isGiven[index] {
            row.values[index] = stored.bytes.text(index)
        }
        result.imported.rows.append(row)
        if RowBytes(row.values, in: schema) == stored.bytes {
            result.unchangedCount += 1
        } else {
            result.planned.append(
                PlannedRow(key: entry.key, values: row.values, old: stored.values))
        }
        gather(row, in: &result)
    }

    private func gather(_ row: ImportedRow, in result: inout MergedTable) {
        guard looksAtSeveralRows else { return }
        result.whole.append(MergedRow(values: row.values, imported: row))
    }
}

// Merged tables without faults → the plan that is shown and the rows that are written.

struct PreparedImport {
    let plan: ImportPlan
    /// New and changed rows in key order, by table.
    let rows: [String: [PlannedRow]]

    init(_ tables: [MergedTable]) {
        plan = ImportPlan(tables: tables.map(PreparedImport.change(of:)))
        rows = Dictionary(
            tables.map { ($0.imported.schema.name, $0.planned) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func change(of table: MergedTable) -> TableChange {
        let schema = table.imported.schema
        var added: [String] = []
        var changed: [RowChange] = []
        for row in table.planned {
            if let old = row.old {
                changed.append(
                    RowChange(
                        key: schema.readableKey(of: row.values),
                        cells: cells(schema, old: old, new: row.values)))
            } else {
                added.append(schema.readableKey(of: row.values))
            }
        }
        return TableChange(
            table: schema.name, added: added, changed: changed,
            unchangedCount: table.unchangedCount)
    }

    /// The columns that differ, in schema order.
    static func cells(_ schema: TableSchema, old: [String?], new: [String?]) -> [CellChange] {
        schema.columns.indices.filter { old[$0] != new[$0] }.map {
            CellChange(column: schema.columns[$0].name, old: old[$0], new: new[$0])
        }
    }
}

// Is one file of an import, read cell by cell but not yet set against anything else.

struct ImportedRow {
    /// The line of the file where the row starts.
    let line: Int
    /// By column of the schema, as stored.
    var values: [String?]
    /// By column of the schema, as written, for messages.
    let raw: [String]
    /// Columns with a fault already; later checks leave them alone.
    var faulty: Set<Int>
    /// Columns whose number was written with a per cent sign.
    let percent: Set<Int>
    /// `raw`'s text of a column, nil when it was empty.
    func shown(_ column: Int) -> String? { raw[column].isEmpty ? nil : raw[column] }
}

struct ImportedTable {
    let schema: TableSchema
    let file: String
    /// By column of the schema: the file says something about it. A column that the file leaves out
    /// keeps the value that a row of the current generation has; the quantity columns stand or fall
    /// together, because they state one measure.
    let isGiven: [Bool]
    var rows: [ImportedRow]

    /// A fault of one cell of one row.
    func fault(
        _ problem: ImportFault.Problem, in row: ImportedRow, column name: String
    ) -> ImportFault {
        let index = schema.index(of: name) ?? 0
        return ImportFault(
            file: file, row: row.line, column: name, value: row.shown(index), problem: problem,
            order: index)
    }

    /// Whether any of these columns had a fault already.
    func isFaulty(_ row: ImportedRow, _ names: String...) -> Bool {
        names.contains { name in schema.index(of: name).map(row.faulty.contains) ?? false }
    }

    /// A value of a row by column name.
    func value(_ row: ImportedRow, _ name: String) -> String? {
        schema.index(of: name).flatMap { row.values[$0] }
    }
}

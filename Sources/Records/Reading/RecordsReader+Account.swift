// A row behind a figure → what it says, where from, and every change it went through.

public import Facts
import Periods
import SQLite

/// One row of the records as evidence (chứng cứ).
public struct RecordAccount: Hashable, Sendable {
    /// One cell that was changed by an import.
    public struct Change: Hashable, Sendable {
        /// ISO 8601.
        public let instant: String
        public let who: String
        /// The paper that ordered it; empty when none was named.
        public let document: String
        public let column: String
        public let old: String?
        public let new: String?
    }

    /// A filled cell: its column, that column's title, its value as stored and as people read it.
    public struct Cell: Hashable, Sendable {
        public let column: String
        public let title: String
        public let stored: String
        public let text: String
    }

    public let row: Provenance.Row
    public let tableTitle: String
    public let cells: [Cell]
    /// Oldest first.
    public let changes: [Change]
}

extension RecordsReader {
    /// The row as it stands in this generation; nil when it has none of that number.
    ///
    /// - Throws: `RecordsError.wrongChecksum` when it is not what was imported.
    public func account(of row: Provenance.Row) throws(RecordsError) -> RecordAccount? {
        guard let table = RecordsSchema.table(row.table),
            let stored = try file.all(row.table, where: "WHERE id = \(row.id)").first
        else { return nil }
        guard stored.checksum == row.checksum else {
            throw .wrongChecksum(table: row.table, row: row.id)
        }
        let values = stored.values
        let cells = zip(table.columns, values).compactMap { column, value in
            value.map {
                RecordAccount.Cell(
                    column: column.name, title: column.title, stored: $0,
                    text: column.readable($0))
            }
        }
        return RecordAccount(
            row: row, tableTitle: table.title, cells: cells,
            changes: try changes(table, key: table.readableKey(of: values)))
    }

    private func changes(
        _ table: TableSchema, key: String
    ) throws(RecordsError) -> [RecordAccount.Change] {
        do throws(SQLiteError) {
            let statement = try file.connection.prepare(
                """
                SELECT luc, nguoi, theo_van_ban, cot, cu, moi FROM bien_dong
                WHERE bang = ? AND khoa = ? ORDER BY id
                """)
            try statement.bind(table.name, at: 1)
            try statement.bind(key, at: 2)
            var changes: [RecordAccount.Change] = []
            while try statement.step() {
                let name = statement.text(3) ?? ""
                let column = table.columns.first { $0.name == name }
                let readable = { (text: String?) in text.map { column?.readable($0) ?? $0 } }
                changes.append(
                    RecordAccount.Change(
                        instant: statement.text(0) ?? "", who: statement.text(1) ?? "",
                        document: statement.text(2) ?? "", column: column?.title ?? name,
                        old: readable(statement.text(4)), new: readable(statement.text(5))))
            }
            return changes
        } catch {
            throw RecordsError(error, path: file.path).asDamage
        }
    }
}

extension ColumnSchema {
    /// A stored text the way people write it: days, numbers and choices in Vietnamese.
    func readable(_ stored: String) -> String {
        switch kind {
        case .day: Day(stored: stored)?.short ?? stored
        case .decimal: FixedDecimal(stored: stored)?.vietnamese ?? stored
        case .choice(let choices): choices.first { $0.code == stored }?.word ?? stored
        case .flag: stored == "1" ? "có" : "không"
        default: stored
        }
    }
}

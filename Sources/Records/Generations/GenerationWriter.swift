// Rows in natural-key order → a new generation's file, not yet published.
//
// Order of calls: `init`, for every table of the schema in order its rows by `append`, journal
// entries, arrivals, `finish`. Ids count from 1 in that order, so that they depend on the facts
// alone. The file is built without a journal and without syncing: until it is published nobody
// reads it.

import Digests
import SQLite

/// Who made a generation and when (dòng của bảng the_he).
struct GenerationRecord {
    let number: Int
    let instant: String?
    let by: String?
    let previous: Int?
}

/// One line of the change journal (biến động).
struct JournalEntry: Equatable {
    let instant: String
    let by: String
    let document: String
    let table: String
    let key: String
    let column: String
    let old: String?
    let new: String?

    var values: [String?] { [instant, by, document, table, key, column, old, new] }
}

final class GenerationWriter {
    private let path: String
    private let connection: Connection
    private let journal: Statement
    private var insertion: Statement?
    private var tableName = ""
    private var nextID = 1
    private var content = ContentDigest()

    init(path: String) throws(RecordsError) {
        self.path = path
        do throws(SQLiteError) {
            connection = try Connection(path: path, mode: .readWrite)
            try connection.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; BEGIN")
            for migration in Migration.all {
                try connection.execute(migration.statements)
            }
            journal = try connection.prepare(
                """
                INSERT INTO bien_dong (luc, nguoi, theo_van_ban, bang, khoa, cot, cu, moi)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        } catch {
            throw RecordsError(error, path: path)
        }
    }

    /// Appends the next row of a table, in natural-key order.
    func append(
        _ row: RowBytes, checksum: UInt64, to table: TableSchema
    ) throws(RecordsError) {
        do throws(SQLiteError) {
            if table.name != tableName {
                insertion = try connection.prepare(table.insertion)
                tableName = table.name
                nextID = 1
            }
            guard let insertion else { return }
            try insertion.bind(nextID, at: 1)
            try row.forEachColumn(of: table) { (index, text) throws(SQLiteError) in
                if let text {
                    try insertion.bind(text, at: index + 2)
                } else {
                    try insertion.bindNull(at: index + 2)
                }
            }
            try insertion.bind(checksum.asStored, at: table.columns.count + 2)
            try insertion.run()
        } catch {
            throw RecordsError(error, path: path)
        }
        nextID += 1
        content.add(checksum, of: table.name)
    }

    func append(_ entry: JournalEntry) throws(RecordsError) {
        do throws(SQLiteError) {
            for (index, value) in entry.values.enumerated() {
                try journal.bind(value, at: index + 1)
            }
            try journal.run()
        } catch {
            throw RecordsError(error, path: path)
        }
    }

    func append(_ arrival: Arrival) throws(RecordsError) {
        do throws(SQLiteError) {
            let insertion = try connection.prepare(
                """
                INSERT INTO tiep_nhan (don_vi, den_ngay, luc, nguoi, theo_van_ban)
                VALUES (?, ?, ?, ?, ?)
                """)
            let values = [
                arrival.unit, arrival.last, arrival.instant, arrival.by, arrival.document,
            ]
            for (index, value) in values.enumerated() {
                try insertion.bind(value, at: index + 1)
            }
            try insertion.run()
        } catch {
            throw RecordsError(error, path: path)
        }
    }

    /// Repeats the generations noted so far in `source`.
    func copyHistory(from source: Connection) throws(RecordsError) {
        do throws(SQLiteError) {
            let rows = try source.prepare(
                "SELECT so, tao_luc, nguoi, tom_tat, so_the_he_truoc FROM the_he ORDER BY so")
            let insertion = try connection.prepare("INSERT INTO the_he VALUES (?, ?, ?, ?, ?)")
            while try rows.step() {
                for column in 0..<5 {
                    try insertion.bind(rows.text(column), at: column + 1)
                }
                try insertion.run()
            }
        } catch {
            throw RecordsError(error, path: path)
        }
    }

    /// Notes the generation with the digest of its contents, and closes the file.
    func finish(_ record: GenerationRecord) throws(RecordsError) {
        do throws(SQLiteError) {
            let insertion = try connection.prepare("INSERT INTO the_he VALUES (?, ?, ?, ?, ?)")
            try insertion.bind(record.number, at: 1)
            try insertion.bind(record.instant, at: 2)
            try insertion.bind(record.by, at: 3)
            try insertion.bind(content.hex, at: 4)
            try insertion.bind(record.previous.map(String.init), at: 5)
            try insertion.run()
            try connection.execute(
                """
                PRAGMA application_id = \(RecordsSchema.applicationID);
                PRAGMA user_version = \(Migration.currentVersion);
                COMMIT; PRAGMA journal_mode = DELETE
                """)
        } catch {
            throw RecordsError(error, path: path)
        }
    }
}

// SQL and values → rows of values, over one open file; every SQLite error becomes a `LedgerError`.

import SQLite

/// An open ledger file and its prepared statements; it belongs to one task at a time.
final class LedgerConnection {
    let path: String
    let database: Connection
    private var statements: [String: Statement] = [:]

    init(path: String, mode: Connection.Mode) throws(LedgerError) {
        self.path = path
        do {
            database = try Connection(path: path, mode: mode)
        } catch {
            throw .database(path: path, error)
        }
    }

    func execute(_ sql: String) throws(LedgerError) {
        try converting { () throws(SQLiteError) in try database.execute(sql) }
    }

    /// Every row a statement gives.
    func rows(_ sql: String, _ values: [LedgerValue] = []) throws(LedgerError) -> [[LedgerValue]] {
        try converting { () throws(SQLiteError) in
            let statement = try prepared(sql)
            defer { statement.reset() }
            try bind(values, to: statement)
            var rows: [[LedgerValue]] = []
            while try statement.step() {
                rows.append((0..<statement.columnCount).map { value($0, of: statement) })
            }
            return rows
        }
    }

    /// The first column of the first row as a number.
    func integer(_ sql: String, _ values: [LedgerValue] = []) throws(LedgerError) -> Int? {
        guard case .integer(let number)? = try rows(sql, values).first?.first else { return nil }
        return number
    }

    /// Runs `body` in a transaction; whatever it throws, nothing of it stays.
    func transaction<Result>(
        _ kind: String, _ body: () throws(LedgerError) -> Result
    ) throws(LedgerError) -> Result {
        try execute("BEGIN " + kind)
        do throws(LedgerError) {
            let result = try body()
            try execute("COMMIT")
            return result
        } catch {
            database.rollBack()
            throw error
        }
    }

    func converting<Result>(
        _ body: () throws(SQLiteError) -> Result
    ) throws(LedgerError) -> Result {
        do throws(SQLiteError) {
            return try body()
        } catch {
            throw .database(path: path, error)
        }
    }

    private func prepared(_ sql: String) throws(SQLiteError) -> Statement {
        if let statement = statements[sql] { return statement }
        let statement = try database.prepare(sql)
        statements[sql] = statement
        return statement
    }

    private func bind(_ values: [LedgerValue], to statement: Statement) throws(SQLiteError) {
        for (offset, value) in values.enumerated() {
            switch value {
            case .absent, .real: try statement.bindNull(at: offset + 1)
            case .text(let text): try statement.bind(text, at: offset + 1)
            case .integer(let number): try statement.bind(number, at: offset + 1)
            case .bytes(let bytes): try statement.bind(blob: bytes, at: offset + 1)
            }
        }
    }

    private func value(_ column: Int, of statement: Statement) -> LedgerValue {
        switch statement.storage(column) {
        case .null: .absent
        case .integer: .integer(statement.integer(column))
        case .real: .real
        case .text: .text(statement.text(column) ?? "")
        case .blob: .bytes(statement.blob(column))
        }
    }
}

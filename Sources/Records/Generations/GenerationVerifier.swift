// A database under a temporary name → how much SQLite finds wrong with it.

import SQLite

struct GenerationVerifier {
    let path: String

    /// Lines of `integrity_check` and rows of `foreign_key_check`.
    func findings() throws(RecordsError) -> Int {
        do throws(SQLiteError) {
            let connection = try Connection(path: path, mode: .readOnly)
            return try GenerationVerifier.integrityFindings(connection)
                + GenerationVerifier.brokenReferences(connection).count
        } catch {
            throw RecordsError(error, path: path)
        }
    }

    static func integrityFindings(_ connection: Connection) throws(SQLiteError) -> Int {
        let statement = try connection.prepare("PRAGMA integrity_check")
        var count = 0
        while try statement.step() {
            if statement.text(0) != "ok" { count += 1 }
        }
        return count
    }

    /// Table and row id of every reference to nothing.
    static func brokenReferences(
        _ connection: Connection
    ) throws(SQLiteError) -> [(table: String, row: Int)] {
        let statement = try connection.prepare("PRAGMA foreign_key_check")
        var rows: [(table: String, row: Int)] = []
        while try statement.step() {
            rows.append((statement.text(0) ?? "", statement.integer(1)))
        }
        return rows
    }
}

extension RecordsError {
    /// What a failed SQLite call means for the records file.
    init(_ error: SQLiteError, path: String) {
        self =
            switch error.primaryCode {
            case 11: .damaged(path: path)
            case 26: .notADatabase(path: path)
            default: .database(path: path, code: error.code)
            }
    }
}

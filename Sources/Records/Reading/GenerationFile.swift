// A path → an open generation whose header was checked, giving rows whose checksums were checked.

import Facts
import FileSystem
import SQLite

/// One generation's file, open for reading.
final class GenerationFile {
    let path: String
    let connection: Connection
    /// Tables that were read whole: a generation never changes, and every committee of a run asks
    /// for the same ones.
    private var wholeTables: [String: [StoredRow]] = [:]
    /// Observations by what was asked for them; see `ObservationRows`.
    var observations = KeptObservations()
    /// The file's version; tables that came later are empty.
    let version: Int

    /// - Throws: one case of `RecordsError` for each way in which the file is not a generation.
    init(path: String) throws(RecordsError) {
        version = try GenerationFile.checkedVersion(path)
        self.path = path
        do throws(SQLiteError) {
            connection = try Connection(path: path, mode: .readOnly)
            try connection.execute("PRAGMA query_only = ON; PRAGMA cell_size_check = ON")
            try connection.execute("PRAGMA trusted_schema = OFF; BEGIN")
            _ = try connection.integer("SELECT count(*) FROM the_he")
        } catch {
            throw RecordsError(error, path: path).asDamage
        }
    }

    /// The rows of a table, in natural-key order. `parameters` fill the condition's question marks.
    func rows(
        of table: TableSchema, where condition: String = "", _ parameters: [String] = []
    ) throws(RecordsError) -> RowCursor {
        do throws(SQLiteError) {
            guard table.since <= version else {
                return RowCursor(
                    try connection.prepare("SELECT 0 WHERE 0"), table: table, path: path)
            }
            let statement = try connection.prepare(table.selection(where: condition))
            for (index, parameter) in parameters.enumerated() {
                try statement.bind(parameter, at: index + 1)
            }
            return RowCursor(statement, table: table, path: path)
        } catch {
            throw RecordsError(error, path: path).asDamage
        }
    }

    /// Every row of a table, read and checked once.
    func all(_ name: String) throws(RecordsError) -> [StoredRow] {
        if let known = wholeTables[name] { return known }
        let rows = try all(name, where: "")
        wholeTables[name] = rows
        return rows
    }

    /// Every row of a table that satisfies the condition.
    func all(
        _ name: String, where condition: String, _ parameters: [String] = []
    ) throws(RecordsError) -> [StoredRow] {
        guard let table = RecordsSchema.table(name) else { throw .damaged(path: path) }
        let cursor = try rows(of: table, where: condition, parameters)
        var result: [StoredRow] = []
        while let row = try cursor.next() {
            result.append(row)
        }
        return result
    }

    private static func checkedVersion(_ path: String) throws(RecordsError) -> Int {
        guard case .file(let size, _) = Files.kind(path) else {
            throw Files.kind(path) == .nothing ? .missing(path: path) : .notAFile(path: path)
        }
        guard size > 0 else { throw .empty(path: path) }
        let bytes = try RecordsError.attempt(.read) { () throws(FileError) in
            try Files.beginning(of: path, count: DatabaseHeader.byteCount)
        }
        let header: DatabaseHeader
        do throws(DatabaseHeader.Fault) {
            header = try DatabaseHeader(bytes, fileSize: size)
        } catch {
            switch error {
            case .notADatabase: throw .notADatabase(path: path)
            case .truncated(let expected):
                throw .truncated(path: path, bytes: size, expected: expected)
            }
        }
        let application = header.applicationID
        guard application == RecordsSchema.applicationID else {
            throw .otherProgram(path: path, applicationID: application)
        }
        try check(version: header.userVersion, path: path)
        return header.userVersion
    }

    private static func check(version: Int, path: String) throws(RecordsError) {
        let known = Migration.currentVersion
        if version > known { throw .newerVersion(path: path, version: version, known: known) }
        if version < Migration.readable.lowerBound {
            throw .olderVersion(path: path, version: version, known: known)
        }
    }
}

extension RecordsError {
    /// Behind a good header, a missing table or an odd result code is damage too.
    var asDamage: RecordsError {
        switch self {
        case .notADatabase(let path): .damaged(path: path)
        case .database(let path, let code) where code & 0xFF == 1: .damaged(path: path)
        default: self
        }
    }
}

// A path → an open, checked ledger file.
//
// Order: what stands at the path; SQLite's first look, which plays back the journal of a killed
// writer; whose file it is and of which version; SQLite's check; the schema against the declared
// one. The file's size is judged only after the journal was played back.

import FileSystem
import Glibc
import SQLite

/// The checks before a ledger is used.
struct LedgerOpening {
    let path: String
    let mode: LedgerFile.Mode
    var migrations = LedgerMigration.all

    /// How long another process' lock is waited for.
    private static let patienceMilliseconds: Int32 = 30_000

    /// A ledger of today's version whose file and schema are whole.
    func checked() throws(LedgerError) -> LedgerConnection {
        let connection = try opened()
        try bringUpToDate(connection)
        if let fault = try firstFault(of: connection) {
            if case .schemaChanged(let object) = fault {
                throw .schemaDiffers(path: path, object: object)
            }
            throw .damaged(path: path)
        }
        return connection
    }

    private func firstFault(
        of connection: LedgerConnection
    ) throws(LedgerError) -> LedgerFinding? {
        do throws(LedgerError) {
            return try LedgerOpening.faults(
                of: connection, isThorough: mode == .writing
            ).first
        } catch {
            throw refusal(for: error)
        }
    }

    /// A file that is a ledger of a known version, whatever its state.
    func opened() throws(LedgerError) -> LedgerConnection {
        _ = try size()
        let connection = try LedgerConnection(
            path: path, mode: mode == .writing ? .existing : .readOnly)
        connection.database.waitForLocks(milliseconds: LedgerOpening.patienceMilliseconds)
        do throws(LedgerError) {
            try connection.execute(
                """
                PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON;
                PRAGMA cell_size_check = ON;
                """)
            _ = try connection.rows("SELECT count(*) FROM sqlite_schema")
        } catch {
            throw refusal(for: error)
        }
        if try size() == 0 { throw .empty(path: path) }
        try checkIdentity(of: connection)
        if mode == .writing {
            try connection.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA")
        }
        return connection
    }

    /// What SQLite finds damaged, thorough with the indexes against their tables, and what of the
    /// schema is not as declared.
    static func faults(
        of connection: LedgerConnection, isThorough: Bool
    ) throws(LedgerError) -> [LedgerFinding] {
        let check = isThorough ? "integrity_check" : "quick_check"
        let sentences = try connection.rows("PRAGMA \(check)(20)").flatMap { $0 }
        let damages = sentences.compactMap { value -> LedgerFinding? in
            guard case .text(let sentence) = value, sentence != "ok" else { return nil }
            return .damaged(sentence)
        }
        return try damages + schemaFaults(of: connection)
    }

    /// Everything that has a name in a database, and its definition.
    private static let structure =
        "SELECT type || ' ' || name, tbl_name, sql FROM sqlite_schema ORDER BY 1"

    /// The declared structure as SQLite writes it down, made once in memory.
    private static let declared = Result { () throws(LedgerError) -> [[LedgerValue]] in
        let connection = try LedgerConnection(path: ":memory:", mode: .readWrite)
        try connection.execute(LedgerSchema.definition)
        return try connection.rows(structure)
    }

    private static func schemaFaults(
        of connection: LedgerConnection
    ) throws(LedgerError) -> [LedgerFinding] {
        let wanted = try declared.get()
        let found = try connection.rows(structure)
        let different = Set(wanted).symmetricDifference(found)
        let names = Set(
            different.compactMap { row -> String? in
                if case .text(let name)? = row.first { name } else { nil }
            })
        return names.sorted().map { .schemaChanged(object: $0) }
    }

    private func checkIdentity(of connection: LedgerConnection) throws(LedgerError) {
        let id = try connection.integer("PRAGMA application_id") ?? 0
        guard id == LedgerSchema.applicationID else {
            throw .otherProgram(path: path, applicationID: id)
        }
        let version = try version(of: connection)
        let wanted = LedgerSchema.version
        guard version <= wanted else {
            throw .newerVersion(path: path, found: version, wanted: wanted)
        }
        let journal = try connection.rows("PRAGMA journal_mode").first?.first
        guard journal == .text("delete") else {
            throw .schemaDiffers(path: path, object: "journal mode")
        }
    }

    private func bringUpToDate(_ connection: LedgerConnection) throws(LedgerError) {
        let version = try version(of: connection)
        guard version < LedgerSchema.version else { return }
        guard mode == .writing else { return try checkVersion(of: connection) }
        try LedgerMigration.run(
            migrations, on: connection, from: version, to: LedgerSchema.version)
    }

    /// Refuses a version that must be brought up to date first.
    func checkVersion(of connection: LedgerConnection) throws(LedgerError) {
        let (found, wanted) = (try version(of: connection), LedgerSchema.version)
        guard found == wanted else {
            throw .olderVersion(path: path, found: found, wanted: wanted)
        }
    }

    private func version(of connection: LedgerConnection) throws(LedgerError) -> Int {
        try connection.integer("PRAGMA user_version") ?? 0
    }

    /// The bytes of the ordinary file at the path.
    private func size() throws(LedgerError) -> Int {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            let code = errno
            if code == ENOENT || code == ENOTDIR { throw .missing(path: path) }
            throw .file(.status, path: path, code: code)
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
        return Int(status.st_size)
    }

    /// SQLite says only "corrupt" or "no database"; the header says which of them it is.
    private func refusal(for error: LedgerError) -> LedgerError {
        guard case .database(_, let cause) = error else { return error }
        // SQLITE_READONLY_ROLLBACK, SQLITE_READONLY_CANTINIT: a hot journal, opened for reading.
        if mode == .reading, cause.primaryCode == 8 { return .needsRecovery(path: path) }
        guard cause.primaryCode == 11 || cause.primaryCode == 26 else { return error }
        let header = (try? Files.beginning(of: path, count: DatabaseHeader.byteCount)) ?? []
        return LedgerOpening.judgement(of: header, path: path, bytes: (try? size()) ?? 0)
    }

    private static func judgement(of header: [UInt8], path: String, bytes: Int) -> LedgerError {
        if bytes == 0 { return .empty(path: path) }
        do throws(DatabaseHeader.Fault) {
            _ = try DatabaseHeader(header, fileSize: bytes)
            return .damaged(path: path)
        } catch {
            return switch error {
            case .notADatabase: .notADatabase(path: path)
            case .truncated(let expected):
                .truncated(path: path, bytes: bytes, expected: expected)
            }
        }
    }
}

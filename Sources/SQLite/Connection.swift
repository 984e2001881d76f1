// A path → an open SQLite database, closed when the last statement over it is gone.
//
// One connection belongs to one task at a time. Statements keep their connection alive.

import CSQLite

/// An open database file.
public final class Connection {
    /// How a database is opened.
    public enum Mode: Sendable {
        /// The file must exist and is never written, not even its journal.
        case readOnly
        /// The file is made if there is none.
        case readWrite
        /// The file must exist and is written.
        case existing
    }

    /// SQLite's version, such as `3.40.1`.
    public static var libraryVersion: String { String(cString: sqlite3_libversion()) }

    let handle: OpaquePointer

    /// - Throws: `SQLiteError` when the file cannot be opened. Its contents are first looked at by
    ///   the first statement.
    public init(path: String, mode: Mode) throws(SQLiteError) {
        let flags =
            switch mode {
            case .readOnly: SQLITE_OPEN_READONLY
            case .readWrite: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            case .existing: SQLITE_OPEN_READWRITE
            }
        var opened: OpaquePointer?
        let status = sqlite3_open_v2(path, &opened, flags, nil)
        guard status == SQLITE_OK, let opened else {
            let code = opened.map(sqlite3_extended_errcode) ?? status
            sqlite3_close_v2(opened)
            throw .failed(.open, code: Int(code))
        }
        sqlite3_extended_result_codes(opened, 1)
        self.handle = opened
    }

    deinit {
        sqlite3_close_v2(handle)
    }

    /// Runs one or several statements that return nothing of interest.
    public func execute(_ sql: String) throws(SQLiteError) {
        let status = sqlite3_exec(handle, sql, nil, nil, nil)
        guard status == SQLITE_OK else { throw .failed(.execute, code: Int(status)) }
    }

    /// Prepares the first statement of `sql`.
    public func prepare(_ sql: String) throws(SQLiteError) -> Statement {
        try Statement(sql, on: self)
    }

    /// Waits this long for another process' lock before failing with `busy`.
    public func waitForLocks(milliseconds: Int32) {
        sqlite3_busy_timeout(handle, milliseconds)
    }

    /// The integer of a one-value query such as `PRAGMA user_version`; nil when it gives no row.
    public func integer(_ sql: String) throws(SQLiteError) -> Int? {
        let statement = try prepare(sql)
        return try statement.step() ? statement.integer(0) : nil
    }
}

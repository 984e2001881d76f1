// A prepared SQL statement: bound values in, rows out.
//
// Order of calls: bind (parameters count from 1), `step` until it is false, `reset` to run again.
// Column accessors (columns count from 0) are valid for the row of the last `step`.

import CSQLite

/// A prepared statement; it is finalized with its last reference.
public final class Statement {
    private let connection: Connection
    let handle: OpaquePointer

    /// Tells SQLite to copy bound text before the call returns (`SQLITE_TRANSIENT`).
    static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    init(_ sql: String, on connection: Connection) throws(SQLiteError) {
        var prepared: OpaquePointer?
        let status = sqlite3_prepare_v2(connection.handle, sql, -1, &prepared, nil)
        guard status == SQLITE_OK, let prepared else {
            throw .failed(.prepare, code: Int(status))
        }
        self.connection = connection
        self.handle = prepared
    }

    deinit {
        sqlite3_finalize(handle)
    }

    /// Binds a text, or NULL for nil.
    public func bind(_ text: String?, at index: Int) throws(SQLiteError) {
        guard var text else { return try check(sqlite3_bind_null(handle, Int32(index))) }
        let status = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                // An empty buffer may have no address, and SQLite would then bind NULL.
                guard let start = characters.baseAddress else {
                    return sqlite3_bind_text(handle, Int32(index), "", 0, Statement.copied)
                }
                return sqlite3_bind_text(
                    handle, Int32(index), start, Int32(characters.count), Statement.copied)
            }
        }
        try check(status)
    }

    /// Binds the text whose UTF-8 these bytes are.
    public func bind(_ text: ArraySlice<UInt8>, at index: Int) throws(SQLiteError) {
        let status = text.withUnsafeBytes { bytes in
            let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            return sqlite3_bind_text(
                handle, Int32(index), start, Int32(bytes.count), Statement.copied)
        }
        // An empty buffer may have no address, and SQLite would then bind NULL.
        try text.isEmpty ? bind("", at: index) : check(status)
    }

    /// Binds NULL.
    public func bindNull(at index: Int) throws(SQLiteError) {
        try check(sqlite3_bind_null(handle, Int32(index)))
    }

    /// Binds an integer to a parameter, counted from 1.
    public func bind(_ integer: Int, at index: Int) throws(SQLiteError) {
        try check(sqlite3_bind_int64(handle, Int32(index), Int64(integer)))
    }

    /// Goes to the next row; false after the last one.
    public func step() throws(SQLiteError) -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let status: throw .failed(.step, code: Int(status))
        }
    }

    /// Runs a statement that returns no rows, and makes it ready to run again.
    public func run() throws(SQLiteError) {
        while try step() {}
        reset()
    }

    /// Makes the statement ready to run again; bound values stay.
    public func reset() {
        sqlite3_reset(handle)
    }

    public var columnCount: Int { Int(sqlite3_column_count(handle)) }

    /// Whether a column of the current row is NULL.
    public func isNull(_ column: Int) -> Bool {
        sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
    }

    /// The column as text, numbers in decimal; nil for NULL. Bytes that are not UTF-8 come back as
    /// U+FFFD.
    public func text(_ column: Int) -> String? {
        guard let start = sqlite3_column_text(handle, Int32(column)) else { return nil }
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// Appends the column's text as it is stored, numbers in decimal, and makes no string of it;
    /// gives the number of bytes, or nil for NULL.
    public func append(_ column: Int, to bytes: inout [UInt8]) -> Int? {
        guard let start = sqlite3_column_text(handle, Int32(column)) else { return nil }
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
        return count
    }

    /// The column as an integer, 0 for NULL.
    public func integer(_ column: Int) -> Int {
        Int(sqlite3_column_int64(handle, Int32(column)))
    }

    private func check(_ status: Int32) throws(SQLiteError) {
        guard status == SQLITE_OK else { throw .failed(.bind, code: Int(status)) }
    }
}

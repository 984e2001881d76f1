// Is binary values, and how a column's value is stored.

import CSQLite

extension Statement {
    /// How the value of a column is stored in the current row.
    public enum Storage: Sendable {
        case null, integer, real, text, blob
    }

    /// Binds binary bytes, also none at all.
    public func bind(blob bytes: [UInt8], at index: Int) throws(SQLiteError) {
        let status = bytes.withUnsafeBytes { buffer in
            // An empty buffer may have no address, and SQLite would then bind NULL.
            guard let start = buffer.baseAddress else {
                return sqlite3_bind_zeroblob(handle, Int32(index), 0)
            }
            return sqlite3_bind_blob(
                handle, Int32(index), start, Int32(buffer.count), Statement.copied)
        }
        guard status == SQLITE_OK else { throw .failed(.bind, code: Int(status)) }
    }

    /// How the column is stored; asked before any accessor, which may convert it.
    public func storage(_ column: Int) -> Storage {
        switch sqlite3_column_type(handle, Int32(column)) {
        case SQLITE_INTEGER: .integer
        case SQLITE_FLOAT: .real
        case SQLITE_TEXT: .text
        case SQLITE_BLOB: .blob
        default: .null
        }
    }

    /// The column's bytes as stored; none for NULL.
    public func blob(_ column: Int) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, Int32(column)) else { return [] }
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        return Array(UnsafeRawBufferPointer(start: start, count: count))
    }
}

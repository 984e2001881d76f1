// Is what a file that is also written needs: transactions and a whole copy.

import CSQLite

extension Connection {
    /// Whether a transaction is open; after some errors SQLite has rolled it back by itself.
    public var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// Rolls an open transaction back. A failure needs no report: SQLite then rolls back when the
    /// connection closes, or the next one from the journal.
    public func rollBack() {
        if isInTransaction { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
    }

    /// Writes a whole, compacted copy of the database to a path where nothing is. SQLite does not
    /// sync it; the caller must.
    public func copy(into path: String) throws(SQLiteError) {
        let statement = try prepare("VACUUM INTO ?1")
        try statement.bind(path, at: 1)
        try statement.run()
    }
}

// A running selection → stored rows, one at a time, each checked against its checksum.

import SQLite

final class RowCursor {
    private let statement: Statement
    private let table: TableSchema
    private let path: String
    private var checksum = RowChecksum()

    init(_ statement: Statement, table: TableSchema, path: String) {
        self.statement = statement
        self.table = table
        self.path = path
    }

    /// The next row; nil after the last one.
    ///
    /// - Throws: `RecordsError.wrongChecksum` when the row is not what was written.
    func next() throws(RecordsError) -> StoredRow? {
        guard let row = try nextUnchecked() else { return nil }
        guard checksum.of(row.bytes) == row.checksum else {
            throw .wrongChecksum(table: table.name, row: row.id)
        }
        return row
    }

    /// The next row and whether it is what was written, for a check that goes on.
    func nextWithVerdict() throws(RecordsError) -> (row: StoredRow, isIntact: Bool)? {
        guard let row = try nextUnchecked() else { return nil }
        return (row, checksum.of(row.bytes) == row.checksum)
    }

    private func nextUnchecked() throws(RecordsError) -> StoredRow? {
        do throws(SQLiteError) {
            guard try statement.step() else { return nil }
        } catch {
            throw RecordsError(error, path: path).asDamage
        }
        var row = RowBytes(of: table)
        for column in table.columns.indices {
            row.append { statement.append(column + 2, to: &$0) }
        }
        return StoredRow(
            table: table, id: statement.integer(0),
            checksum: UInt64(stored: statement.integer(1)), bytes: row)
    }
}

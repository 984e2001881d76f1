// Is the tests that no statement of any program changes or removes a row.

import SQLite
import Testing

@testable import Ledger

struct AppendOnlyTests {
    private let scratch = Scratch()
    let ledger: LedgerFile
    let stranger: Connection

    init() throws {
        ledger = try scratch.toldLedger()
        stranger = try scratch.stranger()
    }

    static let columns: [(table: String, column: String)] =
        ["sequence", "kind", "instant", "uid", "actor", "previous", "hash"].map { ("entry", $0) }
        + LedgerSchema.tables.flatMap { table in
            (["sequence"] + table.columns.map(\.name)).map { (table.name, $0) }
        }

    /// SQLITE_CONSTRAINT_TRIGGER: a trigger raised.
    private func expectRefused(_ sql: String) {
        #expect(throws: SQLiteError.failed(.execute, code: 1_811), "\(sql)") {
            try stranger.execute(sql)
        }
    }

    @Test func `every UPDATE of every column is refused`() throws {
        let bytes = try scratch.bytes
        for (table, column) in AppendOnlyTests.columns {
            for act in ["UPDATE", "UPDATE OR REPLACE", "UPDATE OR IGNORE"] {
                expectRefused("\(act) \"\(table)\" SET \"\(column)\" = \"\(column)\"")
                if column == "sequence" { continue }
                expectRefused("\(act) \"\(table)\" SET \"\(column)\" = NULL")
            }
        }
        #expect(AppendOnlyTests.columns.count > 100)
        #expect(try scratch.bytes == bytes)
    }

    @Test func `every DELETE is refused`() throws {
        for table in ["entry"] + LedgerSchema.tables.map(\.name) {
            expectRefused("DELETE FROM \"\(table)\"")
            expectRefused("DELETE FROM \"\(table)\" WHERE \"sequence\" > 0")
        }
    }

    @Test func `an INSERT that replaces a row is refused, whatever its key`() throws {
        for table in ["entry"] + LedgerSchema.tables.map(\.name) {
            for act in ["INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE", "REPLACE"] {
                expectRefused("\(act) INTO \"\(table)\" SELECT * FROM \"\(table)\"")
            }
        }
        expectRefused(
            """
            INSERT OR REPLACE INTO "receipt" SELECT 28, "delivery", "manifest" FROM "receipt"
            """)
        #expect(try ledger.findings(expecting: ledger.head()) == [])
    }

    @Test func `an entry out of place is refused`() {
        let zero = "zeroblob(32)"
        for (sequence, kind, previous) in [
            ("29", "waiver", zero), ("28", "waiver", zero), ("28", "installation", zero),
            ("0", "waiver", zero), ("NULL", "waiver", zero),
        ] {
            expectRefused(
                """
                INSERT INTO "entry" VALUES
                (\(sequence), '\(kind)', 0, NULL, 'x', \(previous), \(zero))
                """)
        }
        expectRefused("INSERT INTO \"confirmation\" VALUES (25, 'x')")
        expectRefused("INSERT INTO \"confirmation\" VALUES (28, 'x')")
    }
}

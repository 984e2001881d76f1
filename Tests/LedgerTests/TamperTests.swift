// Is the tests that every change made behind the program's back is found and named.

import Digests
import SQLite
import Testing

@testable import Ledger

struct TamperTests {
    private let scratch = Scratch()
    private let head: LedgerHead

    init() throws {
        head = try #require(try scratch.toldLedger().head())
    }

    /// Changes the file as somebody would who puts the triggers back afterwards.
    private func tamper(_ sql: String) throws {
        let stranger = try scratch.stranger()
        let triggers = try stranger.prepare(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        var definitions: [(name: String, sql: String)] = []
        while try triggers.step() {
            definitions.append((triggers.text(0) ?? "", triggers.text(1) ?? ""))
        }
        triggers.reset()
        try stranger.execute("PRAGMA synchronous = OFF; BEGIN")
        for trigger in definitions { try stranger.execute("DROP TRIGGER \"\(trigger.name)\"") }
        try stranger.execute(sql)
        for trigger in definitions { try stranger.execute(trigger.sql) }
        try stranger.execute("COMMIT")
    }

    private func findings(expecting head: LedgerHead? = nil) -> [LedgerFinding] {
        LedgerFile.findings(at: scratch.path, expecting: head)
    }

    @Test(arguments: AppendOnlyTests.columns.indices)
    func `a changed value of any column is found`(index: Int) throws {
        let (table, column) = AppendOnlyTests.columns[index]
        let kind = LedgerKind(rawValue: table)
        guard let sequence = Story.all.lastIndex(where: { kind == nil || $0.kind == kind }) else {
            Issue.record("no \(table)")
            return
        }
        let storage = kind.flatMap { kind in
            LedgerSchema.table(of: kind).columns.first { $0.name == column }?.storage
        }
        let value =
            switch (storage, column) {
            case (.digest, _), (_, "previous"), (_, "hash"): "randomblob(32)"
            case (.flag, _): "1 - \"\(column)\""
            case (.integer, _): "coalesce(\"\(column)\", 0) + 1"
            case (.text, _), (_, "actor"): "coalesce(\"\(column)\", '') || 'x'"
            case (_, "kind"): "'waiver'"
            default: "coalesce(\"\(column)\", 0) + 100"
            }
        try tamper(
            "UPDATE \"\(table)\" SET \"\(column)\" = \(value) WHERE sequence = \(sequence + 1)")
        let found = findings()
        #expect(!found.isEmpty)
        if column != "sequence", column != "kind" {
            #expect(found.contains(.fieldChanged(sequence: sequence + 1)), "\(found)")
        }
        #expect(throws: LedgerError.self) {
            try LedgerFile(path: scratch.path, mode: .reading).entries()
        }
    }

    @Test func `a deleted entry in the middle is missing`() throws {
        try tamper("DELETE FROM entry WHERE sequence = 12; DELETE FROM attempt WHERE sequence = 12")
        #expect(findings() == [.missing(12..<13)])
    }

    @Test func `a deleted run of entries is missing`() throws {
        try tamper("DELETE FROM entry WHERE sequence IN (11, 12, 13)")
        #expect(findings().contains(.missing(11..<14)))
        #expect(findings().contains(.rowWithoutEntry(table: "attempt", sequence: 11)))
    }

    @Test func `a removed end is found only by who knows the head`() throws {
        try tamper(
            "DELETE FROM entry WHERE sequence = 27; DELETE FROM copies WHERE sequence = 27")
        #expect(findings() == [])
        #expect(findings(expecting: head) == [.truncated(end: 26, expected: 27)])
    }

    @Test func `a deleted row of a kind is missing`() throws {
        try tamper("DELETE FROM waiver")
        #expect(findings() == [.rowMissing(sequence: 23, table: "waiver")])
    }

    @Test func `two entries that changed places are reordered`() throws {
        try tamper(
            ["entry", "attempt"].map { table in
                """
                UPDATE \(table) SET sequence = -1 WHERE sequence = 11;
                UPDATE \(table) SET sequence = 11 WHERE sequence = 12;
                UPDATE \(table) SET sequence = 12 WHERE sequence = -1;
                """
            }.joined())
        #expect(
            findings() == [11, 12, 13].map { LedgerFinding.reordered(sequence: $0) })
    }

    @Test func `two rows whose contents changed places are both found`() throws {
        try tamper(
            """
            UPDATE attempt SET sequence = -1 WHERE sequence = 11;
            UPDATE attempt SET sequence = 11 WHERE sequence = 12;
            UPDATE attempt SET sequence = 12 WHERE sequence = -1;
            """)
        #expect(findings() == [.fieldChanged(sequence: 11), .fieldChanged(sequence: 12)])
    }

    /// Changes the reason of entry 24 and gives it the right hash.
    private func forge(_ sequence: Int, reason: String) throws -> Digest {
        let entries = try LedgerFile(path: scratch.path, mode: .reading).entries()
        let old = entries[sequence - 1]
        let row = EntryRow(
            sequence: sequence, kind: old.entry.kind, instant: old.instant, actor: old.actor)
        let previous = entries[sequence - 2].hash.bytes
        let hash = EntryBytes(previous: previous, row: row, fields: [.text(reason)]).hash
        try tamper(
            """
            UPDATE "\(old.entry.kind.rawValue)" SET reason = '\(reason)'
            WHERE sequence = \(sequence);
            UPDATE entry SET hash = x'\(hash.hex)' WHERE sequence = \(sequence)
            """)
        return hash
    }

    @Test func `a forged entry breaks the chain after it`() throws {
        _ = try forge(24, reason: "giả")
        #expect(findings() == [.chainBroken(sequence: 25)])
    }

    @Test func `a chain forged to its end is another history to who knows the head`() throws {
        try tamper(
            "DELETE FROM entry WHERE sequence > 25; DELETE FROM restoration; DELETE FROM copies")
        let known = LedgerHead(sequence: 25, hash: Story.digest("known"))
        _ = try forge(25, reason: "giả")
        #expect(findings() == [])
        #expect(findings(expecting: known) == [.otherHistory(sequence: 25)])
    }

    @Test func `an entry put in at the end is found`() throws {
        try tamper(
            """
            INSERT INTO entry VALUES (28, 'confirmation', 0, 0, 'x', zeroblob(32), zeroblob(32));
            INSERT INTO confirmation VALUES (28, 'x')
            """)
        #expect(findings().contains(.reordered(sequence: 28)))
    }

    @Test func `an entry put in with the right previous hash but its own is found`() throws {
        try tamper(
            """
            INSERT INTO entry SELECT 28, 'confirmation', 0, 0, 'x', hash, zeroblob(32)
            FROM entry WHERE sequence = 27; INSERT INTO confirmation VALUES (28, 'x')
            """)
        #expect(findings() == [.fieldChanged(sequence: 28)])
    }

    @Test func `a row without an entry is found`() throws {
        try tamper("INSERT INTO confirmation VALUES (99, 'x')")
        #expect(findings() == [.rowWithoutEntry(table: "confirmation", sequence: 99)])
    }

    @Test func `an older copy is found by who knows the head`() throws {
        let copy = scratch.folder + "/older.db"
        let ledger = try LedgerFile(path: scratch.path, mode: .writing)
        try ledger.copy(to: copy)
        let later = try #require(
            try ledger.append(
                [.confirmation(reason: "sau")], at: Scratch.noon, by: .daemon
            ).last)
        let expected = LedgerHead(sequence: later.sequence, hash: later.hash)
        #expect(ledger.path == scratch.path)
        #expect(
            LedgerFile.findings(at: copy, expecting: expected)
                == [.truncated(end: 27, expected: 28)])
        #expect(findings(expecting: head) == [])
    }

    @Test(arguments: [
        "DROP TRIGGER issue_update", "ALTER TABLE issue ADD COLUMN note TEXT",
        "CREATE TABLE extra (x)", "CREATE INDEX extra ON issue (path)",
        "CREATE TRIGGER extra AFTER INSERT ON issue BEGIN SELECT 1; END",
        "DROP INDEX reservation_lookup_0", "CREATE VIEW extra AS SELECT 1",
        "DROP TRIGGER issue_update; CREATE TRIGGER issue_update BEFORE UPDATE ON issue "
            + "WHEN 0 BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END",
    ])
    func `a changed structure is found, and refused by every opening`(sql: String) throws {
        try scratch.stranger().execute(sql)
        let found = findings()
        let names = found.compactMap { finding -> String? in
            if case .schemaChanged(let object) = finding { object } else { nil }
        }
        #expect(!names.isEmpty && names.count == found.count, "\(found)")
        for mode in [LedgerFile.Mode.reading, .writing] {
            #expect(
                throws: LedgerError.schemaDiffers(
                    path: scratch.path, object: names.first ?? "")
            ) {
                try LedgerFile(path: scratch.path, mode: mode)
            }
        }
    }

    @Test func `an end removed behind an open ledger stops the next append`() throws {
        let ledger = try LedgerFile(path: scratch.path, mode: .writing)
        try tamper(
            "DELETE FROM entry WHERE sequence = 27; DELETE FROM copies WHERE sequence = 27")
        let finding = LedgerFinding.truncated(end: 26, expected: 27)
        #expect(throws: LedgerError.broken(path: scratch.path, finding)) {
            try ledger.append([.confirmation(reason: "x")], at: Scratch.noon, by: .daemon)
        }
    }

    @Test func `every finding says what it means and what to do`() {
        let findings: [LedgerFinding] = [
            .fieldChanged(sequence: 1), .missing(1..<2), .missing(1..<5), .reordered(sequence: 1),
            .chainBroken(sequence: 1), .rowMissing(sequence: 1, table: "issue"),
            .rowWithoutEntry(table: "issue", sequence: 1), .unreadable(sequence: 1),
            .truncated(end: 1, expected: 2), .otherHistory(sequence: 1),
            .schemaChanged(object: "trigger x"), .damaged("x"), .notALedger(.empty(path: "p")),
        ]
        #expect(Set(findings.map(\.description)).count == findings.count)
        #expect(findings.allSatisfy { $0.description.contains("; ") })
    }
}

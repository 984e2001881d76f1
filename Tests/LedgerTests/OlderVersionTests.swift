// Is the proof that a ledger of the version before is read on, and that nothing of it is lost.

import SQLite
import Testing

@testable import Ledger

struct OlderVersionTests {
    private let scratch = Scratch()
    private var aside: String { scratch.path + ".version-1" }

    /// What version 1 knew: the story without its copies.
    private static let story = Story.all.filter { $0.kind != .copies }

    /// A ledger as the program of version 1 made it: its schema, then the story.
    private func makeOld() throws {
        let schema = LedgerSchema.definition
        let kinds = "'restoration', 'copies'))"
        let table = LedgerSchema.table(of: .copies).definition
        try #require(schema.contains(kinds) && schema.contains(table))
        let connection = try LedgerConnection(path: scratch.path, mode: .readWrite)
        try connection.execute("PRAGMA journal_mode = DELETE")
        try connection.execute(
            schema.replacing(kinds, with: "'restoration'))").replacing(table, with: ""))
        try connection.execute(
            """
            PRAGMA application_id = \(LedgerSchema.applicationID); PRAGMA user_version = 1;
            PRAGMA foreign_keys = ON;
            """)
        try connection.transaction("IMMEDIATE") { () throws(LedgerError) in
            _ = try EntryWriting(
                connection: connection, instant: Scratch.noon, actor: Scratch.clerk
            ).write(Self.story, after: nil)
        }
    }

    @Test func `it is brought up to date with the same chain, and takes the new kind`() throws {
        try makeOld()
        let ledger = try LedgerFile(path: scratch.path, mode: .writing)
        let fresh = Scratch()
        let head = try fresh.ledger(Self.story).head()
        #expect(try ledger.head() == head)
        #expect(try ledger.entries().map(\.entry) == Self.story)
        #expect(try ledger.findings(expecting: head) == [])
        let copies = LedgerEntry.copies(of: 17, edition: "", first: 2, last: 2, total: 60)
        try ledger.append([copies], at: Scratch.noon, by: .daemon)
        let reader = try LedgerFile(path: scratch.path, mode: .reading)
        #expect(try reader.entries().last?.entry == copies)
        #expect(try reader.findings(expecting: head) == [])
        #expect(try scratch.names == ["ledger.db", "ledger.db.version-1"])
    }

    @Test func `the file of before is kept beside it, byte for byte of the same rows`() throws {
        try makeOld()
        _ = try LedgerFile(path: scratch.path, mode: .writing)
        let old = try LedgerConnection(path: aside, mode: .readOnly)
        #expect(try old.integer("PRAGMA user_version") == 1)
        #expect(try old.integer("SELECT count(*) FROM entry") == Self.story.count)
        #expect(
            try old.rows("SELECT * FROM entry ORDER BY 1")
                == LedgerConnection(path: scratch.path, mode: .readOnly)
                .rows("SELECT * FROM entry ORDER BY 1"))
    }

    @Test func `one that is only read is refused and stays as it is`() throws {
        try makeOld()
        let bytes = try scratch.bytes
        let refusal = LedgerError.olderVersion(path: scratch.path, found: 1, wanted: 2)
        #expect(throws: refusal) { try LedgerFile(path: scratch.path, mode: .reading) }
        #expect(
            LedgerFile.findings(at: scratch.path, expecting: nil) == [.notALedger(refusal)])
        #expect(try scratch.bytes == bytes)
        #expect(try scratch.names == ["ledger.db"])
    }

    @Test func `what a killed migration left aside does not stop the next`() throws {
        try makeOld()
        try scratch.write([1, 2, 3], to: aside)
        let ledger = try LedgerFile(path: scratch.path, mode: .writing)
        #expect(try ledger.entries().count == Self.story.count)
        #expect(
            try LedgerConnection(path: aside, mode: .readOnly)
                .integer("SELECT count(*) FROM entry") == Self.story.count)
    }

    @Test func `it is brought up to date without a trace where no copy is wanted`() throws {
        try makeOld()
        try LedgerFile.bringUpToDate(scratch.path)
        #expect(try scratch.names == ["ledger.db"])
        let bytes = try scratch.bytes
        try LedgerFile.bringUpToDate(scratch.path)
        #expect(try scratch.bytes == bytes)
        #expect(
            try LedgerFile(path: scratch.path, mode: .reading).entries().map(\.entry)
                == Self.story)
    }

    @Test func `one that was tampered with is not made good by it`() throws {
        try makeOld()
        let stranger = try scratch.stranger()
        try stranger.execute("DROP TRIGGER waiver_update; UPDATE waiver SET reason = 'x'")
        #expect(throws: LedgerError.self) { try LedgerFile(path: scratch.path, mode: .writing) }
        #expect(!LedgerFile.findings(at: scratch.path, expecting: nil).isEmpty)
    }
}

// Is the tests that a writer killed anywhere leaves either the old ledger or the new one.
//
// A killed process leaves what is on the disk at that moment. That is had here by copying the file
// and its journal in the middle of a transaction whose cache is too small to hold it, so that
// SQLite has written changed pages into the file already.

import FoundationEssentials
import SQLite
import TestTools
import Testing

@testable import Ledger

struct InterruptionTests {
    private let scratch = Scratch()
    private let other = Scratch()
    private let ledger: LedgerFile

    init() throws { ledger = try scratch.toldLedger() }

    private func confirmation(_ number: Int) -> LedgerEntry {
        .confirmation(reason: "\(number) " + String(repeating: "lý do ", count: 400))
    }

    /// The ledger and its journal as they lie on the disk.
    private func state() throws -> (file: [UInt8], journal: [UInt8]) {
        let journal = try? Data(contentsOf: URL(filePath: scratch.path + "-journal"))
        return (try scratch.bytes, Array(journal ?? Data()))
    }

    private func place(_ file: [UInt8], _ journal: [UInt8]) throws {
        try other.write(file, to: other.path)
        try other.write(journal, to: other.path + "-journal")
    }

    /// The states of the disk while the entries are written one by one in one transaction.
    private func states(
        writing entries: [LedgerEntry]
    ) throws -> [(file: [UInt8], journal: [UInt8])] {
        try ledger.connection.execute("PRAGMA cache_size = 1; BEGIN IMMEDIATE")
        let writing = EntryWriting(
            connection: ledger.connection, instant: Scratch.noon, actor: .daemon)
        var states = [try state()]
        for entry in entries {
            _ = try writing.write([entry], after: LedgerFile.head(on: ledger.connection))
            states.append(try state())
        }
        return states
    }

    @Test func `a writer killed before its commit leaves the old entries`() throws {
        let old = try ledger.entries()
        let before = try scratch.bytes
        let states = try states(writing: (0..<40).map(confirmation))
        #expect(states.filter { $0.file != before }.count > 20)
        for state in states {
            try place(state.file, state.journal)
            #expect(try LedgerFile(path: other.path, mode: .writing).entries() == old)
        }
        try ledger.connection.execute("COMMIT")
        let new = try ledger.entries()
        #expect(new.count == old.count + 40)
        try place(try scratch.bytes, [])
        #expect(try LedgerFile(path: other.path, mode: .writing).entries() == new)
    }

    @Test func `a file of which only some pages were written is put back`() throws {
        let old = try ledger.entries()
        let before = try scratch.bytes
        let last = try #require(try states(writing: (0..<40).map(confirmation)).last)
        ledger.connection.database.rollBack()
        let page = 4_096
        var chance = SplitMix(seed: 7)
        for _ in 0..<60 {
            var file = last.file
            for start in stride(from: 0, to: before.count, by: page) {
                guard chance.oneIn(2) else { continue }
                file.replaceSubrange(start..<start + page, with: before[start..<start + page])
            }
            try place(file, last.journal)
            #expect(try LedgerFile(path: other.path, mode: .writing).entries() == old)
        }
    }

    @Test func `a reader does not play the journal back and says who does`() throws {
        let states = try states(writing: (0..<10).map(confirmation))
        let last = try #require(states.last)
        try place(last.file, last.journal)
        #expect(throws: LedgerError.needsRecovery(path: other.path)) {
            try LedgerFile(path: other.path, mode: .reading)
        }
        let recovered = try LedgerFile(path: other.path, mode: .writing)
        let reader = try LedgerFile(path: other.path, mode: .reading)
        #expect(try reader.head() == recovered.head())
    }

    @Test func `a killed creation leaves nothing that stops the next`() throws {
        let leftover = other.folder + "/.baocao-ledger.db.tmp"
        let whole = try scratch.bytes
        for bytes in [[], Array(whole.prefix(5_000)), whole] {
            try? FileManager.default.removeItem(atPath: other.path)
            try other.write(bytes, to: leftover)
            try other.write(Array(repeating: 7, count: 600), to: leftover + "-journal")
            #expect(throws: LedgerError.missing(path: other.path)) {
                try LedgerFile(path: other.path, mode: .writing)
            }
            #expect(try other.ledger(Story.begun).entries().count == 1)
            #expect(try other.names == ["ledger.db"])
        }
    }

    @Test func `a creation refuses a place that is taken, or a journal left there`() throws {
        let bytes = try scratch.bytes
        #expect(throws: LedgerError.alreadyThere(path: scratch.path)) {
            try LedgerFile.create(at: scratch.path)
        }
        #expect(throws: LedgerError.alreadyThere(path: scratch.path)) {
            try ledger.copy(to: scratch.path)
        }
        #expect(try scratch.bytes == bytes)
        try other.write([1], to: other.path + "-journal")
        #expect(throws: LedgerError.journalLeft(path: other.path + "-journal")) {
            try LedgerFile.create(at: other.path)
        }
    }

    @Test func `a reader sees the committed entries while another writes`() throws {
        let reader = try LedgerFile(path: scratch.path, mode: .reading)
        let old = try reader.entries()
        try ledger.connection.execute("BEGIN IMMEDIATE")
        let writing = EntryWriting(
            connection: ledger.connection, instant: Scratch.noon, actor: .daemon)
        _ = try writing.write([confirmation(1)], after: LedgerFile.head(on: ledger.connection))
        #expect(try reader.entries() == old)
        try ledger.connection.execute("COMMIT")
        #expect(try reader.entries().count == old.count + 1)
    }

    @Test func `readers and a writer at once see whole batches only`() async throws {
        let path = scratch.path
        let start = Story.all.count
        try await withThrowingTaskGroup { group in
            group.addTask {
                let writer = try LedgerFile(path: path, mode: .writing)
                for number in 0..<30 {
                    let batch = [LedgerEntry.confirmation(reason: "\(number)")]
                    try writer.append(batch + batch, at: Scratch.noon, by: .daemon)
                }
            }
            group.addTask {
                var count = 0
                for _ in 0..<60 {
                    let reader = try LedgerFile(path: path, mode: .reading)
                    let seen = try reader.entries().count
                    #expect(seen >= count && (seen - start) % 2 == 0)
                    count = seen
                }
            }
            try await group.waitForAll()
        }
        #expect(try ledger.entries().count == start + 60)
        #expect(try ledger.findings(expecting: nil) == [])
    }

    @Test func `a copy is the same ledger, also made by a reader`() throws {
        let entries = try ledger.entries()
        let reader = try LedgerFile(path: scratch.path, mode: .reading)
        for (number, source) in [ledger, reader].enumerated() {
            let path = other.folder + "/copy-\(number).db"
            try source.copy(to: path)
            let copy = try LedgerFile(path: path, mode: .writing)
            #expect(try copy.entries() == entries)
            #expect(try copy.findings(expecting: source.head()) == [])
            try copy.append([.confirmation(reason: "x")], at: Scratch.noon, by: .daemon)
        }
        #expect(try other.names == ["copy-0.db", "copy-1.db"])
    }

    @Test func `a migration copies the file aside and is one transaction`() throws {
        let steps = [
            LedgerMigration(version: 3, statements: "CREATE TABLE more (x) STRICT;"),
            LedgerMigration(version: 3, statements: "CREATE TABLE more (x INTEGER) STRICT;"),
        ]
        let aside = scratch.path + ".version-2"
        #expect(throws: LedgerError.self) {
            try LedgerMigration.run([steps[0]], on: ledger.connection, from: 2, to: 3)
        }
        #expect(try ledger.connection.integer("PRAGMA user_version") == 2)
        #expect(try LedgerFile(path: aside, mode: .reading).entries() == ledger.entries())
        try FileManager.default.removeItem(atPath: aside)
        try LedgerMigration.run([steps[1]], on: ledger.connection, from: 2, to: 3)
        #expect(throws: LedgerError.newerVersion(path: scratch.path, found: 3, wanted: 2)) {
            try LedgerFile(path: scratch.path, mode: .writing)
        }
        #expect(try LedgerFile(path: aside, mode: .reading).entries().count == Story.all.count)
    }
}

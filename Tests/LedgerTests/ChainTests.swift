// Is the test that the chain can be reckoned from the rows alone, by what EntryBytes.swift says.

import Digests
import SQLite
import Testing

@testable import Ledger

struct ChainTests {
    private let scratch = Scratch()

    init() throws { _ = try scratch.toldLedger() }

    @Test func `an auditor with nothing but SQL reckons the same hashes`() throws {
        let database = try Connection(path: scratch.path, mode: .readOnly)
        let entries = try database.prepare("SELECT * FROM entry ORDER BY sequence")
        var previous = [UInt8](repeating: 0, count: 32)
        var count = 0
        while try entries.step() {
            let kind = try #require(entries.text(1))
            var bytes = previous
            bytes += field(entries, 1) + field(entries, 0)
            bytes += field(entries, 2) + field(entries, 3) + field(entries, 4)
            let row = try database.prepare("SELECT * FROM \"\(kind)\" WHERE sequence = ?")
            try row.bind(entries.integer(0), at: 1)
            try #require(try row.step())
            for column in 1..<row.columnCount { bytes += field(row, column) }
            #expect(entries.blob(5) == previous)
            previous = SHA256.digest(of: bytes).bytes
            #expect(entries.blob(6) == previous)
            count += 1
        }
        #expect(count == Story.all.count)
    }

    private func field(_ row: Statement, _ column: Int) -> [UInt8] {
        let (type, content): (String, [UInt8]) =
            switch row.storage(column) {
            case .null: ("n", [])
            case .integer: ("i", Array("\(row.integer(column))".utf8))
            case .text: ("t", row.blob(column))
            case .blob: ("b", row.blob(column))
            case .real: ("?", [])
            }
        let length = (0..<4).reversed().map { UInt8(content.count >> (8 * $0) & 0xFF) }
        return Array(type.utf8) + length + content
    }

    @Test func `the canonical bytes are what they were in version 1`() throws {
        let ledger = try LedgerFile(path: scratch.path, mode: .reading)
        // What version 1 knew; the kinds that came later stand after it.
        let head = try ledger.entries()[25].head
        #expect(
            head.description == "26:"
                + "ce46624d398cb6b73eead4511d5d2e2f85d0a25ee7254dfe77b3969e584709c1")
    }
}

// Is the tests that what was appended is read back, alone and in batches.

import Digests
import Periods
import Testing

@testable import Ledger

struct RoundTripTests {
    private let scratch = Scratch()
    private let second = Scratch()

    @Test func `the story has every kind of entry`() {
        #expect(Set(Story.all.map(\.kind)) == Set(LedgerKind.allCases))
    }

    @Test func `every kind of entry is read back as written, by another connection too`() throws {
        let ledger = try scratch.ledger(Story.all)
        let entries = try ledger.entries()
        #expect(entries.map(\.entry) == Story.all)
        #expect(entries.map(\.sequence) == Array(1...Story.all.count))
        #expect(entries.allSatisfy { $0.actor == Scratch.clerk && $0.instant == Scratch.noon })
        let reader = try LedgerFile(path: scratch.path, mode: .reading)
        #expect(try reader.entries() == entries)
        #expect(try reader.findings(expecting: reader.head()) == [])
        #expect(
            try reader.head()
                == entries.last.map {
                    LedgerHead(sequence: $0.sequence, hash: $0.hash)
                })
    }

    @Test func `a batch gives the same chain as its entries one by one`() throws {
        let single = try scratch.ledger()
        for entry in Story.all {
            try single.append([entry], at: Scratch.noon, by: Scratch.clerk)
        }
        let batch = try second.ledger()
        let stamped = try batch.append(Story.all, at: Scratch.noon, by: Scratch.clerk)
        #expect(try single.head() == batch.head())
        #expect(try batch.entries() == stamped)
    }

    @Test func `entries after a head are read without the earlier ones`() throws {
        let ledger = try scratch.toldLedger()
        let entries = try ledger.entries()
        for entry in entries {
            let head = LedgerHead(sequence: entry.sequence, hash: entry.hash)
            #expect(try ledger.entries(after: head) == Array(entries[entry.sequence...]))
        }
        for sequence in 0...entries.count {
            #expect(try ledger.entries(after: sequence) == Array(entries[sequence...]))
        }
        let past = LedgerFinding.truncated(end: entries.count, expected: 99)
        #expect(throws: LedgerError.broken(path: ledger.path, past)) {
            try ledger.entries(after: 99)
        }
        let wrong = LedgerHead(sequence: 5, hash: Story.digest("wrong"))
        #expect(throws: LedgerError.broken(path: ledger.path, .otherHistory(sequence: 5))) {
            try ledger.entries(after: wrong)
        }
    }

    @Test func `the daemon itself has no user number`() throws {
        let ledger = try scratch.ledger()
        try ledger.append(Story.begun, at: Instant(seconds: -5), by: .daemon)
        let entry = try #require(try ledger.entries().first)
        #expect(entry.actor == .daemon)
        #expect(entry.instant.seconds == -5)
    }

    @Test func `a new ledger has no head and no findings`() throws {
        let ledger = try scratch.ledger()
        #expect(try ledger.head() == nil)
        #expect(try ledger.entries() == [])
        #expect(try ledger.append([], at: Scratch.noon, by: .daemon) == [])
        #expect(try ledger.findings(expecting: nil) == [])
    }
}

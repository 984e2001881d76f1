// Is the tests that every rule refuses, that nothing of a refused batch stays, and that it is said.

import Digests
import Periods
import SQLite
import Testing

@testable import Ledger

struct RuleTests {
    private let scratch = Scratch()
    private let ledger: LedgerFile

    init() throws { ledger = try scratch.toldLedger() }

    /// An entry after the story, and the rule it breaks.
    static let refusals: [(LedgerEntry, LedgerRule)] = {
        let key = Story.key
        let digest = Story.digest("x")
        return [
            (Story.begun[0], .installationFirst),
            (Story.draft(number: 1), .alreadyEntered(sequence: 6)),
            (
                .delivery(of: 6, recipient: "tinh", name: "du-thao-1.pdf", digest: digest),
                .alreadyEntered(sequence: 8)
            ),
            (
                .paper(of: 6, path: "gaps.pdf", digest: digest, byteCount: 1),
                .alreadyEntered(sequence: 7)
            ),
            (.receipt(delivery: 8, manifest: digest), .alreadyEntered(sequence: 10)),
            (.receipt(delivery: 6, manifest: digest), wrong(6, .delivery)),
            (.receipt(delivery: 99, manifest: digest), wrong(99, .delivery)),
            (
                .delivery(of: 5, recipient: "a", name: "b", digest: digest),
                wrong(5, .issue, .draft, .paper)
            ),
            (
                .paper(of: 3, path: "p", digest: digest, byteCount: 1),
                wrong(3, .issue, .draft, .rehearsal)
            ),
            (.registration(issue: 6, number: "1", day: Story.day(1)), wrong(6, .issue)),
            (.withdrawal(issue: 16, reason: "x"), wrong(16, .issue)),
            (
                .copies(of: 7, edition: "", first: 1, last: 2, total: 2),
                wrong(7, .issue, .draft)
            ),
            (.withdrawal(issue: 17, reason: "x"), .alreadyEntered(sequence: 22)),
            (.release(reservation: 17, reason: "x"), wrong(17, .reservation)),
            (.release(reservation: 14, reason: "x"), .reservationClosed(reservation: 14)),
            (.release(reservation: 16, reason: "x"), .reservationClosed(reservation: 16)),
            (.reservation(key, revision: 0, reason: ""), .revisionIssued(revision: 0)),
            (.reservation(key, revision: 1, reason: ""), .revisionIssued(revision: 1)),
            (.reservation(key, revision: 3, reason: ""), .revisionSkipped(expected: 2)),
            (.reservation(key, revision: -1, reason: ""), .revisionSkipped(expected: 2)),
            (.reservation(Story.other, revision: 1, reason: ""), .revisionSkipped(expected: 0)),
            (Story.issue(reservation: 16), .reservationClosed(reservation: 16)),
            (Story.issue(reservation: 14), .reservationClosed(reservation: 14)),
            (Story.issue(revision: 2, reservation: 16), .otherReservation(reservation: 16)),
            (Story.issue(Story.other, reservation: 16), .otherReservation(reservation: 16)),
            (Story.issue(reservation: 6), wrong(6, .reservation)),
            (.registration(issue: 17, number: "1", day: Day(number: 9_000_000)), .notStorable),
        ]
    }()

    static func wrong(_ sequence: Int, _ kinds: LedgerKind...) -> LedgerRule {
        .wrongReference(sequence: sequence, wanted: kinds)
    }

    @Test(arguments: RuleTests.refusals.indices)
    func `every rule refuses`(index: Int) throws {
        let (entry, rule) = RuleTests.refusals[index]
        let head = try ledger.head()
        #expect(throws: LedgerError.refused(rule, entry.kind, index: 0)) {
            try ledger.append([entry], at: Scratch.noon, by: .daemon)
        }
        #expect(try ledger.head() == head)
        #expect(!rule.description.isEmpty)
    }

    @Test func `the first entry is the installation`() throws {
        let second = Scratch()
        defer { withExtendedLifetime(second) {} }
        let empty = try second.ledger()
        #expect(throws: LedgerError.refused(.installationFirst, .confirmation, index: 0)) {
            try empty.append([.confirmation(reason: "x")], at: Scratch.noon, by: .daemon)
        }
    }

    @Test func `an open reservation refuses a second, a released one does not`() throws {
        let reservation = LedgerEntry.reservation(Story.key, revision: 2, reason: "x")
        try ledger.append([reservation], at: Scratch.noon, by: .daemon)
        #expect(
            throws: LedgerError.refused(.slotTaken(reservation: 28), .reservation, index: 0)
        ) {
            try ledger.append([reservation], at: Scratch.noon, by: .daemon)
        }
        let released = try ledger.append(
            [.release(reservation: 28, reason: "x"), reservation], at: Scratch.noon, by: .daemon)
        #expect(released.map(\.sequence) == [29, 30])
    }

    @Test func `nothing of a batch stays when its last entry is refused`() throws {
        let head = try ledger.head()
        let bytes = try scratch.bytes
        let batch: [LedgerEntry] = [
            .reservation(Story.other, revision: 0, reason: ""),
            Story.issue(Story.other, reservation: 28),
            Story.issue(Story.other, reservation: 28),
        ]
        let rule = LedgerRule.reservationClosed(reservation: 28)
        #expect(throws: LedgerError.refused(rule, .issue, index: 2)) {
            try ledger.append(batch, at: Scratch.noon, by: .daemon)
        }
        #expect(try ledger.head() == head)
        #expect(try scratch.bytes == bytes)
        try ledger.append(Array(batch.prefix(2)), at: Scratch.noon, by: .daemon)
        #expect(try ledger.head()?.sequence == 29)
    }

    @Test(arguments: [[""], ["a\nb"], ["late", ""]])
    func `a mark that would not be read back is refused`(marks: [String]) throws {
        let batch: [LedgerEntry] = [
            .reservation(Story.other, revision: 0, reason: ""),
            Story.issue(Story.other, reservation: 28, marks: marks),
        ]
        #expect(throws: LedgerError.refused(.notStorable, .issue, index: 1)) {
            try ledger.append(batch, at: Scratch.noon, by: .daemon)
        }
    }

    @Test func `a ledger opened for reading refuses to append`() throws {
        let reader = try LedgerFile(path: scratch.path, mode: .reading)
        #expect(throws: LedgerError.openedForReading(path: scratch.path)) {
            try reader.append([.confirmation(reason: "x")], at: Scratch.noon, by: .daemon)
        }
    }

    @Test func `a full disk is transient and leaves everything as it was`() throws {
        let head = try ledger.head()
        let pages = try #require(try ledger.connection.integer("PRAGMA page_count"))
        try ledger.connection.execute("PRAGMA max_page_count = \(pages)")
        let long = LedgerEntry.confirmation(reason: String(repeating: "dài ", count: 9_000))
        let error = #expect(throws: LedgerError.self) {
            try ledger.append([.confirmation(reason: "x"), long], at: Scratch.noon, by: .daemon)
        }
        #expect(error == .database(path: scratch.path, .failed(.step, code: 13)))
        #expect(error?.isTransient == true)
        #expect(try ledger.head() == head)
        try ledger.connection.execute("PRAGMA max_page_count = 1000000")
        try ledger.append([long], at: Scratch.noon, by: .daemon)
        #expect(try ledger.findings(expecting: head) == [])
    }

    @Test func `a locked ledger is transient`() throws {
        ledger.connection.database.waitForLocks(milliseconds: 0)
        let stranger = try scratch.stranger()
        try stranger.execute("BEGIN IMMEDIATE")
        let error = #expect(throws: LedgerError.self) {
            try ledger.append([.confirmation(reason: "x")], at: Scratch.noon, by: .daemon)
        }
        #expect(error?.isTransient == true)
        try stranger.execute("ROLLBACK")
        try ledger.append([.confirmation(reason: "x")], at: Scratch.noon, by: .daemon)
        #expect(try ledger.entries().count == Story.all.count + 1)
    }
}

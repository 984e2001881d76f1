// Is the test that every kind of tampering is named by `verify`, and that nothing else is.

import FileSystem
import Ledger
import Pipeline
import Testing

@testable import Issuing

struct TamperTests {
    /// The kinds of everything that is no note, in order.
    private func kinds(_ verification: Verification) -> [VerificationFinding.Kind] {
        verification.findings.filter { $0.gravity == .finding }.map(\.kind)
    }

    @Test func `a state that agrees with itself is whole`() throws {
        let state = try SmallState()
        let verification = state.verify(expecting: try state.head()?.description)
        #expect(verification.findings == [])
        #expect(verification.status == .done)
        #expect(verification.counts.storeFiles == 7)
        #expect(verification.counts.outboxFiles == 7)
        #expect(verification.counts.generations == 1)
        #expect(verification.counts.entries == 19)
    }

    private func expectNamed(_ tampering: Tampering) throws {
        let state = try SmallState()
        try tampering.act(state)
        #expect(kinds(state.verify()) == tampering.kinds, "\(tampering)")
        #expect(state.verify().status == .findings)
    }

    @Test(arguments: Tampering.store)
    func `a changed store is named`(_ tampering: Tampering) throws {
        try expectNamed(tampering)
    }

    @Test(arguments: Tampering.outbox)
    func `a changed outbox is named`(_ tampering: Tampering) throws {
        try expectNamed(tampering)
    }

    @Test(arguments: Tampering.ledger)
    func `a changed ledger is named`(_ tampering: Tampering) throws {
        let state = try SmallState()
        try tampering.act(state)
        let found = Set(kinds(state.verify()))
        #expect(found.isSuperset(of: tampering.kinds), "\(tampering): \(found)")
        #expect(state.verify().status == .findings)
    }

    @Test(arguments: [false, true])
    func `a truncated ledger is named when its head is known`(_ isShort: Bool) throws {
        let state = try SmallState()
        let head = try #require(try state.head())
        let text = HeadText(head: head, instant: SmallState.noon, zone: SmallState.zone)
        try state.meddle(
            """
            DELETE FROM "receipt" WHERE "sequence" > 18; DELETE FROM "entry" WHERE "sequence" > 18;
            """)
        let verification = state.verify(expecting: isShort ? text.short : head.description)
        #expect(kinds(verification) == [.ledgerTruncated])
    }

    @Test func `an older backup in place of the ledger is named when its head is known`() throws {
        let state = try SmallState()
        let backup = try Files.read(state.ledgerPath)
        try state.append(.confirmation(reason: "đã xem"))
        let head = try #require(try state.head())
        try Files.write(backup, to: state.ledgerPath)
        #expect(state.verify().findings == [])
        #expect(kinds(state.verify(expecting: "\(head)")) == [.ledgerTruncated])
    }

    @Test(arguments: [false, true])
    func `a forged history with right hashes is named when its head is known`(
        _ isShort: Bool
    ) throws {
        let state = try SmallState()
        let head = try #require(try state.head())
        let forged = try SmallState(reason: "lý do khác")
        try Files.write(try Files.read(forged.ledgerPath), to: state.ledgerPath)
        let text = HeadText(head: head, instant: SmallState.noon, zone: SmallState.zone)
        let verification = state.verify(expecting: isShort ? text.short : head.description)
        #expect(kinds(verification).contains(.ledgerRewritten))
    }

    @Test func `a replaced generation of the records is named`() throws {
        let state = try SmallState()
        let path = state.records + "/records-0.db"
        try Files.write(try Files.read(path) + [0], to: path)
        #expect(kinds(state.verify()) == [.generationChanged])
    }

    @Test func `a generation that retention removed is a note`() throws {
        let state = try SmallState()
        try Files.remove(state.records + "/records-0.db")
        let verification = state.verify()
        #expect(verification.findings.map(\.kind) == [.generationGone])
        #expect(verification.status == .done)
    }

    @Test func `a restore and a registered number are no alarms`() throws {
        let state = try SmallState()
        let head = try #require(try state.head())
        try state.append(
            .restoration(sequence: head.sequence, head: head.hash),
            .registration(issue: 6, number: "16-BC/ĐUQS", day: SmallState.due))
        let verification = state.verify(expecting: head.description)
        #expect(verification.findings == [])
        #expect(verification.status == .done)
    }

    @Test func `what was delivered after the restored backup was made is a note`() throws {
        let state = try SmallState()
        let folder = state.outbox + "/duqs-tinh/2026H1@chot-15/"
        let bytes = SmallState.report("r2", head: "")
        try Files.write(bytes, to: folder + "so-ket-6-thang-r2.pdf")
        let line = "# so cai 30\n\(SHA.hex(bytes))  so-ket-6-thang-r2.pdf\n"
        try Files.write(Array(line.utf8), to: folder + "so-ket-6-thang-r2.pdf.sha256")
        #expect(kinds(state.verify()) == [.outboxForeign, .outboxForeign])
        let head = try #require(try state.head())
        try state.append(.restoration(sequence: head.sequence, head: head.hash))
        let verification = state.verify()
        #expect(verification.findings.map(\.kind) == [.outboxFromBefore, .outboxFromBefore])
        #expect(verification.status == .done)
    }

    @Test func `a slot that is being filled is a note`() throws {
        let state = try SmallState()
        try state.append(.reservation(SmallState.other, revision: 0, reason: ""))
        let path = "du-kv1/2026H1@chot-15/so-ket-6-thang-r0.pdf"
        try Files.write([1], to: state.store + "/" + path)
        #expect(state.verify().findings == [VerificationFinding(.storeUnfinished, path)])
    }

    @Test func `a ledger that is not there cannot vouch for anything`() throws {
        let state = try SmallState()
        try Files.remove(state.ledgerPath)
        #expect(state.verify().findings.map(\.kind) == [.ledgerDamaged, .unreadable])
    }
}

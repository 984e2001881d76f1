// Is a real small state in a folder of its own: ledger, store, outbox and records that agree.

import Delivery
import Digests
import FileSystem
import Ledger
import Obligations
import Periods
import Records
import SQLite
import TestTools

@testable import Issuing

/// Two issues of one report (the second a correction), and a draft of another.
final class SmallState: Sendable {
    private let place = TemporaryFolder()

    static let noon = Instant(seconds: 1_781_499_600)  // 2026-06-15T12:00:00+07:00
    static let zone = FixedZone(text: "+07:00")!
    static let half = ObligationKey(
        definition: "so-ket-6-thang", committee: "duqs-tinh", period: "2026H1@chot-15")
    static let other = ObligationKey(
        definition: "so-ket-6-thang", committee: "du-kv1", period: "2026H1@chot-15")
    static let issue = "duqs-tinh/2026H1@chot-15/so-ket-6-thang-r0"
    static let correction = "duqs-tinh/2026H1@chot-15/so-ket-6-thang-r1"
    static let draft = "du-kv1/2026H1@chot-15/so-ket-6-thang-du-thao-1"
    static let sent = "duqs-tinh/2026H1@chot-15/so-ket-6-thang-r0.pdf"

    var folder: String { place.path }
    var ledgerPath: String { folder + "/ledger.db" }
    var store: String { folder + "/store" }
    var outbox: String { folder + "/outbox" }
    var records: String { folder + "/records" }

    /// - Parameter reason: Of the correction: another one makes another history.
    init(reason: String = "sai số đảng viên") throws {
        for name in ["store", "outbox"] { try Files.makeFolders(place[name]) }
        try SmallState.write(reason: reason, in: self)
    }

    /// The bytes of a made-up report; `head` is what its metadata would hold.
    static func report(_ name: String, head: String) -> [UInt8] {
        Array("%PDF-1.7\n\(name)\n<pdf:Keywords>\(head)</pdf:Keywords>\n%%EOF\n".utf8)
    }

    func ledger() throws -> LedgerFile { try LedgerFile(path: ledgerPath, mode: .writing) }

    func append(_ entries: LedgerEntry...) throws {
        try ledger().append(entries, at: SmallState.noon.adding(seconds: 600), by: .daemon)
    }

    /// The end of the chain.
    func head() throws -> LedgerHead? { try ledger().head() }

    /// Someone with rights on the file and SQL at hand, who takes the triggers off and puts them
    /// back.
    func meddle(_ sql: String) throws {
        let connection = try Connection(path: ledgerPath, mode: .existing)
        let triggers = try connection.prepare(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        var found: [(name: String, sql: String)] = []
        while try triggers.step() {
            found.append((triggers.text(0) ?? "", triggers.text(1) ?? ""))
        }
        triggers.reset()
        for trigger in found { try connection.execute("DROP TRIGGER \"\(trigger.name)\"") }
        try connection.execute(sql)
        for trigger in found { try connection.execute(trigger.sql) }
    }

    func verify(expecting: String? = nil) -> Verification {
        verifier(expecting: expecting).verifyAll()
    }

    func verifier(expecting: String? = nil) -> Verifier {
        Verifier(
            places: Verifier.Places(
                ledger: ledgerPath, store: store, outbox: outbox, records: records),
            zone: SmallState.zone
        ) { entries in
            expecting.flatMap { HeadText.expectation($0, entries: entries) }
        }
    }
}

// Is one thing that somebody may do to a state, and the names `verify` must have for it.

import Digests
import FileSystem
import Ledger
import SQLite
import Testing

@testable import Issuing

struct Tampering: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let kinds: [VerificationFinding.Kind]
    let act: @Sendable (SmallState) throws -> Void

    init(
        _ name: String, _ kinds: VerificationFinding.Kind...,
        act: @escaping @Sendable (SmallState) throws -> Void
    ) {
        testDescription = name
        self.kinds = kinds
        self.act = act
    }

    static let store = [
        Tampering("one byte of a PDF", .storeChanged) {
            let path = $0.store + "/\(SmallState.issue).pdf"
            var bytes = try Files.read(path)
            bytes[12] ^= 1
            try Files.write(bytes, to: path)
        },
        Tampering("a PDF is deleted", .storeMissing) {
            try Files.remove($0.store + "/\(SmallState.issue).pdf")
        },
        Tampering("a PDF is another report's", .storeSwapped) {
            let other = try Files.read($0.store + "/\(SmallState.correction).pdf")
            try Files.write(other, to: $0.store + "/\(SmallState.issue).pdf")
        },
        Tampering("a PDF is cut off", .storeTruncated) {
            let path = $0.store + "/\(SmallState.issue).pdf"
            try Files.write(try Files.read(path).dropLast(9), to: path)
        },
        Tampering("a file more", .storeExtra) {
            try Files.write([1], to: $0.store + "/\(SmallState.issue)a.pdf")
        },
        Tampering("a gap list is changed", .storeChanged) {
            let path = $0.store + "/\(SmallState.draft)-con-thieu.pdf"
            try Files.write(try Files.read(path) + [10], to: path)
        },
        Tampering("figures are changed", .figuresChanged) {
            try Files.write([1], to: $0.store + "/\(SmallState.issue).figures")
        },
        Tampering("figures are deleted", .figuresMissing) {
            try Files.remove($0.store + "/\(SmallState.issue).figures")
        },
        Tampering("a folder in place of a PDF", .storeChanged) {
            let path = $0.store + "/\(SmallState.issue).pdf"
            try Files.remove(path)
            try Files.makeFolders(path)
        },
    ]

    static let outbox = [
        Tampering("a sent file is changed", .outboxChanged) {
            let path = $0.outbox + "/" + SmallState.sent
            try Files.write(try Files.read(path) + [10], to: path)
        },
        Tampering("a sent file is deleted", .outboxMissing) {
            try Files.remove($0.outbox + "/" + SmallState.sent)
        },
        Tampering("a manifest is edited", .manifestChanged) {
            let path = $0.outbox + "/" + SmallState.sent + ".sha256"
            try Files.write(try Files.read(path) + [10], to: path)
        },
        Tampering("a manifest is deleted", .manifestMissing) {
            try Files.remove($0.outbox + "/" + SmallState.sent + ".sha256")
        },
        Tampering("a report that nobody issued", .outboxForeign) {
            try Files.write(
                [1], to: $0.outbox + "/duqs-tinh/2026H1@chot-15/so-ket-6-thang-r2.pdf")
        },
    ]

    static let ledger = [
        Tampering("a field is edited", .ledgerChanged) {
            try $0.meddle("UPDATE \"registration\" SET \"number\" = '16-BC/ĐUQS'")
        },
        Tampering("a digest is edited", .ledgerChanged) {
            try $0.meddle("UPDATE \"issue\" SET \"digest\" = zeroblob(32)")
        },
        Tampering("an entry's instant is edited", .ledgerChanged) {
            try $0.meddle("UPDATE \"entry\" SET \"instant\" = 0 WHERE \"sequence\" = 6")
        },
        Tampering("an entry is deleted", .ledgerMissing) {
            try $0.meddle(
                """
                DELETE FROM "registration";
                DELETE FROM "entry" WHERE "kind" = 'registration';
                """)
        },
        Tampering("a row is deleted", .ledgerMissing) {
            try $0.meddle("DELETE FROM \"registration\"")
        },
        Tampering("two entries change places", .ledgerReordered) {
            try $0.meddle(
                """
                PRAGMA foreign_keys = OFF;
                UPDATE "entry" SET "sequence" = 1000 WHERE "sequence" = 3;
                UPDATE "entry" SET "sequence" = 3 WHERE "sequence" = 4;
                UPDATE "entry" SET "sequence" = 4 WHERE "sequence" = 1000;
                """)
        },
        Tampering("a row more", .ledgerAdded) {
            try $0.meddle(
                "PRAGMA foreign_keys = OFF; INSERT INTO \"waiver\" VALUES (99, 'd', 'c', 'p', 'r')")
        },
        Tampering("a trigger is missing", .ledgerSchema) {
            let connection = try Connection(path: $0.ledgerPath, mode: .existing)
            try connection.execute("DROP TRIGGER \"issue_update\"")
        },
        Tampering("a table more", .ledgerSchema) {
            try $0.meddle("CREATE TABLE \"other\" (\"a\")")
        },
        Tampering("bytes are lost", .ledgerDamaged) {
            let bytes = try Files.read($0.ledgerPath)
            try Files.write(Array(bytes.prefix(bytes.count / 2)), to: $0.ledgerPath)
        },
    ]
}

/// Digests for tests that write manifests by hand.
enum SHA {
    static func hex(_ bytes: [UInt8]) -> String { SHA256.digest(of: bytes).hex }
}

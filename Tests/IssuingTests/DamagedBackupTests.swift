// Is the proof that no damaged or forged backup is restored.

import Digests
import FileSystem
import Glibc
import Ledger
import SQLite
import Testing

@testable import Issuing

struct DamagedBackupTests {
    private let site: BackupSite
    private let target: BackupSite
    private let path: String

    init() throws {
        site = try BackupSite()
        target = try BackupSite()
        path = try site.backup()
    }

    /// Nothing was written but the lock.
    private func refuses() throws {
        #expect(throws: (any Error).self) { try target.restore(path) }
        guard Files.isFolder(target.state) else { return }
        #expect(try Files.paths(under: target.state).filter { $0 != "lock" } == [])
    }

    private func change(_ sql: String) throws {
        try Connection(path: path, mode: .readWrite).execute(sql)
    }

    @Test func `a cut backup is refused at every length`() throws {
        let bytes = try Files.read(path)
        for part in 0..<24 {
            try Files.write(Array(bytes.prefix(bytes.count * part / 24)), to: path)
            try refuses()
        }
        try Files.write(Array(bytes.dropLast()), to: path)
        try refuses()
    }

    /// A byte of the file that holds nothing may change; whatever is read must be what was written.
    @Test func `a changed byte is refused or changes nothing that is read`() throws {
        let bytes = try Files.read(path)
        let good = try contents()
        var refusals = 0
        let steps = 300
        for step in 0..<steps {
            var changed = bytes
            changed[bytes.count * step / steps] ^= UInt8(1 << (step % 8))
            try Files.write(changed, to: path)
            do {
                #expect(try contents() == good)
            } catch {
                refusals += 1
            }
        }
        #expect(refusals > steps / 4)
    }

    private func contents() throws -> [String: [UInt8]] {
        let reader = try BackupReader(path: path)
        return try reader.places.reduce(into: reader.facts.mapValues { Array($0.utf8) }) {
            $0[$1.name] = try reader.bytes($1)
        }
    }

    @Test(arguments: [
        "UPDATE sqlar SET data = x'00' WHERE name LIKE 'store/%'",
        "UPDATE sqlar SET data = NULL WHERE name = 'ledger.db'",
        "UPDATE sqlar SET sz = sz + 1 WHERE name = 'ledger.db'",
        "UPDATE sqlar SET sz = 1 WHERE name = 'ledger.db'",
        "UPDATE sqlar SET sz = 99999999999 WHERE name = 'ledger.db'",
        "UPDATE sqlar SET mode = 33261 WHERE name = 'ledger.db'",
        "UPDATE sqlar SET mode = 41471 WHERE name = 'ledger.db'",
        "UPDATE sqlar SET mtime = 1 WHERE name = 'ledger.db'",
        "UPDATE sqlar SET data = 'records-9.db' WHERE name = 'records/current.db'",
        "UPDATE sqlar SET name = 'store/khac.pdf' WHERE name LIKE 'store/%thieu.pdf'",
        "DELETE FROM sqlar WHERE name = 'ledger.db'",
        "DELETE FROM backup_digests",
        "DELETE FROM backup_facts",
        "DELETE FROM sqlar; DELETE FROM backup_digests",
        "INSERT INTO sqlar VALUES ('store/x.pdf', 33152, 0, 1, x'00')",
        "INSERT INTO sqlar VALUES (NULL, 33152, 0, 1, x'00')",
        "UPDATE backup_facts SET value = '9:' || substr(value, 3) WHERE name = 'head'",
        "UPDATE backup_digests SET sha256 = 'x' WHERE name = 'ledger.db'",
        "CREATE VIEW v AS SELECT 1", "CREATE TABLE t(a)", "CREATE INDEX i ON sqlar(sz)",
        "CREATE TRIGGER t AFTER INSERT ON sqlar BEGIN SELECT 1; END",
        "ALTER TABLE sqlar RENAME TO a; CREATE VIEW sqlar AS SELECT * FROM a",
        "DROP TABLE backup_facts", "PRAGMA user_version = 2", "PRAGMA application_id = 1",
    ])
    func `an edited backup is refused`(_ sql: String) throws {
        try change(sql)
        try refuses()
    }

    @Test func `what is no backup is refused`() throws {
        try Files.write(Array("không phải".utf8), to: path)
        #expect(throws: BackupError.notABackup(path: path)) { try target.restore(path) }
        try Files.write(try Files.read(site.state + "/ledger.db"), to: path)
        #expect(throws: BackupError.notABackup(path: path)) { try target.restore(path) }
        try Files.remove(path)
        #expect(throws: BackupError.notABackup(path: path)) { try target.restore(path) }
        #expect(mkfifo(path, 0o600) == 0)
        #expect(throws: BackupError.notABackup(path: path)) { try target.restore(path) }
    }

    @Test(arguments: [
        "../x", "a/../../x", "/etc/x", "a//b", "./a", "a/.", "..", "", "a\nb", "a\u{0}b",
        String(repeating: "a", count: 256),
    ])
    func `a sealed backup with a name that leads elsewhere is refused`(_ name: String) throws {
        try forge { try $0.add(.store(name), [1]) }
        #expect(throws: BackupError.self) { try target.restore(path) }
        #expect(!Files.exists(target.state))
    }

    @Test(arguments: ["../../etc/passwd", "records-1.sha256", "records-01.db", "records-7.db", ""])
    func `a sealed backup whose pointer leads elsewhere is refused`(_ name: String) throws {
        try forge {
            try $0.add(.ledger, try Files.read(site.state + "/ledger.db"))
            try $0.add(.pointer, linkTo: name)
        }
        #expect(throws: BackupError.self) { try target.restore(path) }
        #expect(try Files.paths(under: target.state).filter { $0 != "lock" } == [])
    }

    @Test func `a sealed backup with another ledger than it says is refused`() throws {
        let ledger = try Files.read(site.state + "/ledger.db")
        let none: [String: String] = [:]
        let cases: [([UInt8], [String: String])] = [
            ([1, 2, 3], none), ([], none), (ledger, none),
            (ledger, ["head": "4:" + SHA256.digest(of: "").hex]), (ledger, ["head": "x"]),
        ]
        for (bytes, facts) in cases {
            try forge(facts) {
                try $0.add(.ledger, bytes)
                for name in ["records-0.db", "records-0.sha256"] {
                    try $0.add(.generation(name), try Files.read(site.records + "/" + name))
                }
                try $0.add(.pointer, linkTo: "records-0.db")
            }
            #expect {
                try target.restore(path)
            } throws: {
                if case BackupError.damagedLedger = $0 { true } else { false }
            }
            #expect(try Files.paths(under: target.state) == ["lock"])
        }
    }

    @Test func `a backup with a ledger of the version before is restored and brought up to date`()
        throws
    {
        let ledger = try LedgerFile(path: site.state + "/ledger.db", mode: .reading)
        let (entries, head) = (try ledger.entries(), try #require(try ledger.head()))
        let older = site.folder + "/older.db"
        try ledger.copy(to: older)
        try Connection(path: older, mode: .existing).execute(
            """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = replace(sql, ', ''copies''))', '))')
            WHERE type = 'table' AND name = 'entry';
            PRAGMA writable_schema = RESET;
            DROP TABLE "copies";
            PRAGMA user_version = 1;
            """)
        #expect(throws: LedgerError.self) { try LedgerFile(path: older, mode: .reading) }
        try forge(["head": "\(head)"]) {
            try $0.add(.ledger, try Files.read(older))
            for name in ["records-0.db", "records-0.sha256"] {
                try $0.add(.generation(name), try Files.read(site.records + "/" + name))
            }
            try $0.add(.pointer, linkTo: "records-0.db")
        }
        try target.restore(path)
        let restored = try LedgerFile(path: target.state + "/ledger.db", mode: .reading)
        #expect(try Array(restored.entries().dropLast()) == entries)
        #expect(try restored.entries().last?.entry.kind == .restoration)
        #expect(try Files.paths(under: target.state).filter { $0.contains(".version-") } == [])
    }

    private func forge(
        _ facts: [String: String] = [:], _ fill: (BackupWriter) throws -> Void
    ) throws {
        try Files.remove(path)
        let writer = try BackupWriter(path: path)
        try fill(writer)
        try writer.finish(facts: facts)
    }

    @Test func `every error is a place, what is wrong and what to do`() {
        let errors: [BackupError] = [
            .alreadyThere(path: "x"), .tooLarge(path: "x", byteCount: 2, limit: 1),
            .notAFile(path: "x"), .notABackup(path: "x"), .newerVersion(path: "x", version: 9),
            .damaged(path: "x", entry: "y"), .notReadBack(path: "x"),
            .damagedLedger(path: "x", first: "y"), .occupied(path: "x"),
            .otherGeneration(path: "x"), .database(path: "x", code: 13),
        ]
        for error in errors {
            #expect("\(error)".contains("x") && "\(error)".contains("; "))
        }
    }
}

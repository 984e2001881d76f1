// Is the proof that a backup brings everything back, byte for byte, and never over anything.

import Digests
import FileSystem
import Glibc
import Ledger
import Pipeline
import Records
import Testing

@testable import Issuing

struct BackupTests {
    private let site: BackupSite
    private let target: BackupSite

    init() throws {
        site = try BackupSite()
        target = try BackupSite()
    }

    @Test func `a restored site holds what was backed up and says that it was restored`() throws {
        let path = try site.backup()
        let outcome = try target.restore(path)
        #expect(try target.storedBytes() == site.storedBytes())
        #expect(try target.storedBytes().count == 3)
        for name in ["records-0.db", "records-0.sha256"] {
            #expect(
                try Files.read(target.records + "/" + name)
                    == Files.read(site.records + "/" + name))
        }
        let before = try LedgerFile(path: site.state + "/ledger.db", mode: .reading).entries()
        let after = try LedgerFile(path: target.state + "/ledger.db", mode: .reading).entries()
        #expect(after.dropLast() == before[...])
        let head = try #require(before.last).hash
        #expect(after.last?.entry == .restoration(sequence: 4, head: head))
        #expect(outcome.head?.sequence == 4 && !outcome.keptPointer)
        #expect(LedgerFile.findings(at: target.state + "/ledger.db", expecting: outcome.head) == [])
    }

    @Test func `the same state gives the same bytes, readable by nobody else`() throws {
        let first = try site.backup("a.sqlar")
        let second = try site.backup("b.sqlar")
        #expect(try Files.read(first) == Files.read(second))
        #expect(Files.kind(first) == .file(byteCount: try Files.size(of: first), mode: 0o600))
        #expect(try Files.names(in: site.folder) == ["a.sqlar", "b.sqlar", "site"])
        #expect(try Files.names(in: site.state) == ["ledger.db", "store"])
    }

    @Test func `a backup takes the place of nothing`() throws {
        let ledger = try site.fill()
        let path = site.folder + "/a"
        try Files.write([1], to: path)
        #expect(throws: BackupError.alreadyThere(path: path)) {
            try Backup(configuration: site.configuration, ledger: ledger).write(to: path)
        }
        #expect(try Files.read(path) == [1])
        #expect(throws: FileError.self) {
            try Backup(configuration: site.configuration, ledger: ledger)
                .write(to: site.folder + "/không có/a")
        }
        #expect(try Files.names(in: site.folder) == ["a", "site"])
    }

    @Test func `a store that differs from the ledger is backed up and told`() throws {
        let ledger = try site.fill()
        try Files.write([7], to: site.state + "/store/" + BackupSite.issued)
        try Files.remove(site.state + "/store/" + BackupSite.paper)
        let outcome = try Backup(configuration: site.configuration, ledger: ledger)
            .write(to: site.folder + "/a")
        #expect(outcome.findings.count == 2)
        #expect(outcome.findings.first?.contains(BackupSite.issued) == true)
        try target.restore(site.folder + "/a")
        #expect(try Files.read(target.state + "/store/" + BackupSite.issued) == [7])
    }

    @Test func `a file larger than an entry can be is told before it is read`() throws {
        let ledger = try site.fill()
        let path = site.state + "/store/to.pdf"
        try Files.write([], to: path)
        // Takes no room: a hole.
        #expect(truncate(path, BackupArchive.largestEntry + 1) == 0)
        #expect(
            throws: BackupError.tooLarge(
                path: path, byteCount: BackupArchive.largestEntry + 1,
                limit: BackupArchive.largestEntry)
        ) {
            try Backup(configuration: site.configuration, ledger: ledger)
                .write(to: site.folder + "/a")
        }
        #expect(try Files.names(in: site.folder) == ["site"])
    }

    @Test func `a link in the store is not followed into a backup`() throws {
        let ledger = try site.fill()
        #expect(symlink("/etc/passwd", site.state + "/store/x.pdf") == 0)
        #expect(throws: BackupError.notAFile(path: site.state + "/store/x.pdf")) {
            try Backup(configuration: site.configuration, ledger: ledger)
                .write(to: site.folder + "/a")
        }
    }

    @Test(arguments: ["ledger.db", "store/x.pdf", "bất kỳ", "store/" + BackupSite.issued])
    func `a state that holds anything else is left alone`(_ name: String) throws {
        let path = try site.backup()
        let stranger = target.state + "/" + name
        try Files.makeFolders(Files.parent(of: stranger), mode: 0o700)
        try Files.write([1], to: stranger)
        #expect(throws: BackupError.occupied(path: stranger)) { try target.restore(path) }
        #expect(try Files.read(stranger) == [1])
        #expect(try Files.paths(under: target.state) == ["lock", name].sorted())
    }

    @Test func `a state in use is left alone`() throws {
        let path = try site.backup()
        try Files.makeFolders(target.state, mode: 0o700)
        let lock = try FileLock(path: target.state + "/lock")
        let error = #expect(throws: IssuingError.self) { try target.restore(path) }
        #expect(error.map { ExitStatus(ofCommand: $0) } == .locked)
        withExtendedLifetime(lock) {}
    }

    @Test func `a backup of the true clock is not restored on a clock file`() throws {
        let path = try site.backup()
        let error = #expect(throws: IssuingError.self) {
            try Restore(configuration: target.configuration, path: path)
                .run(at: BackupSite.noon, by: BackupSite.clerk, isDemonstration: true)
        }
        #expect("\(try #require(error))".hasPrefix(path))
        #expect(try Files.paths(under: target.state) == ["lock"])
        try target.restore(path)
    }

    @Test func `a restore that was killed is finished by the next`() throws {
        let path = try site.backup()
        let file = target.state + "/store/" + BackupSite.issued
        try Files.makeFolders(Files.parent(of: file), mode: 0o700)
        try Files.write(BackupSite.stored[0].bytes, to: file, mode: 0o600)
        try Files.write([1], to: Files.parent(of: file) + "/.baocao-1-0.tmp")
        try Files.write([1], to: target.state + "/.baocao-restore-ledger.tmp")
        try target.restore(path)
        #expect(Files.exists(target.state + "/ledger.db"))
        #expect(throws: BackupError.occupied(path: target.state + "/ledger.db")) {
            try target.restore(path)
        }
    }

    @Test func `another generation of the same number stops a restore`() throws {
        let path = try site.backup()
        let file = target.records + "/records-0.db"
        try Files.write([1], to: file)
        #expect(throws: BackupError.otherGeneration(path: file)) { try target.restore(path) }
        #expect(try Files.paths(under: target.state) == ["lock"])
    }

    @Test func `newer records stay the current ones`() throws {
        let path = try site.backup()
        try Files.write([1], to: target.records + "/records-5.db")
        try Files.makeLink(at: target.records + "/current.db", to: "records-5.db")
        #expect(try target.restore(path).keptPointer)
        #expect(Files.linkTarget(target.records + "/current.db") == "records-5.db")
    }

    @Test func `the configuration in use stays and the restored one is beside it`() throws {
        let path = try site.backup()
        let own = target.folder + "/site/templates/rieng.md"
        try Files.write(Array("# Khác".utf8), to: own)
        let outcome = try target.restore(path)
        #expect(outcome.differingConfiguration == ["templates/rieng.md"])
        #expect(try Files.readText(own) == "# Khác")
        #expect(
            try Files.readText(outcome.configurationFolder + "/templates/rieng.md")
                == "# Mẫu riêng")
        #expect(Files.exists(outcome.configurationFolder + "/baocao.yaml"))
    }
}

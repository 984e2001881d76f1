// Is the proof that nobody's hand in the state folder makes the office issue twice, hang or lie.

import FileSystem
import Glibc
import Issuing
import Ledger
import Obligations
import Pipeline
import Testing

struct HostileStateTests {
    private func bench() throws -> OfficeBench {
        try OfficeBench(definitions: [.written("so-ket")])
    }

    /// A bench whose report of 2026H1 is issued, and its ledger of the day before.
    private func issued() throws -> (bench: OfficeBench, older: [UInt8]) {
        let bench = try bench()
        try bench.work(on: "2026-06-16")
        let older = try Files.read(bench.folder + "/state/ledger.db")
        try bench.work(on: "2026-06-17")
        #expect(try bench.issues.count == 1)
        return (bench, older)
    }

    @Test func `an older ledger put in place of the running one is refused, again and again`()
        throws
    {
        let (bench, older) = try issued()
        let path = bench.folder + "/state/ledger.db"
        let newest = try Files.read(path)
        try Files.write(older, to: path)
        for _ in 0..<3 {
            #expect(throws: LedgerError.self) { try bench.work(on: "2026-06-18") }
            #expect(throws: LedgerError.self) { try bench.act("confirm", ["reason": "thử"]) }
        }
        #expect(throws: (any Error).self) { try bench.act("verify") }
        #expect(try Files.read(path) == older)
        try Files.write(newest, to: path)
        try bench.work(on: "2026-06-19")
        try bench.act("confirm", ["reason": "thử"])
        #expect(try bench.issues.count == 1)
    }

    private func refusal(_ body: () throws -> Void) -> IssuingError? {
        do {
            try body()
            return nil
        } catch { return error as? IssuingError }
    }

    @Test func `an older ledger put in place while nobody looked opens no office`() throws {
        let (bench, older) = try issued()
        let path = bench.folder + "/state/ledger.db"
        let newest = try Files.read(path)
        let kept = try Files.readText(bench.folder + "/state/head")
        let stored = try Files.paths(under: bench.folder + "/state/store")
        #expect(stored.count >= 2)
        bench.close()
        try Files.write(older, to: path)
        for begins in [true, false] {
            guard case .olderLedger? = refusal({ try bench.open(begins: begins) }) else {
                Issue.record("an older ledger was taken")
                return
            }
        }
        // What was issued stays where it is: the ledger that knows it may come back.
        #expect(try Files.paths(under: bench.folder + "/state/store") == stored)
        try Files.write(newest, to: path)
        try bench.open()
        try bench.work(on: "2026-06-18")
        #expect(try bench.issues.count == 1)
        #expect(try Files.readText(bench.folder + "/state/head") == kept)
        // Whoever says so by hand may go on with the older one.
        bench.close()
        try Files.write(older, to: path)
        try Files.remove(bench.folder + "/state/head")
        try bench.open()
    }

    @Test func `a note of the head that cannot be read keeps nobody from working`() throws {
        let (bench, _) = try issued()
        for text in ["", "x", "1:2", "\u{0}"] {
            bench.close()
            try Files.write(Array(text.utf8), to: bench.folder + "/state/head")
            try bench.open()
        }
        try bench.work(on: "2026-06-18")
    }

    @Test func `a look begins no ledger, and a state of another user takes no act`() throws {
        let bench = try bench()
        bench.close()
        let state = bench.folder + "/state"
        for name in ["ledger.db", "head"] { try Files.remove(state + "/" + name) }
        guard case .noLedger? = refusal({ try bench.open(begins: false) }) else {
            Issue.record("a look began a ledger")
            return
        }
        #expect(!Files.exists(state + "/ledger.db"))
        guard getuid() == 0 else { return }
        chown(state, 65_534, 65_534)
        guard case .othersState(_, 65_534)? = refusal({ try bench.open() }) else {
            Issue.record("files were left in a state of another user")
            return
        }
        #expect(!Files.exists(state + "/ledger.db"))
    }

    @Test func `a state whose ledger is gone is no new state, even without reports`() throws {
        let bench = try bench()
        bench.close()
        try Files.remove(bench.folder + "/state/ledger.db")
        guard case .ledgerGone? = refusal({ try bench.open() }) else {
            Issue.record("a new ledger hides the loss of the old one")
            return
        }
    }

    @Test func `a ledger that is gone is told at the next tick, also when nothing is due`() throws {
        let (bench, _) = try issued()
        try bench.work(on: "2026-06-18")
        try bench.work(on: "2026-06-18")
        let path = bench.folder + "/state/ledger.db"
        try Files.rename(path, to: path + ".aside")
        #expect(throws: LedgerError.missing(path: path)) { try bench.work() }
        #expect(!Files.exists(path))
        try Files.rename(path + ".aside", to: path)
        #expect(try bench.work().troubles == bench.work().troubles)
    }

    @Test func `a lock file that was removed is taken again before anything else`() throws {
        let (bench, _) = try issued()
        let lock = bench.folder + "/state/lock"
        try Files.remove(lock)
        try bench.work(on: "2026-06-18")
        #expect(throws: FileError.failed(.lock, path: lock, code: EWOULDBLOCK)) {
            _ = try FileLock(path: lock)
        }
    }

    @Test func `who lost the lock to another process does nothing until it is free`() throws {
        let bench = try bench()
        try bench.work(on: "2026-06-16")
        let lock = bench.folder + "/state/lock"
        try Files.remove(lock)
        var other: FileLock? = try FileLock(path: lock)
        #expect(throws: IssuingError.self) { try bench.work(on: "2026-06-17") }
        #expect(try bench.issues.isEmpty)
        withExtendedLifetime(other) {}
        other = nil
        try bench.work(on: "2026-06-17")
        #expect(try bench.issues.count == 1)
    }

    @Test func `what another process wrote meanwhile is read before anything is written`() throws {
        let bench = try bench()
        try bench.work(on: "2026-06-16")
        let other = try LedgerFile(path: bench.folder + "/state/ledger.db", mode: .writing)
        let last = try #require(try other.entries().last)
        try other.append(
            [.confirmation(reason: "tay khác")], at: last.instant, by: OfficeBench.person)
        try bench.work(on: "2026-06-17")
        #expect(try bench.issues.count == 1)
    }

    @Test func `a store that cannot be written is tried again by itself`() throws {
        let bench = try bench()
        try bench.work(on: "2026-06-16")
        let folder = bench.folder + "/state/store/tinh"
        let aside = bench.folder + "/aside"
        try Files.rename(folder, to: aside)
        // Root may write anywhere, but nobody into a file that stands for a folder.
        try Files.write([], to: folder)
        #expect(try bench.work(on: "2026-06-17").failed == 1)
        try Files.remove(folder)
        try Files.rename(aside, to: folder)
        try bench.work()
        bench.clock.advance(seconds: 120)
        try bench.work()
        #expect(try bench.issues.count == 1)
    }

    @Test func `a standing trouble is one line in the log however often it is met`() throws {
        let bench = try bench()
        try bench.work(on: "2026-06-16")
        let outbox = bench.folder + "/outbox"
        try Files.rename(outbox, to: outbox + ".aside")
        try bench.work(on: "2026-06-17")
        try bench.work()
        let count = bench.log.count
        for _ in 0..<20 {
            bench.clock.advance(seconds: 300)
            try bench.work()
        }
        #expect(bench.log.count == count, "\(bench.log.dropFirst(count))")
    }

    @Test func `a clock that is behind and goes on is one line in the log`() throws {
        let bench = try bench()
        try bench.work(on: "2026-06-10")
        try bench.set("2025-06-10")
        let troubles = try bench.work().troubles
        let count = bench.log.count
        for _ in 0..<20 { #expect(try bench.work().troubles == troubles) }
        #expect(bench.log.count == count)
    }

    @Test func `status says that the last tick could not write, and why`() throws {
        let bench = try bench()
        try bench.work(on: "2026-06-16")
        bench.cutAfter = bench.steps + 1
        #expect(throws: PowerCut.self) { try bench.work(on: "2026-06-17") }
        var lines: [String] = []
        #expect(throws: (any Error).self) {
            var message = Message()
            message.add("verb", "status")
            try #require(bench.office).perform(message, by: OfficeBench.person) { reply in
                if case .line(let line) = reply { lines.append(line) }
            }
        }
        #expect(lines.contains { $0.contains("lượt làm việc trước không xong") }, "\(lines)")
    }
}

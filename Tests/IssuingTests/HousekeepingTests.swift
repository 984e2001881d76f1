// Is the proof that only generations nobody needs go, and that room and use are told.

import FileSystem
import Issuing
import Ledger
import Testing

struct HousekeepingTests {
    /// Generations 0 to `last`, each with a digest, and the link.
    private func site(last: Int, current: Int, minimumFree: Int = 1) throws -> BackupSite {
        let site = try BackupSite(minimumFree: minimumFree)
        for number in 0...last {
            try Files.write([1], to: site.records + "/records-\(number).db")
            try Files.write([1], to: site.records + "/records-\(number).sha256")
        }
        try Files.makeLink(at: site.records + "/current.db", to: "records-\(current).db")
        return site
    }

    @Test func `the newest eight and the pinned ones stay`() throws {
        let site = try site(last: 11, current: 11)
        let housekeeping = Housekeeping(configuration: site.configuration)
        #expect(try housekeeping.removeGenerations(pinned: [1, 99]) == [0, 2, 3])
        #expect(try housekeeping.removeGenerations(pinned: [1, 99]).isEmpty)
        let left = try Files.names(in: site.records)
        #expect(left.filter { $0.hasSuffix(".db") }.count == 10)
        #expect(left.filter { $0.hasSuffix(".sha256") }.count == 9)
        #expect(left.contains("records-1.db") && left.contains("records-1.sha256"))
    }

    @Test func `an older current generation and what is newer stay`() throws {
        let site = try site(last: 20, current: 2)
        let housekeeping = Housekeeping(configuration: site.configuration)
        #expect(try housekeeping.removeGenerations(pinned: []) == [0, 1])
    }

    @Test func `few generations all stay`() throws {
        let site = try site(last: 3, current: 3)
        #expect(
            try Housekeeping(configuration: site.configuration)
                .removeGenerations(pinned: []).isEmpty)
    }

    @Test func `too little room is told with what is needed`() throws {
        let plenty = try BackupSite(minimumFree: 1)
        try Files.makeFolders(plenty.state, mode: 0o700)
        #expect(try Housekeeping(configuration: plenty.configuration).roomShortage() == nil)
        let scarce = try BackupSite(minimumFree: 1_000_000)
        try Files.makeFolders(scarce.state, mode: 0o700)
        let shortage = try Housekeeping(configuration: scarce.configuration).roomShortage()
        #expect(shortage?.neededMebibytes == 1_000_000)
        #expect(shortage?.path == scarce.state)
    }

    @Test func `an issue takes the room of its report, figures and papers`() throws {
        let site = try BackupSite()
        let entries = try site.fill().entries()
        let housekeeping = Housekeeping(configuration: site.configuration)
        #expect(Housekeeping.pinnedGenerations(entries) == [0])
        let use = housekeeping.diskUse(of: entries)
        #expect(use.map(\.sequence) == [3])
        #expect(use.map(\.byteCount) == [BackupSite.stored.reduce(0) { $0 + $1.bytes.count }])
        try Files.remove(site.state + "/store/" + BackupSite.issued)
        let rest = BackupSite.stored.dropFirst().reduce(0) { $0 + $1.bytes.count }
        #expect(housekeeping.diskUse(of: entries).map(\.byteCount) == [rest])
    }
}

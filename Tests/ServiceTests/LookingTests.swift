// Is the proof that a site whose daemon cannot start still tells what is wrong, and is left as it
// is by those who look.

import FileSystem
import TestTools
import Testing

@testable import Service

struct LookingTests {
    private let site: ServiceSite

    init() throws {
        site = try ServiceSite(ServiceSite.campaign)
    }

    private var ledger: String { site.path + "/state/ledger.db" }

    private func run(_ words: String...) throws -> Tool.Outcome {
        try site.baocao(words + ["--clock-file", site.clockPath])
    }

    @Test(arguments: ["head", "verify"])
    func `nothing is begun where nothing is`(_ verb: String) throws {
        let looked = try run(verb)
        #expect(looked.status != 0)
        #expect(looked.text.contains("ledger.db"), "\(looked.text)")
        #expect(!Files.exists(ledger))
    }

    @Test func `before its first day a site tells what it will owe, and writes nothing`() throws {
        let fresh = try ServiceSite(ServiceSite.province)
        let status = try fresh.baocao("status", "--clock-file", fresh.clockPath)
        #expect(status.status == 0, "\(status.text)")
        #expect(status.text.contains("chưa có sổ cái"), "\(status.text)")
        #expect(status.text.contains("so-ket-6-thang"), "\(status.text)")
        let json = try fresh.baocao("status", "--json", "--clock-file", fresh.clockPath)
        #expect(json.text.hasPrefix("{"), "\(json.text)")
        #expect(!Files.exists(fresh.path + "/state"))
    }

    @Test func `a damaged ledger is told whole by verify, and by status as a trouble`() throws {
        let daemon = try RunningDaemon(site)
        #expect(daemon.terminate() == 0)
        let before = try Files.read(ledger)
        var damaged = before
        let installation = Array("baocao 0".utf8)
        let place = try #require(
            damaged.indices.first { damaged[$0...].starts(with: installation) })
        damaged[place] ^= 1
        try Files.write(damaged, to: ledger)
        let status = try run("status")
        #expect(status.status == 3, "\(status.text)")
        #expect(status.text.contains("Phải xử lý:"), "\(status.text)")
        #expect(status.text.contains(ledger), "\(status.text)")
        let verified = try run("verify")
        #expect(verified.status != 0)
        #expect(verified.text.contains("1"), "\(verified.text)")
        #expect(try run("serve").status == 3)
        try Files.write(before, to: ledger)
        #expect(try run("verify").status == 0)
    }
}

// Is the proof that a site comes back from its backup by the commands of docs/administration.md.

import Glibc
import TestTools
import Testing

@testable import Service

@Suite("A backup by command")
struct BackupCommandTests {
    private let site: ServiceSite

    init() throws {
        site = try ServiceSite(ServiceSite.campaign)
    }

    private var file: String { site.folder.path + "/ban-sao.sqlar" }

    private func run(_ words: String...) throws -> Tool.Outcome {
        try site.baocao(words + ["--clock-file", site.clockPath])
    }

    /// A draft in the store, so that there is something to lose.
    private func makeDraft() throws {
        let key = [
            "--definition", "giai-doan", "--committee", "duqs-dbp", "--period", "2012..2017",
        ]
        let ordered = try site.baocao(["order"] + key + ["--reason", "CV 1"])
        #expect(ordered.status == 0, "\(ordered.text)")
        let made = try site.baocao(
            ["report", "--draft", "-o", site.folder.path + "/du-thao.pdf"] + key)
        #expect(made.status == 0, "\(made.text)")
    }

    private func loseState() {
        for name in ["state", "records"] {
            #expect(rename(site.path + "/" + name, site.path + "/\(name).old") == 0)
        }
    }

    @Test("is made through the daemon, and verify is green after the restore")
    func throughDaemon() throws {
        let daemon = try RunningDaemon(site)
        try makeDraft()
        let head = try site.baocao("head").text
        let made = try run("backup", file)
        #expect(made.status == 0, "\(made.text)")
        #expect(try run("backup", file).status == 1)
        let refused = try run("restore", file)
        #expect(refused.status == 5, "\(refused.text)")
        #expect(refused.text.contains(String(daemon.number)), "\(refused.text)")
        #expect(daemon.terminate() == 0)

        loseState()
        let restored = try run("restore", file)
        #expect(restored.status == 0, "\(restored.text)")
        let last = try #require(head.split(separator: " ").last)
        let again = try RunningDaemon(site)
        for words in [["verify", "--all"], ["verify", "--expect", last.filter { $0 != "\n" }]] {
            let verified = try site.baocao(words)
            #expect(verified.status == 0, "\(verified.text)")
        }
        #expect(!again.log.contains("degraded"), "\(again.log)")
        #expect(again.terminate() == 0)
    }

    @Test("is made without a daemon too, and never taken over a state or by another clock")
    func direct() throws {
        #expect(try run("confirm", "--reason", "thử").status == 0)
        let made = try run("backup", file)
        #expect(made.status == 0, "\(made.text)")
        let occupied = try run("restore", file)
        #expect(occupied.status == 1, "\(occupied.text)")
        #expect(occupied.text.contains("ledger.db"), "\(occupied.text)")
        loseState()
        let wrong = try site.baocao("restore", file)
        #expect(wrong.status == 1, "\(wrong.text)")
        #expect(wrong.text.contains("--clock-file"), "\(wrong.text)")
        #expect(try run("restore", file).status == 0)
        let verified = try run("verify", "--all")
        #expect(verified.status == 0, "\(verified.text)")
    }
}

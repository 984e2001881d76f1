// Is the proof that the daemon starts, serves, reloads, recovers and ends as it says.

import Glibc
import Issuing
import Pipeline
import TestTools
import Testing

@testable import Service

@Suite("The daemon", .serialized)
struct DaemonTests {
    @Test("says READY, feeds the watchdog, answers, and ends with 0 on SIGTERM")
    func life() throws {
        let site = try ServiceSite(ServiceSite.campaign)
        let daemon = try RunningDaemon(site, environment: ["WATCHDOG_USEC=300000"])
        for _ in 0..<3 { #expect(daemon.notice("WATCHDOG=1") != nil) }
        let head = try site.baocao("head")
        #expect(head.status == 0, "\(head.text)")
        #expect(head.text.contains("Đầu sổ cái: mục"), "\(head.text)")
        daemon.signal(SIGTERM)
        #expect(daemon.notice("STOPPING=1") != nil)
        #expect(daemon.end() == 0)
        #expect(access(site.socketPath, F_OK) != 0)
        #expect(daemon.log.contains("head "), "\(daemon.log)")
    }

    @Test("is found alive again after kill -9, with the same chain")
    func killed() throws {
        let site = try ServiceSite(ServiceSite.campaign)
        let first = try RunningDaemon(site)
        #expect(try RawClient.goodAnswer(site) != nil)
        let before = try site.baocao("head").text
        first.signal(SIGKILL)
        #expect(first.end() == -SIGKILL)
        let second = try RunningDaemon(site)
        #expect(try site.baocao("head").text == before)
        #expect(second.terminate() == 0)
    }

    @Test("is alone: a second one ends with 5 and names the first")
    func second() throws {
        let site = try ServiceSite(nil)
        let daemon = try RunningDaemon(site)
        let other = try site.baocao("serve", "--clock-file", site.clockPath)
        #expect(other.status == 5, "\(other.text)")
        #expect(other.text.contains(String(daemon.number)), "\(other.text)")
        // The loser has not taken the socket away.
        #expect(try RawClient.goodAnswer(site) != nil)
        unlink(site.socketPath)
        let direct = try site.baocao("head", "--clock-file", site.clockPath)
        #expect(direct.status == 5, "\(direct.text)")
        #expect(direct.text.contains(String(daemon.number)), "\(direct.text)")
    }

    @Test("makes its socket again when another hand removed it, and leaves another's alone")
    func socketRemoved() throws {
        let site = try ServiceSite(nil)
        let daemon = try RunningDaemon(site, environment: ["WATCHDOG_USEC=300000"])
        unlink(site.socketPath)
        while access(site.socketPath, F_OK) != 0, daemon.notice("WATCHDOG=1") != nil {}
        #expect(try RawClient.goodAnswer(site) != nil)
        unlink(site.socketPath)
        try site.write("", to: site.socketPath)
        for _ in 0..<20 { #expect(daemon.notice("WATCHDOG=1") != nil) }
        #expect(daemon.terminate() == 0)
        #expect(access(site.socketPath, F_OK) == 0)
    }

    @Test("keeps the running configuration when the new one is wrong, and says the place")
    func reload() throws {
        let site = try ServiceSite(ServiceSite.campaign)
        let daemon = try RunningDaemon(site)
        let good = try site.baocao("reload")
        #expect(good.status == 0, "\(good.text)")
        let reloading = try #require(daemon.notice("RELOADING=1"))
        #expect(reloading.contains("MONOTONIC_USEC="))
        #expect(daemon.notice("READY=1") != nil)
        try site.write("ma: sai\nlinh-tinh: 1", to: site.path + "/definitions/sai.yaml")
        let bad = try site.baocao("reload")
        #expect(bad.status == 6, "\(bad.text)")
        #expect(bad.text.contains("sai.yaml:"), "\(bad.text)")
        #expect(daemon.notice("READY=1") != nil)
        let text = try Tool.run(["cat", site.configurationPath]).text
        try site.write(text + "\nkhoa-la: 1", to: site.configurationPath)
        daemon.signal(SIGHUP)
        #expect(daemon.notice("READY=1") != nil)
        #expect(daemon.log.contains("baocao.yaml:"), "\(daemon.log)")
        let client = try RawClient(site.socketPath)
        client.send(RawClient.request("head").frame)
        #expect(client.everything()?.isEmpty == false)
    }

    @Test("renders for an officer into the officer's own file")
    func report() throws {
        let site = try ServiceSite(ServiceSite.campaign)
        let daemon = try RunningDaemon(site)
        let file = site.folder.path + "/cua-toi.pdf"
        let made = try site.baocao(
            "report", "--committee", "duqs-dbp", "--period", "2012..2017@lich", "--definition",
            "giai-doan", "-o", file)
        #expect(made.status == 0, "\(made.text)")
        #expect(made.text == file + "\n")
        #expect(try Tool.run(["head", "-c", "5", file]).text == "%PDF-")
        let refused = try site.baocao("report", "--committee", "ma", "--period", "2012")
        #expect(refused.status == 1, "\(refused.text)")
        #expect(daemon.terminate() == 0)
    }

    @Test("imports what the officer can read and it cannot, and refuses wrong data with status 7")
    func importing() throws {
        let site = try ServiceSite(nil)
        let daemon = try RunningDaemon(site)
        let source = ServiceSite.root + "/examples/" + ServiceSite.campaign
        let made = try site.baocao("import", source, "--document", "CV 1")
        #expect(made.status == 0, "\(made.text)")
        #expect(daemon.log.contains("verb=import"))
        let again = try site.baocao("import", source)
        #expect(again.text.contains("không có gì thay đổi"), "\(again.text)")
        let wrong = site.folder.path + "/sai"
        _ = try Tool.run(["mkdir", wrong])
        try site.write("ma,lung\n1,2", to: wrong + "/cap_uy.csv")
        #expect(try site.baocao("import", wrong).status == 7)
        // A place is told as the officer named it, never as the daemon's copy of it.
        let empty = site.folder.path + "/trống"
        _ = try Tool.run(["mkdir", empty])
        let nothing = try site.baocao("import", empty)
        #expect(nothing.status == 7 && nothing.text.contains(empty), "\(nothing.text)")
        let absent = try site.baocao("import", empty + "/không có")
        #expect(absent.status == 1 && absent.text.contains(empty), "\(absent.text)")
        #expect(
            try Tool.run(["sh", "-c", "ls -d /tmp/baocao-nhap-\(daemon.number)-*"]).status != 0)
    }

    @Test("names the folder that an officer wrote when there is none to import")
    func importNothing() throws {
        let site = try ServiceSite(nil)
        let daemon = try RunningDaemon(site)
        let refused = try site.baocao("import", site.path + "/khong-co")
        #expect(refused.status == 1, "\(refused.text)")
        #expect(refused.text.contains(site.path + "/khong-co"), "\(refused.text)")
        #expect(daemon.terminate() == 0)
    }

    @Test("delivers by itself when the clock passes the due day")
    func boundary() throws {
        let site = try ServiceSite(ServiceSite.province)
        let daemon = try RunningDaemon(site)
        #expect(try RawClient.goodAnswer(site) != nil)
        try site.setClock("2026-06-18T08:00:00+07:00")
        let folder = site.path + "/outbox/duqs-tinh/2026H1@chot-15"
        let deadline = Outside.monotonicMilliseconds() + RunningDaemon.patienceSeconds * 1_000
        let expected = folder + "/so-ket-6-thang-du-thao-1.pdf"
        while access(expected, F_OK) != 0, Outside.monotonicMilliseconds() < deadline {
            poll(nil, 0, 200)
            // While reports are rendered, callers are answered.
            let asked = try RawClient.goodAnswer(site)
            #expect(asked != nil)
        }
        #expect(access(expected, F_OK) == 0, "\(daemon.log)")
        let status = try site.baocao("status")
        #expect(status.status == 3, "\(status.text)")
        #expect(daemon.terminate() == 0)
    }
}

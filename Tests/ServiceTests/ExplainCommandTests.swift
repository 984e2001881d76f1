// Is the proof that every figure a kept report prints is explained, and comes out as printed.

import Issuing
import Pipeline
import TestTools
import Testing

@testable import Service

struct ExplainCommandTests {
    private let draft = "duqs-tinh/2026H1/so-ket-6-thang-du-thao-1"

    private func siteWithDraft() throws -> ServiceSite {
        let site = try ServiceSite(ServiceSite.province)
        let key = [
            "--definition", "so-ket-6-thang", "--committee", "duqs-tinh", "--period", "2026H1",
            "--clock-file", site.clockPath,
        ]
        let file = site.folder.path + "/du-thao.pdf"
        #expect(try site.baocao(["report", "--draft", "-o", file] + key).status == 0)
        return site
    }

    /// Asks in this process, as a command without a daemon does.
    private func explain(
        _ site: ServiceSite, _ values: KeyValuePairs<String, String>
    ) throws -> [String] {
        var message = Message()
        message.add("verb", "explain")
        for (name, value) in values { message.add(name, value) }
        var lines: [String] = []
        try OfficeMaking(
            configuration: try Configuration(path: site.configurationPath),
            clockPath: site.clockPath, log: Log()
        ).perform(message) { reply in
            if case .line(let line) = reply { lines.append(line) }
        }
        return lines
    }

    @Test func `every printed figure is explained and agrees`() throws {
        let site = try siteWithDraft()
        let listed = try site.baocao(["explain", draft, "--clock-file", site.clockPath])
        #expect(listed.status == 0, "\(listed.text)")
        let addresses = listed.text.split(separator: "\n").compactMap {
            $0.split(separator: "\t").first.map(String.init)
        }
        #expect(addresses.count > 300)
        var agreed = 0
        // Every indicator of a large report takes minutes; any of them may be wrong on any day.
        for address in stride(from: 0, to: addresses.count, by: 97).map({ addresses[$0] }) {
            let lines = try explain(site, ["issue": draft, "address": address])
            #expect(!lines.isEmpty, "\(address)")
            if lines.contains(where: { $0.hasSuffix("(khớp)") }) { agreed += 1 }
            // A figure that is there is told with a row of the records.
            let isKnown = !lines.contains { $0.hasPrefix("Tính lại: [") }
            if lines.count > 2, isKnown {
                #expect(lines.contains { $0.contains(" dòng ") }, "\(address): \(lines)")
            }
        }
        #expect(agreed > 2)
        #expect(throws: IssuingError.self) {
            try explain(site, ["issue": draft, "address": "khong/co/2012/thuc-hien"])
        }
    }

    @Test func `a question needs no ledger, and tells the other calendars`() throws {
        let fresh = try ServiceSite(ServiceSite.campaign)
        let asked = try fresh.baocao([
            "explain", "--indicator", "dang-vien-dqtv", "--unit", "dbp", "--period", "2012..2017",
            "--both-calendars",
        ])
        #expect(asked.status == 0, "\(asked.text)")
        #expect(asked.text.contains("gần 43%"), "\(asked.text)")
        #expect(asked.text.contains("Theo lịch lich"), "\(asked.text)")
        #expect(asked.text.contains("Chỉ có trong lịch"), "\(asked.text)")
    }

    @Test func `what is not there is refused with what to do`() throws {
        let site = try ServiceSite(ServiceSite.campaign)
        let question = ["--indicator", "sai", "--unit", "dbp", "--period", "2012"]
        for (words, status, sentence) in [
            (question, 1, "không có số liệu"), (question + ["--aspect", "gi"], 2, "thuc-hien"),
            (["--indicator", "sai"], 2, "--unit"),
        ] {
            let refused = try site.baocao(["explain"] + words + ["--clock-file", site.clockPath])
            #expect(refused.status == Int32(status), "\(refused.text)")
            #expect(refused.text.contains(sentence), "\(refused.text)")
        }
    }
}

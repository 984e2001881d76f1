// Proves that what stays in memory between two saves changes nothing: each PDF is a fresh run's.

import TestTools
import Testing

@testable import Pipeline

@Suite("A watched template and a fresh run")
struct PreviewFreshTests {
    /// What one save holds more than the one before, and the head it is saved with.
    private struct Save {
        let head: String
        let body: String
    }

    private static let saves = [
        Save(head: "ky: [nua-nam]", body: "Đã tổ chức {{chi-tieu.kt-sscd}} kiểm tra.\n"),
        // The lists of accounts cost a second reckoning, which the first save did not ask for.
        Save(
            head: "ky: [nua-nam]",
            body: """

                {{#lặp giai-trinh}}
                - {{muc.chi-tieu}}: {{muc.thuc-hien}}, {{muc.danh-gia}}.
                {{/lặp}}

                """),
        Save(
            head: "ky: [nua-nam]",
            body: """

                Biên chế{{#chu-thich}}Tính đến ngày chốt.{{/chu-thich}} như sau.

                ```bang
                ten: Biên chế
                hang: don-vi
                tong: true
                cot: [tt, ten, dan-so, dqtv-bien-che, dqtv-dang-vien]
                ```

                """),
        Save(
            head: "ky: [nua-nam]\nlich-su: 8",
            body: """

                ```bieu-do
                loai: duong
                ten: Đảng viên qua các kỳ
                ma: [dqtv-dang-vien]
                ```

                """),
        Save(head: "ky: [nua-nam]\nlich-su: 8\nco-cau: luc-do", body: "\n# Hết\n"),
        Save(head: "ky: [nam]\nlich-su: 3", body: "\nCả năm {{ky.ten}}.\n"),
    ]

    /// The template as it stands after so many saves.
    private func text(after count: Int) -> String {
        let saves = Self.saves.prefix(count)
        let head = "---\nma: thu\nten: Thử\nloai-van-ban: BÁO CÁO\ntrich-yeu: thử\n"
        return head + (saves.last?.head ?? "") + "\n---\n\n" + saves.map(\.body).joined()
    }

    @Test("Five edits in a row give the bytes that a fresh run of the same text gives")
    func fiveEdits() throws {
        let site = try ExampleSite("tinh-minh-hoa")
        let (path, pdf) = (site.folder["thu.md"], site.folder["thu.pdf"])
        let fresh = site.folder["moi.pdf"]
        try Files.write(Array(text(after: 1).utf8), to: path)
        let program = BuiltProgram.path("baocao")
        let lines = try ChildLines([
            program, "preview", path, "--watch", "-o", pdf, "--config", site.configurationPath,
            "--committee", "du-kv1",
        ])
        var seen: Set<[UInt8]> = []
        for count in 1...Self.saves.count {
            if count > 1 { try Files.write(Array(text(after: count).utf8), to: path) }
            #expect(lines.next()?.hasPrefix(pdf + " (") == true, "save \(count)")
            let watched = Tool.bytes(of: pdf)
            let run = try Tool.run([
                program, "preview", path, "-o", fresh, "--config", site.configurationPath,
                "--committee", "du-kv1",
            ])
            #expect(run.status == 0, "save \(count): \(run.text)")
            let isSame = watched == Tool.bytes(of: fresh)
            #expect(isSame, "save \(count)")
            seen.insert(watched)
        }
        #expect(seen.count == Self.saves.count)
        #expect(lines.interrupt() == 0)
    }
}

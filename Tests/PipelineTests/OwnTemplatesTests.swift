// Is the proof that a site's own templates live apart from the shipped ones and survive upgrades.

import Digests
import Periods
import TestTools
import Testing

@testable import Pipeline

@Suite("A site's own templates")
struct OwnTemplatesTests {
    private let folder = TemporaryFolder()

    /// A place with what is shipped, that an upgrade may write to, and a site that uses it.
    private func site() throws -> (shipped: String, configuration: Configuration) {
        let shipped = folder.path + "/shipped"
        try Files.makeFolders(shipped)
        for name in ["templates", "config"] {
            _ = try Tool.run(["cp", "-r", ExampleSite.root + "/" + name, shipped])
        }
        try InitialiseSite(folder: folder.path + "/site", shipped: shipped).run()
        let configuration = try Configuration(path: folder.path + "/site/baocao.yaml")
        _ = try ImportRecords(
            configuration: configuration,
            folder: ExampleSite.root + "/examples/dien-bien-phu-2012-2017", document: "thử"
        ).run()
        return (shipped, configuration)
    }

    private func text(_ path: String) throws -> String { try Files.readText(path) }

    private func write(_ text: String, to path: String) throws {
        try Files.write(Array(text.utf8), to: path)
    }

    private func printed(_ configuration: Configuration, _ template: String) throws -> String {
        let report = try RenderReport(site: try Site(configuration: configuration)).render(
            ReportRequest(
                committee: "duqs-dbp", period: "2012..2017@lich", definition: template, draft: 1))
        let path = try ReportFile(folder: folder.path)
            .write(report, to: folder.path + "/in.pdf")
        return try Tool.run(["pdftotext", path, "-"]).text
    }

    @Test("An upgrade replaces the shipped ones and leaves the site's own, which go before")
    func upgrade() throws {
        let (shipped, configuration) = try site()
        let own = folder.path + "/site/templates/giai-doan.md"
        let source = try text(shipped + "/templates/giai-doan.md")
        try write(source.replacing("Bài học kinh nghiệm", with: "Bài học của riêng ta"), to: own)
        let before = try text(own)
        #expect(try printed(configuration, "giai-doan").contains("Bài học của riêng ta"))

        try write(
            source.replacing("Bài học kinh nghiệm", with: "Bài học mới"),
            to: shipped + "/templates/giai-doan.md")
        let other = shipped + "/templates/chuyen-de-dqtv.md"
        try write(try text(other).replacing("# Đánh giá chung", with: "# Nhận xét mới"), to: other)

        #expect(try text(own) == before)
        #expect(try printed(configuration, "giai-doan").contains("Bài học của riêng ta"))
        #expect(try printed(configuration, "chuyen-de-dqtv").contains("NHẬN XÉT MỚI"))
    }

    @Test("Whoever noted what a template was copied from is told when that has changed")
    func notice() throws {
        let (shipped, configuration) = try site()
        let hidden = shipped + "/templates/giai-doan.md"
        let source = try text(hidden)
        func mark() throws -> String {
            String(SHA256.digest(of: try text(hidden)).hex.prefix(12))
        }
        let copied = try mark()
        let own = folder.path + "/site/templates/giai-doan.md"
        try write(source.replacing("lich-su: 10", with: "lich-su: 10\ngoc: \(copied)"), to: own)
        let today = try #require(Day(text: "01/01/2018"))
        func notices() throws -> [String] {
            try CheckSite(configuration: configuration, today: today).findings()
                .filter { $0.contains("lưu ý") }
        }
        #expect(try notices().isEmpty)
        try write(source + "\nThêm một đoạn.\n", to: hidden)
        let told = try notices()
        #expect(told.count == 1)
        #expect(told.first?.contains("goc: \(try mark())") == true)
        #expect(told.first?.hasPrefix(own) == true)
    }
}

// Is the proof that finished reports are whole: judged by qpdf and poppler, the same bytes again.

import Pages
import Pipeline
import TestTools
import Testing

@Suite("A finished report")
struct ReportTests {
    static let all: [(String, Result<ExampleReport, any Error>)] = [
        ("giai-doan", ExampleReport.span), ("cum-thi-dua", ExampleReport.cluster),
        ("chi-tieu-nghi-quyet", ExampleReport.targets),
        ("so-ket-6-thang", ExampleReport.halfYear), ("tong-ket-nam", ExampleReport.year),
    ]

    @Test(
        "is a sound PDF with embedded fonts, tags, title and language", arguments: 0..<all.count)
    func soundness(index: Int) throws {
        let report = try ReportTests.all[index].1.get()
        let check = try Tool.run(["qpdf", "--check", report.path])
        #expect(check.status == 0, "\(check.text)")
        let about = try Tool.run(["pdfinfo", report.path]).text
        #expect(about.contains("Tagged:          yes"))
        #expect(about.contains("Title:           Báo cáo "))
        let plain = ["qpdf", "--qdf", "--object-streams=disable", report.path, "-"]
        // "vi" as a text string in UTF-16.
        #expect(try Tool.run(plain).text.contains("/Lang <feff00760069>"))
        let fonts = try Tool.run(["pdffonts", report.path]).text.split(separator: "\n").dropFirst(2)
        #expect(!fonts.isEmpty)
        for font in fonts {
            #expect(font.contains("+Tinos") || font.contains("+Arimo"), "\(font)")
            #expect(font.contains(" yes yes yes"), "\(font)")
        }
    }

    @Test(
        "says on every page that its data are illustrative, and only then",
        arguments: 0..<all.count)
    func illustrative(index: Int) throws {
        let report = try ReportTests.all[index].1.get()
        let isSample = index >= 3
        for page in 1...report.pageCount {
            let range = ["-f", "\(page)", "-l", "\(page)"]
            let words = try Tool.run(["pdftotext"] + range + [report.path, "-"])
            #expect(words.text.contains("số liệu minh họa") == isSample, "page \(page)")
        }
    }

    @Test("of the province has prose, tables, charts and a table over three pages")
    func province() throws {
        for result in [ExampleReport.halfYear, ExampleReport.year] {
            let report = try result.get()
            #expect(report.pageCount >= 8)
            let figures = report.structure.split(separator: "\n").filter { $0.contains("Figure") }
            #expect(figures.count >= 4)
            #expect(report.text.contains("Biểu đồ 4."))
            #expect(report.text.contains("Bảng 4."))
            #expect(report.longestTablePages >= 3)
        }
    }

    @Test("has the same bytes in another process, zone, locale and order of import")
    func determinism() throws {
        let first = try ExampleSite("dien-bien-phu-2012-2017").render(
            ReportRequest(
                committee: "duqs-dbp", period: "2012..2017@lich", definition: "giai-doan"))
        let site = try ExampleSite("dien-bien-phu-2012-2017")
        let earlier = try ReportFile(folder: site.folder.path)
            .write(first, to: site.folder.path + "/first.pdf")
        let path = site.folder.path + "/again.pdf"
        let outcome = try Tool.run(
            [
                BuiltProgram.path("baocao"), "report", "--config", site.configurationPath,
                "--committee", "duqs-dbp", "--period", "2012..2017@lich", "--definition",
                "giai-doan", "-o", path,
            ], environment: ["TZ=America/Los_Angeles", "LC_ALL=C", "LANG=tr_TR.UTF-8"])
        #expect(outcome.status == 0, "\(outcome.text)")
        #expect(try Tool.run(["cmp", earlier, path]).status == 0)
    }

    @Test("without a draft number carries a watermark and no number")
    func sketch() throws {
        let site = try ExampleSite("cum-thi-dua-so-2-2022")
        let report = try site.render(
            ReportRequest(committee: "cum-2", period: "2022H1", definition: "cum-thi-dua"))
        #expect(report.name == "cum-2/2022H1@chot-15/cum-thi-dua-ban-nhap")
        let path = try ReportFile(folder: site.folder.path).write(report, to: nil)
        let text = try Tool.run(["pdftotext", path, "-"]).text
        #expect(text.contains("BẢN NHÁP"))
        #expect(!text.contains("Dự thảo lần"))
    }

    @Test("leaves nothing behind when its file cannot be written")
    func unwritable() throws {
        let report = try ExampleReport.cluster.get()
        let site = try ExampleSite("cum-thi-dua-so-2-2022")
        let outcome = try Tool.run([
            BuiltProgram.path("baocao"), "report", "--config", site.configurationPath,
            "--committee", "cum-2", "--period", "2022H1", "--definition", "cum-thi-dua", "-o",
            report.folder.path + "/no/such/folder.pdf",
        ])
        #expect(outcome.status == 1, "\(outcome.text)")
        #expect(outcome.text.contains("không ghi được"))
        #expect(try Tool.run(["ls", report.folder.path]).text.contains("no") == false)
    }
}

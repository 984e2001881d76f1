// Is the proof that whoever writes a template sees what it prints, save after save.

import Glibc
import TestTools
import Testing

@testable import Pipeline

@Suite("The preview of a template")
struct PreviewTests {
    private static let body = """
        ky: [giai-doan]
        ---

        # Kết quả

        Đảng viên trong dân quân tự vệ đạt {{chi-tieu.dang-vien-dqtv}}.

        """

    private func template(_ code: String, _ body: String = PreviewTests.body) -> String {
        "---\nma: \(code)\nten: Thử\nloai-van-ban: BÁO CÁO\ntrich-yeu: thử\n" + body
    }

    @Test("Without a word it is shown on the span that the records name, as a bản nháp")
    func subject() throws {
        let site = try ExampleSite("dien-bien-phu-2012-2017")
        let path = site.folder.path + "/thu.md"
        try Files.write(Array(template("thu").utf8), to: path)
        let preview = try TemplatePreview(
            site: site.site, template: path, committee: nil, period: nil)
        let report = try preview.render()
        #expect(report.name == "duqs-dbp/2012..2017@lich/thu-ban-nhap")
        let again = try preview.render()
        #expect(report.bytes == again.bytes)
        let shipped = try TemplatePreview(
            site: site.site, template: "giai-doan", committee: nil, period: nil)
        #expect(try shipped.render().pageCount > 2)
    }

    @Test("The newest half-year and year that the figures fill, of the highest committee")
    func newest() throws {
        let site = try ExampleSite("tinh-minh-hoa")
        func chosen(_ kinds: String, _ committee: String? = nil) throws -> String {
            let path = site.folder.path + "/thu.md"
            let body = "ky: [\(kinds)]\n---\n\nNội dung.\n"
            try Files.write(Array(template("thu", body).utf8), to: path)
            return try TemplatePreview(
                site: site.site, template: path, committee: committee, period: nil
            ).render().name
        }
        #expect(try chosen("nua-nam") == "duqs-tinh/2026H1@chot-15/thu-ban-nhap")
        #expect(try chosen("nam") == "duqs-tinh/2025@chot-15/thu-ban-nhap")
        #expect(try chosen("quy") == "duqs-tinh/2026Q3@chot-15/thu-ban-nhap")
        #expect(try chosen("nua-nam", "cum-2") == "cum-2/2026H1@chot-15/thu-ban-nhap")
    }

    @Test("Mistakes are told with their place, and the template is read again when mended")
    func mistakes() throws {
        let site = try ExampleSite("dien-bien-phu-2012-2017")
        let path = site.folder.path + "/thu.md"
        try Files.write([], to: path)
        let preview = try TemplatePreview(
            site: site.site, template: path, committee: nil, period: nil)
        unlink(path)
        #expect(throws: PipelineError.self) { try preview.render() }
        let wrong = template("thu").replacing("dang-vien-dqtv", with: "dang-vien-dqt")
        try Files.write(Array(wrong.utf8), to: path)
        #expect { try preview.render() } throws: { error in
            "\(error)".contains("thu.md:11:47") && "\(error)".contains("dang-vien-dqtv")
        }
        try Files.write(Array(template("thu").utf8), to: path)
        #expect(try preview.render().pageCount == 1)
        try Files.write(Array(template("khac").utf8), to: path)
        #expect(throws: PipelineError.self) { try preview.render() }
    }

    @Test("Every way of saving is noticed, the last good PDF stays, and SIGINT ends it well")
    func watching() throws {
        let site = try ExampleSite("dien-bien-phu-2012-2017")
        let folder = site.folder.path + "/mau"
        try Files.makeFolders(folder)
        let path = folder + "/thu.md"
        let pdf = site.folder.path + "/thu.pdf"
        try Files.write(Array(template("thu").utf8), to: path)
        let lines = try ChildLines([
            BuiltProgram.path("baocao"), "preview", path, "--watch", "-o", pdf, "--config",
            site.configurationPath,
        ])
        #expect(lines.next() == pdf + " (1 trang)")
        let good = Tool.bytes(of: pdf)

        // `Files.write` renames a finished file over the old one, as vim and most editors do.
        try Files.write(Array((template("thu") + "\nThêm.\n").utf8), to: path)
        #expect(lines.next() == pdf + " (1 trang)")
        let longer = Tool.bytes(of: pdf)
        #expect(longer != good)

        // In place, as `>>` does.
        _ = try Tool.run(["sh", "-c", "echo '{{ky.tem}}' >> \(path)"])
        #expect(lines.next()?.contains("không có mục của kỳ “tem”; có phải “ten” không?") == true)
        #expect(lines.next() == "Giữ nguyên bản trước: \(pdf)")
        #expect(Tool.bytes(of: pdf) == longer)

        unlink(path)
        #expect(lines.next()?.contains("không đọc được") == true)
        #expect(lines.next() == "Giữ nguyên bản trước: \(pdf)")
        try Files.write(Array(template("thu").utf8), to: path)
        #expect(lines.next() == pdf + " (1 trang)")
        #expect(Tool.bytes(of: pdf) == good)
        #expect(lines.interrupt() == 0)
    }
}

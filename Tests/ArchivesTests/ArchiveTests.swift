// Is what the archival file holds, read back by poppler and qpdf.

import Drawing
import Pages
import TestTools
import Testing

@testable import Archives

@Suite struct ArchiveTests {
    static let identifier = [UInt8](0xA0..<0xC0)

    let report: PagedReport
    let drawn: [UInt8]
    let archived: [UInt8]
    let file: PDFFile

    /// Made once for all tests of the suite.
    private static let made = Result {
        let faces = try Typefaces(directory: Briefing.fonts)
        let report = try Briefing.report(with: faces)
        let drawn = try PDFDrawing(typefaces: faces).draw(report)
        let archived = try Archive(report: report, drawn: drawn, identifier: identifier).bytes()
        return (report, drawn, archived)
    }

    init() throws {
        (report, drawn, archived) = try Self.made.get()
        file = PDFFile(archived)
    }

    @Test("qpdf finds nothing wrong")
    func sound() throws {
        let check = try file.check()
        #expect(check.status == 0, "\(check.text)")
        #expect(check.text.contains("No syntax or stream encoding errors found"))
    }

    @Test("eight tagged pages stay within 130 KB")
    func size() {
        #expect(report.pages.count == 8)
        #expect((15_000...20_000).contains(report.glyphCount), "\(report.glyphCount)")
        #expect(archived.count <= 130 * 1024, "\(archived.count), drawn \(drawn.count)")
    }

    @Test("text and pictures are those of the drawn file")
    func sameContent() throws {
        let before = PDFFile(drawn)
        #expect(try file.text("-layout") == before.text("-layout"))
        #expect(try file.text("-raw").contains("Đảng"))
        for page in ["1", "5"] {
            let options = ["-gray", "-r", "50", "-f", page, "-singlefile"]
            for scan in [file, before] {
                let words = ["pdftoppm"] + options + [scan.path, scan.folder + "/p"]
                #expect(try Tool.run(words).status == 0)
            }
            #expect(
                Tool.bytes(of: file.folder + "/p.pgm") == Tool.bytes(of: before.folder + "/p.pgm"))
        }
    }

    @Test("the file says what it is")
    func facts() throws {
        let facts = try file.facts("-isodates")
        for line in [
            "Title:           Báo cáo sơ kết 6 tháng đầu năm 2026",
            "Author:          Ban Thường vụ Đảng ủy", "Creator:         baocao",
            "CreationDate:    2026-06-15T08:00:00+07", "ModDate:         2026-06-15T08:00:00+07",
            "Tagged:          yes", "Metadata Stream: yes", "PDF version:     1.7",
        ] {
            #expect(facts.contains(line), "\(line) in \(facts)")
        }
    }

    @Test("catalogue, identifier and dates are written in full")
    func catalogue() throws {
        let text = try file.expanded()
        #expect(text.contains("/DisplayDocTitle true"))
        #expect(text.contains("/Lang <feff00760069>"))
        #expect(text.contains("/Marked true"))
        #expect(text.contains("/PageMode /UseOutlines"))
        #expect(text.contains("/CreationDate (D:20260615080000+07'00')"))
        let digits = "<a0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebf>"
        let trailer = try Tool.run(["qpdf", "--show-object=trailer", file.path]).text
        #expect(trailer.contains("/ID [ \(digits) \(digits) ]"), "\(trailer)")
    }

    @Test("the XMP packet agrees with the information dictionary and claims nothing")
    func packet() throws {
        let packet = try file.facts("-meta")
        #expect(packet.contains("x-default\">Báo cáo sơ kết 6 tháng đầu năm 2026<"))
        #expect(packet.contains("Kết quả &amp; nhiệm vụ"))
        #expect(packet.contains("<rdf:li>vi</rdf:li>"))
        #expect(packet.contains("<xmp:CreateDate>2026-06-15T08:00:00+07:00<"))
        #expect(!packet.contains("pdfaid") && !packet.contains("pdfuaid"))
    }

    @Test("the outline still leads to its pages")
    func outline() throws {
        let json = try file.outline()
        let titles = json.split(separator: "\n").filter { $0.contains("\"title\"") }
        #expect(titles.count == report.outline.count)
        let page = "\"destpageposfrom1\": \(report.outline[3].page + 1)"
        #expect(json.contains(page))
    }

    @Test("everything painted is tagged or an artifact")
    func artifacts() throws {
        let text = try file.expanded()
        let artifacts = text.split(separator: "\n").filter { $0 == "/Artifact BMC" }.count
        // Every cell has a rule of its own and every page a number.
        #expect(artifacts >= 6 * 13 * 6 && artifacts <= 6 * 13 * 6 + 8)
        #expect(UnmarkedPaint.count(in: text) == 0)
    }

    @Test("page numbers do not reach the reading order")
    func furniture() throws {
        let tree = try file.facts("-struct-text")
        #expect(!tree.contains("trang"))
        #expect(try file.text().contains("trang 8"))
    }

    @Test("the same inputs give the same bytes")
    func deterministic() throws {
        let again = try Archive(report: report, drawn: drawn, identifier: Self.identifier).bytes()
        #expect(again == archived)
    }
}

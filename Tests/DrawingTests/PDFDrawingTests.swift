// Is what a drawn file holds, read back by other people's tools.

import Glibc
import Pages
import TestTools
import Testing

@testable import Drawing

@Suite struct PDFDrawingTests {
    let faces: Typefaces
    let drawing: PDFDrawing

    init() throws {
        faces = try Typefaces(directory: Sample.fonts)
        drawing = PDFDrawing(typefaces: faces)
    }

    private func line(
        _ text: String, _ x: Double, _ y: Double, trailingSpace: Bool = false
    ) throws -> Mark {
        try Sample.line(text, at: Point(x: x, y: y), trailingSpace: trailingSpace, with: faces)
    }

    @Test("a line extracts with plain spaces and NFC letters")
    func extraction() throws {
        let text = "Đảng ủy xã báo cáo kết quả công tác quý II năm 2026"
        let report = Sample.report(
            [Page(size: .a4, items: [PageItem(try line(text, 60, 80), element: 1)])])
        let extracted = try PDFFile(drawing.draw(report)).text()
        #expect(extracted.hasPrefix(text + "\n"))
        #expect(Array(extracted.utf8).starts(with: Array(text.utf8)))
    }

    @Test("words pushed apart by justification extract with one space")
    func justified() throws {
        let words = ["Kết", "quả", "thực", "hiện"].enumerated().map {
            PlacedWord(x: 60 + 120 * Double($0.offset), text: $0.element)
        }
        let mark = Mark.text(
            words: words, baseline: 80, style: Sample.serif, ink: .black, trailingSpace: false)
        let report = Sample.report([Page(size: .a4, items: [PageItem(mark, element: 1)])])
        #expect(try PDFFile(drawing.draw(report)).text("-raw").hasPrefix("Kết quả thực hiện\n"))
    }

    @Test("a binding space extracts as a plain space")
    func bindingSpace() throws {
        let bytes = try drawing.draw(Sample.report(word: "Nghị\u{A0}quyết\u{A0}số"))
        #expect(try PDFFile(bytes).text().hasPrefix("Nghị quyết số\n"))
    }

    @Test("every Vietnamese letter survives in every face", arguments: Sample.allStyles)
    func letters(style: TextStyle) throws {
        let letters = Vietnamese.letters
        #expect(letters.count == 134 && Set(letters).count == 134)
        let rows = stride(from: 0, to: letters.count, by: 20).map {
            letters[$0..<min($0 + 20, letters.count)].joined()
        }
        let items = try rows.enumerated().map { index, row in
            let place = Point(x: 60, y: 80 + 30 * Double(index))
            return PageItem(try Sample.line(row, at: place, style, with: faces), element: 1)
        }
        let file = PDFFile(try drawing.draw(Sample.report([Page(size: .a4, items: items)])))
        let lines = try file.text("-raw").split(separator: "\n").prefix(rows.count)
        #expect(lines.map { Array($0.utf8) } == rows.map { Array($0.utf8) })
        #expect(try Tool.run(["pdffonts", file.path]).text.contains(" yes yes yes "))
    }

    @Test("fonts are embedded, subset and readable as Unicode")
    func fonts() throws {
        let expected = [
            "Tinos", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic", "Arimo", "Arimo-Bold",
            "Arimo-Italic", "Arimo-BoldItalic",
        ]
        for (style, name) in zip(Sample.allStyles, expected) {
            let file = PDFFile(try drawing.draw(Sample.report(word: "Huyện", style: style)))
            let table = try Tool.run(["pdffonts", file.path]).text
            let rows = table.split(separator: "\n").dropFirst(2)
            #expect(!rows.isEmpty)
            for row in rows {
                #expect(row.contains("+\(name) ") && row.contains(" yes yes yes "), "\(row)")
            }
        }
    }

    @Test("pages keep their own size and direction")
    func pageSizes() throws {
        let report = Sample.report(
            [
                Page(size: .a4, items: [PageItem(try line("Đứng", 60, 80), element: 1)]),
                Page(
                    size: .a4Landscape, items: [PageItem(try line("Ngang", 700, 500), element: 2)]),
            ], paragraphs: 2)
        let facts = try PDFFile(drawing.draw(report)).facts("-f", "1", "-l", "2")
        #expect(facts.contains("Page    1 size:  595.276 x 841.89 pts (A4)"), "\(facts)")
        #expect(facts.contains("Page    2 size:  841.89 x 595.276 pts (A4)"), "\(facts)")
    }

    @Test("the file says what it is and carries the instant of the report")
    func metadata() throws {
        let facts = try PDFFile(drawing.draw(Sample.report(word: "a"))).facts("-isodates")
        #expect(facts.contains("Title:           Báo cáo kết quả 6 tháng đầu năm"))
        #expect(facts.contains("Author:          Ban Thường vụ"))
        #expect(facts.contains("CreationDate:    2026-06-15T08:00:00+07"))
        #expect(facts.contains("Tagged:          yes"))
    }

    @Test("outline entries nest by level and point at their pages")
    func outline() throws {
        let page = Page(size: .a4, items: [PageItem(try line("Mục", 60, 80), element: 1)])
        let other = Page(size: .a4, items: [])
        let entries = [
            OutlineEntry(title: "I. Kết quả", level: 1, page: 0, y: 60),
            OutlineEntry(title: "1. Kinh tế", level: 2, page: 1, y: 70.5),
            OutlineEntry(title: "II. Nhiệm vụ", level: 1, page: 1, y: 300),
        ]
        let file = PDFFile(try drawing.draw(Sample.report([page, other], outline: entries)))
        let json = try file.outline()
        #expect(json.contains("\"title\": \"1. Kinh tế\""))
        let shown = try file.facts("-dests")
        #expect(try file.check().status == 0, "\(shown)")
        let titles = json.split(separator: "\n").filter { $0.contains("\"title\"") }
        #expect(titles.count == 3)
        #expect(json.contains("\"kids\": [\n        {"))
    }

    @Test("the same report gives the same bytes, whatever the instance")
    func deterministic() throws {
        let report = Sample.report(word: "Quyết định")
        let first = try drawing.draw(report)
        #expect(try drawing.draw(report) == first)
        #expect(try Sample.drawing().draw(report) == first)
    }
}

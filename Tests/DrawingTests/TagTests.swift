// Is the structure cairo writes: leaves in order, branches open across pages.

import Pages
import TestTools
import Testing

@testable import Drawing

@Suite struct TagTests {
    let faces: Typefaces

    init() throws {
        faces = try Typefaces(directory: Sample.fonts)
    }

    private func word(_ text: String, _ y: Double, _ element: Int?) -> PageItem {
        let mark = Mark.text(
            words: [PlacedWord(x: 60, text: text)], baseline: y, style: Sample.serif, ink: .black,
            trailingSpace: false)
        return PageItem(mark, element: element)
    }

    private func tree(_ structure: [StructureElement], _ pages: [[PageItem]]) throws -> String {
        let report = PagedReport(
            pages: pages.map { Page(size: .a4, items: $0) }, structure: structure, outline: [],
            metadata: Sample.metadata)
        let file = PDFFile(try PDFDrawing(typefaces: faces).draw(report))
        #expect(try file.check().status == 0)
        return try file.facts("-struct-text").split(separator: "\n").map { line in
            line.split(separator: " ").joined(separator: " ")
        }.joined(separator: " ")
    }

    private let document = StructureElement(.document, parent: nil)

    @Test("headings and paragraphs stand below the document in order")
    func order() throws {
        let structure = [
            document, .init(.heading1, parent: 0), .init(.paragraph, parent: 0),
            .init(.heading2, parent: 0),
        ]
        let shown = try tree(
            structure, [[word("Một", 60, 1), word("Hai", 90, 2), word("Ba", 120, 3)]])
        #expect(shown == "Document H1 (block) \"Một\" P (block) \"Hai\" H2 (block) \"Ba\"")
    }

    @Test("a paragraph goes on over the page break as one element")
    func paragraphAcrossPages() throws {
        let shown = try tree(
            [document, .init(.paragraph, parent: 0)],
            [[word("đầu", 800, 1)], [word("cuối", 60, 1)]])
        #expect(shown == "Document P (block) \"đầucuối\"" || shown.hasSuffix("\"đầu\" \"cuối\""))
        #expect(shown.split(separator: " ").filter { $0 == "P" }.count == 1)
    }

    @Test("a table stays open across pages while furniture stands outside it")
    func tableAcrossPages() throws {
        let structure = [
            document, .init(.table, parent: 0), .init(.tableRow, parent: 1),
            .init(.headerCell, parent: 2), .init(.tableRow, parent: 1), .init(.dataCell, parent: 4),
            .init(.tableRow, parent: 1), .init(.dataCell, parent: 6),
        ]
        let shown = try tree(
            structure,
            [
                [word("trang-1", 20, nil), word("Cột", 60, 3), word("a", 90, 5)],
                [word("trang-2", 20, nil), word("b", 60, 7), word("chân", 800, nil)],
            ])
        #expect(shown.split(separator: " ").filter { $0 == "Table" }.count == 1)
        #expect(shown.split(separator: " ").filter { $0 == "TR" }.count == 3)
        #expect(!shown.contains("trang") && !shown.contains("chân"))
    }

    @Test("a figure of many marks is one element")
    func figure() throws {
        let structure = [document, StructureElement(.figure, parent: 0, alternative: "Biểu đồ")]
        let bars = (0..<5).map { index in
            PageItem(
                .rectangle(
                    Rectangle(x: 60 + 30 * Double(index), y: 60, width: 20, height: 40),
                    fill: Fill(Ink(grey: 0.7), hatch: .rising), stroke: nil), element: 1)
        }
        let shown = try tree(structure, [bars + [word("nhãn", 120, 1)]])
        #expect(shown.split(separator: " ").filter { $0 == "Figure" }.count == 1)
    }
}

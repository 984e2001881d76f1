// Proves the tags and the outline.

import Documents
import Pages
import Testing

@testable import Layout

@Suite("Structure")
struct StructureTests {
    /// The tree without the front page, one line an element, indented by depth.
    private func tree(_ blocks: [Block]) throws -> [String] {
        let empty = try Samples.pages([]).structure.count
        let structure = try Samples.pages(blocks).structure
        return structure.indices.dropFirst(empty).map { index in
            var depth = 0
            var parent = structure[index].parent
            while let above = parent, above > 0 {
                depth += 1
                parent = structure[above].parent
            }
            return String(repeating: " ", count: depth) + structure[index].kind.rawValue
        }
    }

    @Test("Items that follow each other are one list; a paragraph ends it")
    func lists() throws {
        let blocks: [Block] = [
            .item([Run("một")]), .item([Run("- hai")]), .paragraph([Run("ba")]),
            .item([Run("bốn")]),
        ]
        #expect(
            try tree(blocks) == [
                "L", " LI", "  Lbl", "  LBody", " LI", "  Lbl", "  LBody", "P", "L", " LI", "  Lbl",
                "  LBody",
            ])
        let words = PageDump.words(try Samples.pages(blocks), page: 0)
        #expect(words.suffix(7) == ["- ", "một", "- ", "hai", "ba", "- ", "bốn"])
    }

    @Test("A table holds its caption, rows and cells; its notes follow it")
    func tables() throws {
        let table = Samples.table(rows: 1, columns: 2, notes: [[Run("Ghi chú")]])
        #expect(
            try tree([.table(table)]) == [
                "Table", " Caption", "  P", "  P", " TR", "  TH", "  TH", " TR", "  TD", "  TD",
                "P",
            ])
    }

    @Test("A chart is a figure with alternative text beside its caption and source")
    func charts() throws {
        #expect(try tree([.chart(Samples.chart)]) == ["Sect", " Caption", " Figure", " P"])
        let figure = try Samples.pages([.chart(Samples.chart)]).structure
            .first { $0.kind == .figure }
        #expect(figure?.alternative == "A 1, B 2")
    }

    @Test("Heading levels never jump by more than one, in tags and outline")
    func levels() throws {
        let blocks: [Block] =
            [2, 4, 1, 3, 4, 4, 2].map {
                .heading(level: $0, label: "", [Run("Mục cấp \($0)")])
            } + [.table(Samples.table(rows: 1)), .paragraph([Run("hết")])]
        #expect(try tree(blocks).prefix(7) == ["H1", "H2", "H1", "H2", "H3", "H4", "H2"])
        let levels = try Samples.pages(blocks).outline.map(\.level)
        #expect(levels == [1, 2, 1, 2, 3, 4, 2, 3])
    }

    @Test("A heading's label and words are one line of the outline")
    func outlineTitle() throws {
        let blocks: [Block] = [
            .heading(level: 1, label: "I-", [Run("KẾT QUẢ  LÃNH\u{A0}ĐẠO")]),
            .paragraph([Run("hết")]),
        ]
        #expect(try Samples.pages(blocks).outline.first?.title == "I- KẾT QUẢ LÃNH ĐẠO")
    }

    @Test("Figures keep their addresses")
    func addresses() throws {
        let runs = [Run("đạt "), Run("43%", address: "B3.7"), Run(" kế hoạch")]
        let items = try Samples.pages([.paragraph(runs)]).pages[0].items
        let figures = items.filter { $0.address == "B3.7" }
        #expect(figures.compactMap { PrintedText.text(of: $0) } == ["43% "])
    }
}

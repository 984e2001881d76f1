// Is the structure tree of the archival file, as poppler and qpdf read it.

import Pages
import TestTools
import Testing

@testable import Archives

@Suite struct StructureTests {
    private let document = StructureElement(.document, parent: nil)

    @Test("a paragraph over a page end, with furniture between, stays one element")
    func paragraph() throws {
        let report = Small.report(
            [document, .init(.paragraph, parent: 0), .init(.paragraph, parent: 0)],
            [
                [
                    Small.word("một", 60, 700, 1), Small.rule(710), Small.word("hai", 60, 720, 1),
                    Small.word("trang-1", 60, 800, nil),
                ],
                [
                    Small.word("trang-2", 60, 30, nil), Small.word("ba", 60, 70, 1),
                    Small.word("khác", 60, 90, 2),
                ],
            ])
        let file = try Small.archive(report)
        #expect(
            try Small.tree(file)
                == "Document P (block) \"một \" \"hai \" \"ba \" P (block) \"khác \"")
        #expect(try file.check().status == 0)
    }

    @Test("a row cut by a page end keeps its cells whole")
    func splitRow() throws {
        let report = Small.report(
            [
                document, .init(.table, parent: 0), .init(.tableRow, parent: 1),
                .init(.dataCell, parent: 2), .init(.dataCell, parent: 2),
            ],
            [
                [Small.word("a1", 60, 700, 3), Small.word("b1", 160, 700, 4)],
                [Small.word("a2", 60, 70, 3), Small.word("b2", 160, 70, 4)],
            ])
        let tree = try Small.tree(Small.archive(report))
        #expect(tree == "Document Table (block) TR TD \"a1 \" \"a2 \" TD \"b1 \" \"b2 \"")
    }

    @Test("header cells head columns or rows, spans are told, empty cells stay")
    func table() throws {
        let report = Small.report(
            [
                document, .init(.table, parent: 0), .init(.tableRow, parent: 1),
                .init(.headerCell, parent: 2, rowSpan: 2),
                .init(.headerCell, parent: 2, columnSpan: 3), .init(.tableRow, parent: 1),
                .init(.headerCell, parent: 5), .init(.dataCell, parent: 5),
            ],
            [
                [
                    Small.word("Xã", 60, 60, 3), Small.word("Năm", 160, 60, 4),
                    Small.word("A", 60, 90, 6),
                ]
            ])
        let tree = try Small.tree(Small.archive(report))
        #expect(
            tree == "Document Table (block) TR TH: /Scope /Column /RowSpan 2 \"Xã \" "
                + "TH: /Scope /Column /ColSpan 3 \"Năm \" TR TH: /Scope /Row \"A \" TD")
    }

    @Test("a header row below data heads its row")
    func laterHeader() throws {
        let structure: [StructureElement] = [
            document, .init(.table, parent: 0), .init(.tableRow, parent: 1),
            .init(.headerCell, parent: 2), .init(.tableRow, parent: 1), .init(.dataCell, parent: 4),
            .init(.tableRow, parent: 1), .init(.headerCell, parent: 6),
        ]
        let scopes = TableScopes(structure)
        #expect(scopes.scope(of: 3) == .column)
        #expect(scopes.scope(of: 7) == .row)
        #expect(scopes.scope(of: 5) == nil)
    }

    @Test("figures carry their alternative text, letter for letter")
    func alternative() throws {
        let report = Small.report(
            [
                document,
                .init(.figure, parent: 0, alternative: "Biểu đồ 1: tăng (12%) <so 2025> \\ 𝟙"),
            ],
            [[Small.word("12%", 60, 60, 1)]])
        let file = try Small.archive(report)
        // Poppler prints no alternatives; qpdf shows the string as UTF-16 in hexadecimal.
        let digits = "Biểu đồ 1: tăng (12%) <so 2025> \\ 𝟙".utf16.map { unit in
            let digits = String(unit, radix: 16)
            return String(repeating: "0", count: 4 - digits.count) + digits
        }
        #expect(try file.expanded().contains("/Alt <feff\(digits.joined())>"))
    }

    @Test("lists, captions and spans keep their places")
    func nesting() throws {
        let report = Small.report(
            [
                document, .init(.section, parent: 0), .init(.list, parent: 1),
                .init(.listItem, parent: 2), .init(.listLabel, parent: 3),
                .init(.listBody, parent: 3), .init(.caption, parent: 1),
                .init(.paragraph, parent: 1), .init(.span, parent: 7), .init(.span, parent: 7),
            ],
            [
                [
                    Small.word("-", 60, 60, 4), Small.word("mục", 80, 60, 5),
                    Small.word("Bảng", 60, 90, 6),
                    Small.word("đậm", 60, 120, 8), Small.word("thường", 100, 120, 9),
                ]
            ])
        let tree = try Small.tree(Small.archive(report))
        #expect(
            tree == "Document Sect L (block) LI (block) Lbl (block) \"- \" LBody (block) \"mục \" "
                + "Caption \"Bảng \" P (block) Span (inline) \"đậm \" "
                + "Span (inline) \"thường \"", "\(tree)")
    }

    @Test("a report without structure is all artifact and untagged")
    func noStructure() throws {
        let file = try Small.archive(Small.report([], [[Small.rule(60)], []]))
        #expect(try file.facts().contains("Tagged:          no"))
        #expect(UnmarkedPaint.count(in: try file.expanded()) == 0)
        #expect(try file.check().status == 0)
    }

    @Test("outline titles with brackets and references in them are kept")
    func outline() throws {
        let title = "A (1) 5 0 R \\ <<"
        let report = Small.report(
            [document, .init(.heading1, parent: 0)], [[Small.word("A", 60, 60, 1)]],
            outline: [OutlineEntry(title: title, level: 1, page: 0, y: 50)])
        let file = try Small.archive(report)
        let json = try file.outline()
        #expect(json.contains("\"title\": \"A (1) 5 0 R \\\\ <<\""), "\(json)")
    }
}

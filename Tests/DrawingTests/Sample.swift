// Is what reports in these tests are made of: faces, lines of words, small reports.

import Pages

@testable import Drawing

enum Sample {
    static let fonts = "/usr/share/fonts/truetype/croscore"
    static let serif = TextStyle(.serif, size: 13)
    static let bold = TextStyle(.serif, size: 14, isBold: true)
    static let metadata = ReportMetadata(
        title: "Báo cáo kết quả 6 tháng đầu năm", author: "Ban Thường vụ", subject: "Báo cáo",
        keywords: "báo cáo, sơ kết", language: "vi", created: "2026-06-15T08:00:00+07:00")

    static func drawing() throws -> PDFDrawing {
        PDFDrawing(typefaces: try Typefaces(directory: fonts))
    }

    /// A line of words set one after the other, with plain spaces.
    static func line(
        _ text: String, at point: Point, _ style: TextStyle = serif, trailingSpace: Bool = false,
        with faces: any WordMeasurer
    ) throws -> Mark {
        var x = point.x
        var words: [PlacedWord] = []
        for word in text.split(separator: " ") {
            words.append(PlacedWord(x: x, text: String(word)))
            x += try faces.width(of: String(word), in: style) + faces.width(of: " ", in: style)
        }
        return .text(
            words: words, baseline: point.y, style: style, ink: .black,
            trailingSpace: trailingSpace)
    }

    /// A report of the given pages whose only elements are paragraphs below the document.
    static func report(
        _ pages: [Page], paragraphs: Int = 1, outline: [OutlineEntry] = []
    ) -> PagedReport {
        let structure =
            [StructureElement(.document, parent: nil)]
            + (0..<paragraphs).map { _ in StructureElement(.paragraph, parent: 0) }
        return PagedReport(
            pages: pages, structure: structure, outline: outline, metadata: metadata)
    }

    /// One page with one word.
    static func report(word: String, style: TextStyle = serif) -> PagedReport {
        let mark = Mark.text(
            words: [PlacedWord(x: 60, text: word)], baseline: 80, style: style, ink: .black,
            trailingSpace: false)
        return report([Page(size: .a4, items: [PageItem(mark, element: 1)])])
    }

    static let allStyles: [TextStyle] = TextStyle.Family.allCases.flatMap { family in
        [(false, false), (true, false), (false, true), (true, true)].map {
            TextStyle(family, size: 13, isBold: $0.0, isItalic: $0.1)
        }
    }
}

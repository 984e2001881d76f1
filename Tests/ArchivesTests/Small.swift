// Is a small report, page by page, for tests that look at one thing.

import Drawing
import Pages
import TestTools

@testable import Archives

enum Small {
    static let identifier = [UInt8](repeating: 0xAB, count: 32)

    static func word(_ text: String, _ x: Double, _ y: Double, _ element: Int?) -> PageItem {
        let style = TextStyle(.serif, size: 13)
        let mark = Mark.text(
            words: [PlacedWord(x: x, text: text)], baseline: y, style: style, ink: .black,
            trailingSpace: true)
        return PageItem(mark, element: element)
    }

    static func rule(_ y: Double) -> PageItem {
        let mark = Mark.line(
            from: Point(x: 60, y: y), to: Point(x: 300, y: y), stroke: Stroke(.black, width: 0.5))
        return PageItem(mark, element: nil)
    }

    static func report(
        _ structure: [StructureElement], _ pages: [[PageItem]], outline: [OutlineEntry] = [],
        metadata: ReportMetadata = Briefing.metadata
    ) -> PagedReport {
        PagedReport(
            pages: pages.map { Page(size: .a4, items: $0) }, structure: structure,
            outline: outline, metadata: metadata)
    }

    static func draw(_ report: PagedReport) throws -> [UInt8] {
        try PDFDrawing(typefaces: Typefaces(directory: Briefing.fonts)).draw(report)
    }

    static func archive(_ report: PagedReport) throws -> PDFFile {
        let drawn = try draw(report)
        return PDFFile(try Archive(report: report, drawn: drawn, identifier: identifier).bytes())
    }

    /// The structure tree as poppler tells it, on one line with single spaces.
    static func tree(_ file: PDFFile) throws -> String {
        let words = try file.facts("-struct-text").split { $0 == " " || $0 == "\n" }
        return words.joined(separator: " ")
    }
}

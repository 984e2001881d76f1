// Proves that the proof finds what it is there to find: every rule is broken once.

import Documents
import Pages
import Testing

@testable import Layout

@Suite("Layout proof")
struct LayoutProofTests {
    private let document = Samples.document([
        .paragraph([Run("Một câu ngắn.")]), .table(Samples.table(rows: 80)),
    ])

    private func report() throws -> PagedReport {
        try ReportLayout(document: document, measurer: SquareMeasurer()).pages()
    }

    /// The rule that the changed report breaks.
    private func violation(
        page: Int = 0, _ change: (PageItem) -> PageItem?
    ) throws -> LayoutError.Violation? {
        let report = try report()
        var pages = report.pages
        pages[page] = Page(size: pages[page].size, items: pages[page].items.compactMap(change))
        return prove(report, pages)
    }

    private func prove(
        _ report: PagedReport, _ pages: [Page], outline: [OutlineEntry]? = nil
    ) -> LayoutError.Violation? {
        let changed = PagedReport(
            pages: pages, structure: report.structure, outline: outline ?? report.outline,
            metadata: report.metadata)
        let proof = LayoutProof(
            document: document, report: changed, dividedRows: [], measurer: SquareMeasurer())
        do {
            try proof.check()
            return nil
        } catch .proof(let violation, _, _) {
            return violation
        } catch {
            return nil
        }
    }

    private func isSentence(_ item: PageItem) -> Bool {
        PrintedText.text(of: item) == "Một câu ngắn."
    }

    private func resized(_ item: PageItem, _ size: Double) -> PageItem {
        guard case .text(let words, let baseline, var style, let ink, let space) = item.mark else {
            return item
        }
        style.size = size
        let mark = Mark.text(
            words: words, baseline: baseline, style: style, ink: ink, trailingSpace: space)
        return PageItem(mark, element: item.element)
    }

    @Test("An untouched report breaks no rule")
    func clean() throws {
        #expect(try violation { $0 } == nil)
    }

    @Test("A mark outside the sheet or without a finite place")
    func outside() throws {
        #expect(try violation { isSentence($0) ? $0.moved(x: 700, y: 0) : $0 } == .outsidePage)
        #expect(try violation { isSentence($0) ? $0.moved(x: .nan, y: 0) : $0 } == .outsidePage)
        let line = Mark.line(
            from: Point(x: 10, y: 10), to: Point(x: 20, y: .nan), stroke: Stroke(.black, width: 1))
        #expect(
            try violation { isSentence($0) ? PageItem(line, element: nil) : $0 } == .outsidePage)
    }

    @Test("A text in a margin")
    func margins() throws {
        #expect(try violation { isSentence($0) ? $0.moved(x: -60, y: 0) : $0 } == .outsideMargins)
    }

    @Test("A text too small to photocopy")
    func small() throws {
        #expect(try violation { isSentence($0) ? resized($0, 8.5) : $0 } == .tooSmall)
    }

    @Test("Two texts over each other")
    func overlap() throws {
        #expect(try violation { isSentence($0) ? $0.moved(x: 160, y: 24) : $0 } == .overlap)
    }

    @Test("A text that is missing, or altered")
    func text() throws {
        #expect(try violation { isSentence($0) ? nil : $0 } == .textDiffers)
        let other = Mark.text(
            words: [PlacedWord(x: 200, text: "Khác.")], baseline: 400,
            style: TextStyle(.serif, size: 14), ink: .black, trailingSpace: false)
        #expect(
            try violation { isSentence($0) ? PageItem(other, element: $0.element) : $0 } != nil)
    }

    @Test("A continued table without its header")
    func header() throws {
        let changed = try violation(page: 1) { item in
            PrintedText.text(of: item) == "Cột 2" ? nil : item
        }
        #expect(changed == .headerMissing)
    }

    @Test("A row cut over two pages")
    func divided() throws {
        let report = try report()
        var pages = report.pages
        let cell = try #require(
            pages[1].items.first {
                $0.element.map { report.structure[$0].kind == .dataCell } == true
            })
        let row = try #require(cell.element.map { report.structure[$0].parent } ?? nil)
        let lost = pages[1].items.last { item in
            item.element.map { report.structure[$0].parent == row } == true
        }
        let moved = try #require(lost)
        pages[1] = Page(size: pages[1].size, items: pages[1].items.filter { $0 != moved })
        pages[2] = Page(size: pages[2].size, items: pages[2].items + [moved.moved(x: 0, y: 500)])
        #expect(prove(report, pages) == .rowDivided)
    }

    @Test("An empty page, and an outline that jumps")
    func pagesAndOutline() throws {
        let report = try report()
        let blank = Page(size: .a4, items: [])
        #expect(prove(report, report.pages + [blank]) == .emptyPage)
        let jump = [OutlineEntry(title: "x", level: 2, page: 0, y: 0)]
        #expect(prove(report, report.pages, outline: jump) == .structure)
    }

    @Test("A mark on an element that has children")
    func leaves() throws {
        let changed = try violation { item in
            isSentence(item) ? PageItem(item.mark, element: 0) : item
        }
        #expect(changed == .structure)
    }
}

// Proves that sheets taken out of a report stand behind their cover as they stood in the report.

import Documents
import Pages
import Testing

@testable import Layout

@Suite("A cover with sheets of a report")
struct SheetSelectionTests {
    private static let blocks: [Block] = [
        .heading(level: 1, label: "I-", [Run("MỘT")]), Samples.paragraph(lines: 70),
        .heading(level: 2, label: "1.", [Run("Hai")]), Samples.paragraph(lines: 40),
        .annex(label: "PHỤ LỤC 1", title: [Run("BIỂU")], isLandscape: true),
        .table(Samples.table(rows: 40)), Samples.paragraph(lines: 30),
    ]

    private func selection(
        coverLines: Int, _ sheets: [Range<Int>], of report: PagedReport
    ) throws -> PagedReport {
        let cover = try Samples.pages([Samples.paragraph(lines: coverLines)], isTwoSided: true)
        return try SheetSelection(
            cover: cover, report: report,
            sheets: sheets.map {
                SheetSelection.Sheet(title: "Trang \($0.lowerBound + 1)", pages: $0)
            },
            blank: "(để trống)", form: Samples.form(isTwoSided: true), measurer: SquareMeasurer()
        ).pages()
    }

    private func texts(_ page: Page) -> [String] { page.items.compactMap(PrintedText.text) }

    @Test("Pages are those of the report, on the side they were set for")
    func pages() throws {
        let report = try Samples.pages(Self.blocks, isTwoSided: true)
        #expect(report.pages.count >= 6)
        let whole = try selection(coverLines: 3, [2..<4, 4..<6], of: report)
        #expect(whole.pages.count == 6)
        #expect(texts(whole.pages[1]) == ["(để trống)"])
        for (page, original) in zip(whole.pages.dropFirst(2), report.pages[2..<6]) {
            #expect(page.size == original.size)
            #expect(page.items.map(\.mark) == original.items.map(\.mark))
        }
        #expect(whole.pages.contains { $0.size.width > $0.size.height })
        #expect(whole.outline.map(\.title).dropFirst() == ["Trang 3", "Trang 5"])
        #expect(whole.outline.map(\.page) == [0, 2, 4])
    }

    @Test("A cover that ends on a back needs no blank page, and one alone has none")
    func covers() throws {
        let report = try Samples.pages(Self.blocks, isTwoSided: true)
        let whole = try selection(coverLines: 50, [0..<2], of: report)
        #expect(whole.pages.count == 4)
        #expect(!whole.pages.contains { texts($0) == ["(để trống)"] })
        #expect(try selection(coverLines: 3, [], of: report).pages.count == 1)
    }

    @Test("Only what the pages show is tagged, whole rows, headings one level at a time")
    func structure() throws {
        let report = try Samples.pages(Self.blocks, isTwoSided: true)
        let whole = try selection(coverLines: 3, [2..<4, 4..<6], of: report)
        var hasContent = [Bool](repeating: false, count: whole.structure.count)
        for page in whole.pages {
            for case let element? in page.items.map(\.element) { hasContent[element] = true }
        }
        for (index, element) in whole.structure.enumerated().reversed() where index > 0 {
            if hasContent[index], let parent = element.parent { hasContent[parent] = true }
        }
        #expect(hasContent.allSatisfy { $0 })
        let headings = whole.structure.map(\.kind).filter(PageGraft.isHeading)
        #expect(headings.first == .heading1)
        let leaves = PrintedText(report: whole).leaves().map(\.text)
        #expect(leaves.contains("(để trống)"))
        #expect(!leaves.contains { $0.contains("MỘT") })
        let cells = { (report: PagedReport) in
            var counts: [Int: Int] = [:]
            for element in report.structure where element.kind == .dataCell {
                counts[element.parent ?? 0, default: 0] += 1
            }
            return Set(counts.values)
        }
        #expect(cells(whole) == cells(report))
    }
}

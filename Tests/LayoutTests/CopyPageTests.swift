// Proves what a numbered copy and a list to sign on look like on the page.

import Documents
import Pages
import Testing

@testable import Layout

@Suite("Numbered copies on the page")
struct CopyPageTests {
    @Test("Every page tells the number of the copy and nothing else moves")
    func mark() throws {
        var document = Samples.document(
            [
                Samples.paragraph(lines: 60),
                .annex(label: "PHỤ LỤC 1", title: [Run("BIỂU")], isLandscape: true),
                Samples.paragraph(lines: 3),
            ], isTwoSided: true)
        let plain = try ReportLayout(document: document, measurer: SquareMeasurer()).pages()
        document.copyMark = "Bản số 07/60"
        let copy = try ReportLayout(document: document, measurer: SquareMeasurer()).pages()
        #expect(copy.pages.count == plain.pages.count && copy.pages.count > 2)
        for (numbered, original) in zip(copy.pages, plain.pages) {
            let added = numbered.items.filter { PrintedText.text(of: $0) == "Bản số 07/60" }
            #expect(added.count == 1 && added.first?.element == nil)
            #expect(numbered.items.filter { !added.contains($0) } == original.items)
        }
    }

    @Test("Rows and columns for the pen keep their room")
    func pen() throws {
        let table = Table(
            caption: [], unitLine: nil,
            columns: [
                Table.Column(alignment: .left, isFlexible: true),
                Table.Column(alignment: .left, isFlexible: false, leastWidth: 90),
            ],
            header: [[Table.HeaderCell("Nơi nhận"), Table.HeaderCell("Ký")]],
            rows: (1...3).map { Table.Row(cells: [[Run("Xã \($0)")], []], style: .body) },
            notes: [], fontSize: 12, leastRowHeight: 25)
        let report = try Samples.pages([.table(table)])
        let baselines = report.pages[0].items.compactMap { item -> Double? in
            guard case .text(_, let baseline, _, _, _) = item.mark,
                PrintedText.text(of: item)?.hasPrefix("Xã") ?? false
            else { return nil }
            return baseline
        }
        #expect(baselines.count == 3)
        #expect(abs(baselines[1] - baselines[0] - 25) < 0.01)
        let verticals = report.pages[0].items.compactMap { item -> Double? in
            guard case .line(let from, let to, _) = item.mark, from.x == to.x else { return nil }
            return from.x
        }
        let edges = Set(verticals).sorted()
        #expect((edges.last ?? 0) - edges[edges.count - 2] >= 90)
    }
}

// Is the proof that remarks on published figures stand where the figures do, once each.

import Facts
import Periods
import Testing

@testable import Documents

@Suite("Remarks on published figures")
struct PublishedRemarksTests {
    private static let same = Samples.address("hl", "t", .samePeriod).description
    private static let change = Samples.address("hl", "t", .change).description
    private static let area = Samples.address("hl", "a", .samePeriod).description
    private static let cell = "danh-sach/ky-luat-an-toan/Tai nạn/cung-ky"

    private static let figure = PublishedFigure(
        said: "12", citation: "Báo cáo số 1", reason: "tổ chức đã thay đổi")
    private static let remarks = PublishedRemarks(
        published: PublishedFigures(
            different: [same: figure, change: figure, area: figure],
            cells: [cell: PublishedFigure(said: "3", citation: "Báo cáo số 1", reason: "sửa")]),
        facts: Samples.facts())

    private func rows(_ addresses: [[String]], text: String = "9") -> [Table.Row] {
        addresses.map { row in
            Table.Row(cells: row.map { [Run(text, address: $0)] }, style: .body)
        }
    }

    @Test("A table has one note for each document and reason, and a mark at each figure")
    func table() {
        let marked = Self.remarks.marked(
            rows([[Self.same, Self.change], [Self.area, Self.cell]]))
        let cells = marked.rows.map { $0.cells.map { $0.map(\.text).joined() } }
        // The change stands beside the figure it is against and needs no mark of its own.
        #expect(cells == [["9\u{A0}(1)", "9"], ["9\u{A0}(1)", "9\u{A0}(2)"]])
        #expect(
            marked.notes.map { $0.map(\.text).joined() } == [
                "(1) Báo cáo số 1 nêu: HL 12; HL, KV A 12. Nay khác vì tổ chức đã thay đổi.",
                "(2) Báo cáo số 1 nêu: Kỷ luật, an toàn, Tai nạn 3. Nay khác vì sửa.",
            ])
    }

    @Test("A change without its figure has the mark; a cell that says the same has none")
    func single() {
        let change = Self.remarks.marked(rows([[Self.change]]))
        #expect(change.rows[0].cells[0].map(\.text) == ["9", "\u{A0}(1)"])
        #expect(change.rows[0].cells[0].map(\.address) == [Self.change, nil])
        let cell = Self.remarks.marked(rows([[Self.cell]], text: "3"))
        #expect(cell.notes.isEmpty)
        #expect(cell.rows == rows([[Self.cell]], text: "3"))
    }

    @Test(
        "A cell in another form of the same value is no other figure",
        arguments: [
            ("2", "2 vụ", true), ("2\u{A0}vụ", "2", true), ("194,50", "194,5*", true),
            ("-1.250", "−1.250", true), ("(để trống)", "", true), ("5 | 5 vụ", "5", true),
            ("chưa chấm", "Chưa chấm", true), ("98%", "98,0%", true), ("3 (ước)", "3", true),
            ("2", "3", false), ("2 vụ", "2 cuộc", false), ("", "0", false),
            ("98%", "98 vụ", false), ("gần 5", "5", false), ("chưa chấm", "3", false),
        ])
    func forms(said: String, printed: String, isSame: Bool) {
        let figure = PublishedFigure(said: said, citation: "", reason: "")
        #expect(figure.isTold(by: printed) == isSame)
        let remarks = PublishedRemarks(
            published: PublishedFigures(different: [:], cells: [Self.cell: figure]),
            facts: Samples.facts())
        #expect(remarks.marked(rows([[Self.cell]], text: printed)).notes.isEmpty == isSame)
    }

    @Test("A sentence has a footnote behind the figure, and the next of the section not again")
    func paragraphs() {
        var told: Set<String> = []
        let runs = [Run("giảm"), Run("5%", address: Self.change)]
        let first = Self.remarks.noted(runs + [Run(".")], told: &told)
        #expect(first.map(\.text) == ["giảm", "5%", "", "."])
        #expect(
            first.map { $0.footnote?.runs.map(\.text) } == [
                nil, nil, ["Báo cáo số 1 nêu: HL 12. Nay khác vì tổ chức đã thay đổi."], nil,
            ])
        #expect(Self.remarks.noted(runs, told: &told) == runs)
        let chart = Self.remarks.notes([Samples.address("hl", "t", .samePeriod)])
        #expect(chart.map { $0.map(\.text).joined() }.count == 1)
    }
}

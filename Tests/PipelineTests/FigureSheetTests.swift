// Is the proof that the figures of a report are kept as printed, and read back the same.

import Pipeline
import Testing

@Suite("The sheet of printed figures")
struct FigureSheetTests {
    private func sheet() throws -> FigureSheet {
        try #require(FigureSheet(packed: PaperTests.first.get().figures))
    }

    @Test("is read back as it was written")
    func roundTrip() throws {
        let sheet = try sheet()
        #expect(try sheet.packed() == PaperTests.first.get().figures)
        #expect(sheet.changes(from: sheet).isEmpty)
        #expect(sheet.lines.map(\.address) == sheet.lines.map(\.address).sorted())
    }

    @Test("has the label, the value and the pages of each figure")
    func lines() throws {
        let address = "kt-sscd/minh-hoa/2026H1@chot-15/thuc-hien"
        let line = try #require(try sheet().lines.first { $0.address == address })
        #expect(line.label == "Kiểm tra SSCĐ, thực hiện – Toàn tỉnh")
        #expect(line.text == "170\u{A0}lượt")
        #expect(line.pages == [2])
        #expect(try sheet().lines.count > 300)
        let placeless = try sheet().lines.filter { $0.pages.isEmpty }
        #expect(placeless.allSatisfy { $0.text == "(để trống)" }, "\(placeless.prefix(3))")
    }

    @Test("tells what changed in the order of the report, a new row as one change")
    func changes() throws {
        let after = try #require(
            FigureSheet(
                packed: Variants.answer(
                    Variants.rearranged, Orders.halfYear(.draft(2))
                ).figures))
        let changes = try after.changes(from: sheet())
        let pages = changes.map { $0.pages.first ?? Int.max }
        #expect(pages == pages.sorted())
        #expect(changes.allSatisfy { !$0.label.contains("2026H1") && !$0.label.isEmpty })
        let rows = changes.filter { $0.new == "thêm mới" || $0.new == "đã bỏ" }
        #expect(
            rows.map { [$0.label, $0.old, $0.new] } == [
                [
                    "Nhiệm vụ kỳ trước, Hoàn thành rà soát, biên chế lại dân quân tự vệ theo "
                        + "45 xã,…",
                    "có", "đã bỏ",
                ],
                ["Nhiệm vụ kỳ trước, Việc mới", "không có", "thêm mới"],
            ])
        #expect(rows.map(\.isGone) == [true, false])
    }

    @Test("is refused when a byte is gone or it is something else")
    func damage() throws {
        let packed = try PaperTests.first.get().figures
        #expect(FigureSheet(packed: Array(packed.dropLast())) == nil)
        #expect(FigureSheet(packed: []) == nil)
        #expect(FigureSheet(packed: Array("baocao-figures 1\n".utf8)) == nil)
    }
}

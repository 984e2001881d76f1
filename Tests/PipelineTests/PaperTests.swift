// Is the proof that the papers of a report say what is missing and what changed, and nothing else.

import Periods
import Pipeline
import TestTools
import Testing

@Suite("The papers of a report")
struct PaperTests {
    static let first = Result {
        try Variants.answer(Variants.shipped, Orders.halfYear(.draft(1)))
    }
    private static let stem = "duqs-tinh/2026H1@chot-15/so-ket-6-thang"

    /// What pdftotext reads from a file, white space single.
    private func text(_ file: FinishedFile) throws -> String {
        let file = PDFFile(file.bytes)
        #expect(try file.check().status == 0)
        return try file.text("-layout").split { $0.isWhitespace }.joined(separator: " ")
    }

    @Test("of a first draft are one list of gaps")
    func gapList() throws {
        let answer = try PaperTests.first.get()
        #expect(answer.papers.map(\.name) == [PaperTests.stem + "-du-thao-1-con-thieu.pdf"])
        let text = try text(answer.papers[0])
        #expect(text.contains("Thứ hạng thi đua cần xem lại trước khi trình:"))
        #expect(text.contains("DANH SÁCH VIỆC CÒN THIẾU Báo cáo Sơ kết 6 tháng, dự thảo lần 1"))
        #expect(text.contains("43/45 đơn vị có số liệu (cần ít nhất 90%)"))
        #expect(text.contains("Còn 3 việc, trong đó 1 việc phải xong mới được phát hành chính"))
        #expect(text.contains("Xã Hòa Bạc không"))
        #expect(text.contains("ngày 15 tháng 6 năm 2026"))
        #expect(!text.contains("-BC/ĐUQS"))
    }

    @Test("of a later draft list exactly what one corrected import changed")
    func changes() throws {
        let before = try PaperTests.first.get().figures
        let answer = try Variants.answer(
            Variants.mended, Orders.halfYear(.draft(2), previousFigures: before))
        #expect(
            answer.papers.map(\.name) == [
                PaperTests.stem + "-du-thao-2-con-thieu.pdf",
                PaperTests.stem + "-du-thao-2-thay-doi.pdf",
            ])
        let text = try text(answer.papers[1])
        #expect(text.contains("Có 3 chỗ thay đổi so với dự thảo lần 1:"))
        #expect(text.contains("3 Lời văn phần “3. Kinh nghiệm” lời cũ lời mới"))
        #expect(text.contains("1 Kiểm tra SSCĐ, thực hiện – Toàn tỉnh 170 lượt 2.170 lượt 2"))
        #expect(text.contains("2 Kiểm tra SSCĐ, tăng/giảm so với cùng kỳ – Toàn tỉnh giảm"))
    }

    @Test("say so when nothing changed")
    func noChanges() throws {
        let before = try PaperTests.first.get().figures
        let answer = try Variants.answer(
            Variants.shipped, Orders.halfYear(.draft(2), previousFigures: before))
        let text = try text(answer.papers[1])
        #expect(text.contains("Không có gì thay đổi so với dự thảo lần 1."))
    }

    @Test("of a revision are the table of changed figures with its reason")
    func revision() throws {
        let before = try PaperTests.first.get().figures
        let answer = try Variants.answer(
            Variants.mended,
            Orders.halfYear(
                .issue(revision: 1), previousFigures: before,
                reason: "xã Đồi Thông gửi lại số liệu kiểm tra"))
        #expect(answer.papers.map(\.name) == [PaperTests.stem + "-r1-thay-doi.pdf"])
        let text = try text(answer.papers[0])
        #expect(text.contains("BẢNG SỐ LIỆU THAY ĐỔI"))
        #expect(text.contains("Lý do: xã Đồi Thông gửi lại số liệu kiểm tra."))
        #expect(text.contains("so với bản đã phát hành"))
    }

    @Test("of a rehearsal count the days to the close")
    func rehearsal() throws {
        let site = try Variants.broken.get().site()
        let order = Orders.halfYear(.draft(1), work: .assess)
        let gaps = try RenderReport(site: site).answer(order).gaps
        let day = try #require(Day(text: "2026-06-01"))
        let paper = try RenderReport(site: site).rehearsal(order, gaps: gaps, day: day)
        #expect(paper.name == PaperTests.stem + "-soat-2026-06-01.pdf")
        let text = try text(paper)
        #expect(text.contains("DANH SÁCH RÀ SOÁT TRƯỚC KHI CHỐT SỐ LIỆU"))
        #expect(text.contains("Còn 13 ngày đến ngày chốt số liệu (14/6/2026)."))
        #expect(text.contains("Số liệu cần soát lại: "))
        #expect(text.contains("các khoảng nhỏ gộp lại là"))
        #expect(text.contains("ngày 01 tháng 6 năm 2026"))
    }

    @Test("refuse figures that cannot be read back")
    func damagedFigures() throws {
        #expect(throws: PipelineError.self) {
            try Variants.answer(
                Variants.shipped, Orders.halfYear(.draft(2), previousFigures: [1, 2, 3]))
        }
    }
}

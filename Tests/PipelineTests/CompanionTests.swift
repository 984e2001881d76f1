// Is the proof that a paper of another template goes with a report and agrees with it.

import Documents
import Facts
import TestTools
import Testing

@testable import Pipeline

@Suite("Papers that go with a report")
struct CompanionTests {
    private static let answer = Result {
        try RenderReport(site: Variants.shipped.get().site()).answer(order(["tom-tat"]))
    }

    private static func order(_ companions: [String]) -> ReportOrder {
        Orders.halfYear(
            .draft(1),
            telling: Telling(level: 0, edition: nil, others: [], companions: companions))
    }

    @Test("The summary for the chair is one page with what is late, missing and owed")
    func summary() throws {
        let answer = try Self.answer.get()
        let paper = try #require(answer.papers.last)
        #expect(paper.name.hasSuffix("-du-thao-1-tom-tat.pdf"))
        #expect(paper.pageCount == 1)
        let file = PDFFile(paper.bytes)
        #expect(try file.check().status == 0)
        let text = try file.text("-layout").split { $0.isWhitespace }.joined(separator: " ")
        for words in [
            "TÓM TẮT PHỤC VỤ CHỦ TRÌ", "6 tháng đầu năm 2026 (Dự thảo lần 1)",
            "chốt 14/6/2026; 43/45 đơn vị; chưa đủ: xã Hòa Bạc, xã Hòa Đá",
            "trong 24 chỉ tiêu có 9 vượt, 3 đạt, 5 đúng tiến độ, 2 chậm, 1 không đạt",
            "59,6% 509", "(lượt", "Nguyên nhân", "hạn 15/10/2026",
            "12 việc, xong 7, đang làm 3, chưa làm 1, chuyển kỳ sau 1, quá hạn 4",
            "kỷ luật đảng viên 1 (cùng kỳ 0; chưa kể 1 từ 15/11/2025 đến trước ngày 15/12/2025).",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(!text.contains("T/M BAN THƯỜNG VỤ"))
        #expect(!text.contains("ĐẢNG CỘNG SẢN VIỆT NAM"))
    }

    @Test("What nobody wrote about a late target is visible, owed, and holds nothing back")
    func unexplained() throws {
        let site = try VariantSite(
            "tinh-minh-hoa",
            [
                VariantSite.Edit(
                    file: "giai_trinh.csv",
                    program: "/^duqs-tinh;2026H1@chot-15;minh-hoa;hl-tien-do;/d")
            ])
        let answer = try RenderReport(site: site.site()).answer(Self.order(["tom-tat"]))
        let gap = try #require(answer.gaps.first { $0.what.contains("nguyên nhân") })
        #expect(!gap.isBlocking && gap.who == "Tỉnh Minh Họa")
        #expect(
            gap.what == "Chỉ tiêu “Huấn luyện dân quân tự vệ so với kế hoạch năm” chậm: "
                + "chưa có nguyên nhân, chủ trì, hạn")
        let paper = try #require(answer.papers.last)
        #expect(paper.pageCount == 1)
        #expect(try PDFFile(paper.bytes).text().contains("[cần bổ sung]"))
    }

    @Test("A page it refers to is one that prints the figure")
    func pages() throws {
        let answer = try Self.answer.get()
        let sheet = try #require(FigureSheet(packed: answer.figures))
        let address = "dv-ngay-cong/minh-hoa/2026H1@chot-15/thuc-hien"
        let line = try #require(sheet.lines.first { $0.address == address })
        let report = PDFFile(try #require(answer.report).bytes)
        for page in line.pages {
            let text = try report.text("-f", "\(page)", "-l", "\(page)")
            #expect(text.contains("10.555"), "page \(page)")
        }
        let told = line.pages.map(String.init).joined(separator: ", ")
        let paper = try PDFFile(try #require(answer.papers.last).bytes).text()
        let plain = paper.split { $0.isWhitespace }.joined(separator: " ")
        #expect(plain.contains("giúp dân 10.555 ngày công (tr. \(told))"), "\(told)")
    }

    @Test("A template that is not there fails the report and is named")
    func unknown() throws {
        let render = try RenderReport(site: Variants.shipped.get().site())
        #expect {
            try render.answer(Self.order(["tom-tac"]))
        } throws: { error in
            "\(error)".contains("tom-tac") && "\(error)".contains("tom-tat")
        }
    }
}

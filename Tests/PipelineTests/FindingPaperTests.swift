// Is the proof that findings and submissions reach the officer's papers and check, hold back what
// they block, and never stand on an official page.

import Periods
import Pipeline
import TestTools
import Testing

@Suite("Findings about recorded figures")
struct FindingPaperTests {
    /// "Kinh nghiệm" is written, and one commune says that more were trained than called.
    private static let blocked = Result {
        try VariantSite(
            "tinh-minh-hoa",
            [
                VariantSite.Edit(
                    file: "nhan_dinh.csv",
                    program: "$ a duqs-tinh;2026H1@chot-15;kinh-nghiem;1;Bám sát cơ sở.;"),
                VariantSite.Edit(
                    file: "so_lieu.csv",
                    program: "s|^(xa-45;hl-tham-gia;15/03/2026;14/06/2026;mot-lan;)[0-9]+;|"
                        + "\\19002;|"),
            ])
    }

    /// Every commune's share of healthy men is asked to be more than it can be.
    private static let many = Result {
        try VariantSite(
            "tinh-minh-hoa",
            [
                VariantSite.Edit(
                    file: "quy_tac.csv", program: "s|^(qt-quan-so-khoe;.*;;)97;100;|\\1100,5;;|")
            ])
    }

    private func text(_ file: FinishedFile) throws -> String {
        try PDFFile(file.bytes).text("-layout").split { $0.isWhitespace }.joined(separator: " ")
    }

    @Test("stand in the list of gaps with unit, sentence and weight, and a warning holds nothing")
    func gapList() throws {
        let answer = try PaperTests.first.get()
        let findings = answer.gaps.filter(\.isFinding)
        #expect(findings.map(\.who) == ["Ban CHPTKV 3 – Hồ Sen", "Xã Hòa Đá", "Xã An Đá"])
        #expect(findings.allSatisfy { !$0.isBlocking })
        let text = try text(answer.papers[0])
        #expect(
            text.contains("Số liệu cần soát lại: 3 chỗ, không chỗ nào giữ lại phát hành:"),
            "\(text)")
        #expect(text.contains("cảnh báo"))
        #expect(text.contains("36/37 (97,30%), dưới mức"))
    }

    @Test("tell who sent figures in time, and by name who was late or sent none")
    func submissions() throws {
        let text = try text(PaperTests.first.get().papers[0])
        #expect(
            text.contains(
                "Nộp số liệu, hạn 16/6/2026: 45 đơn vị, 40 đúng hạn, 3 chậm, 2 chưa nộp:"),
            "\(text)")
        #expect(text.contains("21/6/2026 chậm 5 ngày Gửi lại vì tệp lần đầu không mở được"))
        #expect(text.contains("chưa nộp"))
    }

    @Test("that block hold an official issue back, and are gone once the figures are mended")
    func blocking() throws {
        let order = Orders.halfYear(.issue(revision: 0), work: .assess)
        let answer = try Variants.answer(Self.blocked, order)
        #expect(!answer.isReady)
        let blocking = answer.gaps.filter(\.isBlocking)
        #expect(blocking.map(\.who) == ["Xã Phú Quế", "Xã Phú Quế"])
        #expect(!blocking.contains { !$0.isFinding })
        #expect(blocking.first?.what.contains("9.002 lượt người, khác tổng các phần là") == true)
        #expect(blocking.last?.what.contains("lớn hơn “Quân số phải huấn luyện” là") == true)
        let mended = try Variants.answer(Variants.mended, order)
        #expect(mended.isReady && mended.gaps.contains(where: \.isFinding))
    }

    @Test("never stand on the pages of a report")
    func official() throws {
        let answer = try Variants.answer(Self.blocked, Orders.halfYear(.issue(revision: 0)))
        let report = try PDFFile(try #require(answer.report).bytes).text()
        for word in ["khác tổng các phần", "cảnh báo", "chậm 5 ngày", "Số liệu cần soát lại"] {
            #expect(!report.contains(word), "\(word)")
        }
    }

    @Test("of many units about one rule are one line, told in full by check")
    func together() throws {
        let answer = try Variants.answer(
            Self.many, Orders.halfYear(.draft(1), work: .assess))
        let lines = answer.gaps.filter { $0.isFinding && $0.what.contains("quân số khỏe") }
        #expect(lines.count == 1)
        #expect(lines.first?.what.hasPrefix("88 chỗ cùng một lỗi; chỗ đầu: “Tỷ lệ") == true)
        #expect(lines.first?.who.hasSuffix("và 37 đơn vị khác") == true, "\(lines)")
        let configuration = try Self.many.get().configuration
        let day = try #require(Day(text: "2026-06-20"))
        let findings = try CheckSite(configuration: configuration, today: day).findings()
        #expect(findings.count { $0.contains("quân số khỏe") && $0.contains("100,5%") } >= 88)
    }

    @Test("of a period that has begun are told by check, in one order, each once")
    func check() throws {
        let configuration = try Variants.shipped.get().configuration
        let day = try #require(Day(text: "2026-06-20"))
        let findings = try CheckSite(configuration: configuration, today: day).findings()
        #expect(
            findings.contains(
                "số liệu của Ban CHPTKV 3 – Hồ Sen, cảnh báo: “Đảng viên nhập ngũ”, 6 tháng đầu "
                    + "năm 2026: 7 công dân, giảm 36,4% so với cùng kỳ (11 công dân), quá 30%. "
                    + "Hỏi lại khu vực nguyên nhân."))
        #expect(findings.count { $0.contains("quý I năm 2026: 36/37 (97,30%)") } == 1)
        #expect(Set(findings).count == findings.count)
        #expect(try CheckSite(configuration: configuration, today: day).findings() == findings)
        let long = try #require(Day(text: "2019-06-20"))
        #expect(try CheckSite(configuration: configuration, today: long).findings() == [])
    }
}

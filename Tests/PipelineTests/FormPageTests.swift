// Proves what each shipped profile puts where on paper, read back from the finished file.

import Pages
import TestTools
import Testing

@testable import Pipeline

@Suite("The pages of each form profile")
struct FormPageTests {
    struct Form: Sendable {
        let name: String
        let banner: String
        let bannerSize: Double
        let number: String
        let end: String
        let signed: String
        let listSize: Double
        let pageNumberSize: Double
        let isState: Bool
    }

    static let forms = [
        party("hd36"), party("hd05"), state("nd30"), state("qs92"), party("dang"),
        state("nha-nuoc"), state("quan-su"),
    ]

    private static func party(_ name: String) -> Form {
        Form(
            name: name, banner: "ĐẢNG CỘNG SẢN VIỆT NAM", bannerSize: 15, number: "Số -BC-BCH",
            end: "chữa.", signed: "T/M CỤM THI ĐUA SỐ 2", listSize: 12,
            pageNumberSize: 14, isState: false)
    }

    private static func state(_ name: String) -> Form {
        Form(
            name: name, banner: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bannerSize: 12,
            number: "Số: /BC-BCH", end: "chữa./.", signed: "TM. CỤM THI ĐUA SỐ 2",
            listSize: 11, pageNumberSize: 13, isState: true)
    }

    private func report(_ form: String) throws -> RenderedReport {
        let edit = VariantSite.Edit(
            file: "cap_uy.csv", program: "s/^(cum-2;[^;]*;cum-2;)quan-su/\\1\(form)/")
        let site = try VariantSite("tinh-minh-hoa", [edit])
        return try RenderReport(site: site.site()).render(
            ReportRequest(committee: "cum-2", period: "2026H1", draft: 1))
    }

    @Test("Head, margins, numbers, end, signature, recipients and annexes", arguments: forms)
    func page(form: Form) throws {
        let report = try report(form.name)
        #expect(try PDFFile(report.bytes).check().status == 0)
        let pages = try PrintedWord.pages(report.bytes)
        let banner = try #require(pages[0].phrase(form.banner), "the banner stands on one line")
        #expect(abs(banner[0].size - form.bannerSize) < 0.05)
        let rules = Self.rules(report.pages.pages[0])
        let above = form.isState ? try motto(under: banner, pages[0]) : banner
        let long = try #require(rules.first { abs($0.middle - above.middle) < 1 })
        #expect(abs(long.length - (above.right - above.left)) < 2, "the rule is as long")
        let number = form.number.split(separator: " ").map { part in
            pages[0].first { $0.text == part }?.top
        }
        #expect(number.count == 2 && number[0] != nil && number[0] == number[1])
        try margins(pages, form)
        let all = pages.flatMap(\.self)
        #expect(all.phrase(form.signed) != nil && all.phrase("PHỤ LỤC") != nil)
        #expect(all.contains { $0.text == form.end })
        let last = try #require(all.phrase("- Lưu: VT."))
        #expect(abs(last[0].size - form.listSize) < 0.05)
        let text = all.map(\.text).joined(separator: " ")
        #expect(text.contains("(Kèm theo Báo cáo số") == form.isState)
        if form.isState { try stateHead(pages[0], rules) }
    }

    /// Centred below the banner, a point larger.
    private func motto(under banner: [PrintedWord], _ page: [PrintedWord]) throws -> [PrintedWord] {
        let motto = try #require(page.phrase("Độc lập - Tự do - Hạnh phúc"))
        #expect(abs(motto.middle - banner.middle) < 0.5)
        #expect(motto[0].top > banner[0].bottom - 1 && abs(motto[0].size - 13) < 0.05)
        return motto
    }

    /// Under the issuer and under the subject: 40 per cent of the line above, in its middle.
    private func stateHead(_ page: [PrintedWord], _ rules: [Rule]) throws {
        for line in ["THANH THÔNG", "phương hướng, nhiệm vụ 6 tháng cuối năm 2026"] {
            let words = try #require(page.phrase(line))
            let width = words.right - words.left
            let rule = rules.first {
                abs($0.middle - words.middle) < 1 && abs($0.length - width * 0.4) < 1
                    && $0.y > words[0].bottom - 4 && $0.y < words[0].bottom + 8
            }
            #expect(rule != nil, "\(line)")
        }
        #expect(!page.contains { $0.text == "*" || $0.text == "-----" })
    }

    /// 30 and 15 mm, the other way round on the back; the number in the middle above the text.
    private func margins(_ pages: [[PrintedWord]], _ form: Form) throws {
        for (index, (left, right)) in [(30.0, 15.0), (15.0, 30.0)].enumerated() {
            let start = left * 72 / 25.4
            let end = 595.276 - right * 72 / 25.4
            #expect(pages[index].left > start - 0.6, "page \(index + 1)")
            #expect(pages[index].right < end + 0.6, "page \(index + 1)")
            #expect(pages[index].left < start + 1 && pages[index].right > end - 1)
        }
        #expect(!pages[0].contains { $0.text == "1" && $0.top < 50 })
        let number = try #require(pages[1].first { $0.text == "2" && $0.top < 50 })
        #expect(abs(number.size - form.pageNumberSize) < 0.05)
        #expect(abs((number.left + number.right) / 2 - (42.52 + (595.276 - 127.56) / 2)) < 0.6)
    }

    struct Rule {
        let left: Double
        let right: Double
        let y: Double
        var length: Double { right - left }
        var middle: Double { (left + right) / 2 }
    }

    private static func rules(_ page: Page) -> [Rule] {
        page.items.compactMap { item in
            guard case .line(let from, let to, _) = item.mark, abs(from.y - to.y) < 0.01 else {
                return nil
            }
            return Rule(left: from.x, right: to.x, y: from.y)
        }
    }

    @Test("Settings of a site's own profile: frame, circulation, spelling, code on the issue")
    func settings() throws {
        let site = try VariantSite(
            "tinh-minh-hoa",
            [
                VariantSite.Edit(
                    file: "cap_uy.csv", program: "s/^(du-kv1;[^;]*;kv1;)dang/\\1rieng/")
            ])
        var text = try Files.readText(ExampleSite.root + "/config/forms/hd36.yaml")
        for (old, new) in [
            ("ten: hd36", "ten: rieng\nluu-hanh: Xong hội nghị trả lại"),
            ("khung-dau-mat: không", "khung-dau-mat: có"), ("chu-uy: nhu-ghi", "chu-uy: uỷ"),
            ("ma-trang-ban-chinh-thuc: không", "ma-trang-ban-chinh-thuc: có"),
        ] {
            text = text.split(separator: old, omittingEmptySubsequences: false)
                .joined(separator: new)
        }
        let own = site.folder.path + "/site/forms/rieng.yaml"
        try Files.write(Array(text.utf8), to: own)
        let order = Orders.halfYear(.issue(revision: 0), committee: "du-kv1")
        let answer = try RenderReport(site: site.site()).answer(order)
        let pages = try PrintedWord.pages(try #require(answer.report).bytes)
        let line = try #require(pages[0].phrase("XONG HỘI NGHỊ TRẢ LẠI"))
        #expect(abs(line[0].size - 12) < 0.05)
        let words = pages.flatMap(\.self).map(\.text).joined(separator: " ")
        #expect(words.contains("Tham mưu cho cấp uỷ"))
        #expect(!words.contains("Tham mưu cho cấp ủy"))
        #expect(words.contains("ĐẢNG ỦY BAN CHPTKV 1"), "a recorded name stays")
        let codes = pages.map { $0.filter { $0.text.hasPrefix("26H1-P0-") }.count }
        #expect(codes.allSatisfy { $0 == 1 })
        let pixels = try RenderReport(site: site.site()).render(
            ReportRequest(committee: "du-kv1", period: "2026H1"))
        let frames = pixels.pages.pages[0].items.filter { item in
            if case .rectangle(let area, nil, .some) = item.mark {
                abs(area.maxX - area.minX - 40 * 72 / 25.4) < 0.01
            } else {
                false
            }
        }
        #expect(frames.count == 1)
    }

    @Test("An issue by HD 36 carries neither code nor frame nor circulation")
    func plainIssue() throws {
        let order = Orders.halfYear(.issue(revision: 0), committee: "du-kv1")
        let answer = try RenderReport(site: Variants.shipped.get().site()).answer(order)
        let text = try PDFFile(try #require(answer.report).bytes).text()
        #expect(!text.contains("26H1-P0") && !text.contains("HỘI NGHỊ TRẢ LẠI"))
    }
}

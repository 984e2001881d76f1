// Is the proof that the book of explanations says what `explain` says, and answers the hall.

import Documents
import Facts
import Figures
import Periods
import TestTools
import Testing

@testable import Pipeline

@Suite("The book of explanations")
struct AccountPaperTests {
    private static let book = Result { try answer(Variants.shipped.get()) }

    private static func answer(
        _ site: VariantSite, level: Int = 0, published: [PublishedReport] = []
    ) throws -> ReportAnswer {
        let plain = Orders.halfYear(.draft(1))
        return try RenderReport(site: site.site()).answer(
            ReportOrder(
                work: .render, committee: plain.committee, period: plain.period,
                template: plain.template, definition: plain.definition, close: plain.close,
                standing: plain.standing, created: plain.created, runHead: "", completeness: 90,
                knownGaps: [], previousFigures: nil, reason: "",
                telling: Telling(
                    level: level, edition: nil, others: [], companions: ["so-giai-trinh"]),
                published: published))
    }

    private static func text(_ answer: ReportAnswer) throws -> String {
        let file = PDFFile(try #require(answer.papers.last).bytes)
        #expect(try file.check().status == 0)
        return try file.text().split { $0.isWhitespace }.joined(separator: " ")
    }

    @Test("At most ten pages tell what the hall asks, each with its pages in the report")
    func hall() throws {
        let answer = try Self.book.get()
        let paper = try #require(answer.papers.last)
        #expect(paper.name.hasSuffix("-du-thao-1-so-giai-trinh.pdf"))
        #expect(paper.pageCount <= 10)
        let text = try Self.text(answer)
        for words in [
            "thiếu 509 lượt người", "Vĩnh Trúc 55,7% (83/149), Đông Quế 55,8% (120/215)",
            "Các Ban CHPTKV, hạn 30/10/2026", "Giao 12 việc: xong 7",
            "chậm 2:", "43/45 đơn vị có số liệu", "chưa có kết quả biểu quyết",
            "chấm đủ sẽ xếp từ hạng 7 đến hạng 9", "Không số nào của kỳ trước",
            "tổng tử số chia tổng mẫu số của 43/45 đơn vị trực thuộc = 5.570/9.351",
        ] {
            #expect(text.lowercased().contains(words.lowercased()), "\(words)")
        }
        let sheet = try #require(FigureSheet(packed: answer.figures))
        let line = try #require(
            sheet.lines.first { $0.address == "hl-tien-do/minh-hoa/2026H1@chot-15/thuc-hien" })
        let told = try #require(
            text.firstMatch(of: /kế hoạch năm \(Tỉnh Minh Họa; tr\. ([0-9, ]+)\)/))
        let pages = told.1.split(separator: ", ").compactMap { Int($0) }
        #expect(Set(line.pages).isSubset(of: pages))
        let report = PDFFile(try #require(answer.report).bytes)
        for page in pages {
            #expect(try report.text("-f", "\(page)", "-l", "\(page)").contains("59,6"))
        }
    }

    @Test("Formula, parts and the same period are those of explain")
    func sameAsExplain() throws {
        let site = try Variants.shipped.get().site()
        let render = RenderReport(site: site)
        let order = Orders.halfYear(.draft(1))
        let gathered = try render.gathered(order)
        let drafted = try render.drafted(order, gathered)
        let rows = try render.reckoning(order, gathered).accounts(of: drafted.facts)["giai-trinh"]
        let explain = try ExplainFigure(configuration: site.configuration, generation: nil)
        var compared = 0
        for row in try #require(rows) {
            guard case .text(let text)? = row.fields["dia-chi"],
                let actual = FigureAddress(text: text), Self.compared.contains(actual.indicator)
            else { continue }
            let address = FigureAddress(
                indicator: actual.indicator, unit: actual.unit, window: actual.window,
                aspect: .verdict)
            let found = try explain.explanation(
                ExplainFigure.Question(
                    committee: order.committee, period: gathered.period, close: order.close,
                    address: address, level: 0)
            ).explanation
            let progress = try #require(found.parts.first)
            let formula = progress.answer.figure?.provenance.formula
            #expect(row.fields["cach-tinh"] == formula.map { .text($0) }, "\(text)")
            #expect(row.fields["danh-gia"] == found.answer.figure?.value, "\(text)")
            compared += 1
        }
        // Three of the province, two of the area that has targets of its own.
        #expect(compared == 5)
    }

    /// A share made of units, a count, and one that is not met: each question is a reckoning.
    private static let compared = ["hl-tien-do", "at-mat-an-toan", "cs-qua"]

    @Test("What was issued otherwise stands with its document and the reason")
    func published() throws {
        let site = try VariantSite("tinh-minh-hoa")
        let earlier = try RenderReport(site: site.site()).answer(
            ReportOrder(
                work: .render, committee: "duqs-tinh", period: "2025H1@chot-15",
                template: "so-ket-6-thang", definition: "so-ket-6-thang",
                close: try #require(Day(year: 2025, month: 6, day: 14)),
                standing: .issue(revision: 0), created: Instant(seconds: 1_750_000_000),
                runHead: "", completeness: 0, knownGaps: [], previousFigures: nil, reason: ""))
        try site.importing([
            VariantSite.Edit(
                file: "so_lieu.csv",
                program: "s|^(h01;kt-sscd;15/03/2025;14/06/2025;mot-lan;)[0-9]+;|\\1977;|")
        ])
        let report = PublishedReport(
            citation: "Báo cáo số 12-BC/ĐUQS, ngày 20/6/2025", period: "2025H1@chot-15",
            close: try #require(Day(year: 2025, month: 6, day: 14)),
            issued: Instant(seconds: 1_750_400_000), figures: earlier.figures)
        let text = try Self.text(Self.answer(site, published: [report]))
        #expect(text.contains("Số đã phát hành khác số nêu trong báo cáo này"))
        #expect(text.contains("Kiểm tra SSCĐ"))
        #expect(text.contains("12-BC/ĐUQS"))
        #expect(!text.contains("Không số nào của kỳ trước"))
    }

    @Test("An edition accounts for nothing above its level")
    func level() throws {
        let site = try VariantSite(
            "tinh-minh-hoa",
            [
                VariantSite.Edit(
                    file: "chi_tieu.csv",
                    program: "s|^(gdqp-tien-do;.*;)0(;[0-9]+)$|\\11\\2|")
            ])
        #expect(!(try Self.text(Self.answer(site)).contains("Bồi dưỡng kiến thức")))
        #expect(try Self.text(Self.answer(site, level: 1)).contains("Bồi dưỡng kiến thức"))
    }
}

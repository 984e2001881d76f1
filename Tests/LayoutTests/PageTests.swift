// Proves what stands where on whole pages.

import Charts
import Documents
import Pages
import Testing

@testable import Layout

@Suite("Pages")
struct PageTests {
    @Test("No page begins or ends with a single line of a paragraph")
    func widowsAndOrphans() throws {
        for lines in 20...45 {
            let filler = Samples.paragraph(lines: lines)
            let last = (0..<5).map { "\($0)" + Samples.longWord }.joined(separator: " ")
            let report = try Samples.pages([filler, .paragraph([Run(last)])])
            for (page, text) in PageDump.pageTexts(report).enumerated() {
                let count = (0..<5).filter { text.contains("\($0)" + Samples.longWord) }.count
                #expect(count != 1 && count != 4, "page \(page + 1), \(lines) lines before")
            }
        }
    }

    @Test("A paper over its number of pages is set smaller, and as usual where no size is enough")
    func tightened() throws {
        func paper(lines: Int, limit: Int?) throws -> (pages: Int, size: Double?) {
            var document = Samples.document([Samples.paragraph(lines: lines)])
            document.pageLimit = limit
            let report = try ReportLayout(document: document, measurer: SquareMeasurer()).pages()
            let sizes = PageDump.sizes(of: Samples.longWord, report)
            #expect(sizes.count == 1, "one size of running text")
            return (report.pages.count, sizes.first)
        }
        #expect(try paper(lines: 20, limit: 1) == (1, 14))
        #expect(try paper(lines: 36, limit: nil) == (2, 14))
        let tight = try paper(lines: 36, limit: 1)
        #expect(tight.pages == 1)
        #expect(try #require(tight.size) < 14)
        #expect(try #require(tight.size) >= 11)
        #expect(try paper(lines: 80, limit: 1) == (3, 14))
    }

    @Test("A heading stays with two lines of what follows")
    func headingKeep() throws {
        for lines in 20...45 {
            let blocks: [Block] = [
                Samples.paragraph(lines: lines), .heading(level: 1, label: "I-", [Run("KẾT QUẢ")]),
                .heading(level: 2, label: "1.", [Run("Huấn luyện")]), Samples.paragraph(lines: 6),
            ]
            for text in PageDump.pageTexts(try Samples.pages(blocks))
            where text.contains("I- KẾT QUẢ") {
                let after = text.split(separator: "|").drop { !$0.contains("1. Huấn luyện") }
                #expect(after.count >= 3, "\(lines) lines before")
            }
        }
    }

    @Test("The signature never stands without the last two lines before it")
    func signatureKeep() throws {
        for lines in 20...45 {
            let blocks: [Block] = [
                Samples.paragraph(lines: lines), .signature(Samples.signature),
            ]
            let texts = PageDump.pageTexts(try Samples.pages(blocks))
            let page = try #require(texts.first { $0.contains("T/M BAN THƯỜNG VỤ") })
            let count = page.split(separator: "|").filter { $0.contains(Samples.longWord) }.count
            #expect(count >= 2, "\(lines) lines before")
        }
    }

    @Test("A one-line paragraph before the signature brings the line before it along")
    func shortLastParagraph() throws {
        for lines in 20...45 {
            let blocks: [Block] = [
                Samples.paragraph(lines: lines), .paragraph([Run("Hết.")]),
                .signature(Samples.signature),
            ]
            let texts = PageDump.pageTexts(try Samples.pages(blocks))
            let page = try #require(texts.first { $0.contains("T/M BAN THƯỜNG VỤ") })
            #expect(page.contains("Hết.") && page.contains(Samples.longWord))
        }
    }

    @Test("A short last paragraph comes whole to the page of the signature")
    func wholeLastParagraph() throws {
        for lines in 20...45 {
            let last = (1...4).map { "\($0)" + Samples.longWord }.joined(separator: " ")
            let blocks: [Block] = [
                Samples.paragraph(lines: lines), .paragraph([Run(last)]),
                .signature(Samples.signature),
            ]
            let texts = PageDump.pageTexts(try Samples.pages(blocks))
            let page = try #require(texts.first { $0.contains("T/M BAN THƯỜNG VỤ") })
            let count = (1...4).filter { page.contains("\($0)" + Samples.longWord) }.count
            #expect(count == 4, "\(lines) lines before")
        }
    }

    @Test("A signature right behind a table has at least its last row with it")
    func signatureAfterTable() throws {
        for rows in 1...45 {
            let blocks: [Block] = [
                .table(Samples.table(rows: rows)), .signature(Samples.signature),
            ]
            let texts = PageDump.pageTexts(try Samples.pages(blocks))
            let page = try #require(texts.first { $0.contains("T/M BAN THƯỜNG VỤ") })
            #expect(page.contains("Xã số \(rows)"))
        }
    }

    @Test("Many recipients run on below the signature and over the page")
    func manyRecipients() throws {
        let many = Signature(
            signedFor: "T/M Đảng ủy", post: "Bí thư", name: "",
            recipients: (1...120).map { "Đảng ủy xã thứ \($0) của tỉnh" })
        let report = try Samples.pages([Samples.paragraph(lines: 3), .signature(many)])
        #expect(report.pages.count > 1)
        let words = PageDump.words(report, page: report.pages.count - 1)
        #expect(words.last { $0.contains("120") } == "Đảng ủy xã thứ 120 của tỉnh.")
    }

    @Test("Even pages of two-sided paper swap their margins")
    func mirrored() throws {
        let blocks = [Samples.paragraph(lines: 90)]
        func left(_ report: PagedReport, page: Int) -> Double {
            PageDump.places(report, page: page).filter { $0.text.contains(Samples.longWord) }
                .map(\.x).min() ?? 0
        }
        let single = try Samples.pages(blocks)
        let double = try Samples.pages(blocks, isTwoSided: true)
        #expect(double.pages.count >= 3)
        for page in 0..<3 {
            #expect(abs(left(single, page: page) - millimetres(30)) < 0.01)
            let expected = page == 1 ? millimetres(15) : millimetres(30)
            #expect(abs(left(double, page: page) - expected) < 0.01)
        }
    }

    @Test("Pages are numbered from the second, centred over the text")
    func pageNumbers() throws {
        let report = try Samples.pages([Samples.paragraph(lines: 90)])
        #expect(!PageDump.words(report, page: 0).contains("1"))
        let number = try #require(PageDump.places(report, page: 1).last)
        #expect(number.text == "2")
        let centre = millimetres(30) + (Size.a4.width - millimetres(45)) / 2
        #expect(abs(number.x + 3.5 - centre) < 0.01)
        #expect(number.y > millimetres(10) && number.y < millimetres(20))
    }

    @Test("The page mark and the watermark stand on every page, outside the structure")
    func marks() throws {
        let report = try Samples.pages(
            [Samples.paragraph(lines: 90)], pageMark: "số liệu minh họa", watermark: "BẢN NHÁP")
        for page in report.pages {
            let artifacts = page.items.filter { $0.element == nil }
                .compactMap { PrintedText.text(of: $0) }
            #expect(artifacts.contains("số liệu minh họa") && artifacts.contains("BẢN NHÁP"))
            #expect(page.items.first.flatMap { PrintedText.text(of: $0) } == "BẢN NHÁP")
        }
    }

    @Test("An annex begins a new page, landscape where asked, and is in the outline")
    func annex() throws {
        let blocks: [Block] = [
            Samples.paragraph(lines: 2),
            .annex(label: "PHỤ LỤC 1", title: [Run("BIỂU SỐ LIỆU")], isLandscape: true),
            .table(Samples.table(rows: 4)),
            .annex(label: "PHỤ LỤC 2", title: [Run("BIỂU ĐỒ")], isLandscape: false),
            .chart(Samples.chart),
        ]
        let report = try Samples.pages(blocks)
        #expect(report.pages.map(\.size) == [.a4, .a4Landscape, .a4])
        #expect(
            report.outline.map { "\($0.level) \($0.page) \($0.title)" } == [
                "1 1 PHỤ LỤC 1. BIỂU SỐ LIỆU", "2 1 Bảng 1. Kết quả", "1 2 PHỤ LỤC 2. BIỂU ĐỒ",
                "2 2 Biểu đồ 1. Tỷ lệ",
            ])
    }

    @Test("A chart stays with its caption and source")
    func chartKeep() throws {
        for lines in 15...45 {
            let blocks = [Samples.paragraph(lines: lines), .chart(Samples.chart)]
            let texts = PageDump.pageTexts(try Samples.pages(blocks))
            let page = try #require(texts.first { $0.contains("Biểu đồ 1. Tỷ lệ") })
            #expect(page.contains("Nguồn: báo cáo của các xã"))
        }
    }

    @Test("A chart taller than a page goes on with its caption, which says so, and one axis")
    func tallChart() throws {
        let rows = (1...120).map {
            Chart.RankedRow(
                rank: "\($0)", name: "Xã \($0)",
                value: ChartValue(Double(130 - $0), label: "\(130 - $0)"), note: "")
        }
        let chart = Chart(
            form: .ranked(rows, reference: nil), unitOfMeasure: "điểm", startsAtZero: true,
            alternative: "xếp hạng")
        let block = ChartBlock(
            caption: [Run("Biểu đồ 2. Xếp hạng")], chart: chart, source: "Nguồn: cụm", notes: [],
            height: 200)
        let report = try Samples.pages([
            .annex(label: "PHỤ LỤC 1", title: [Run("XẾP HẠNG")], isLandscape: false),
            .chart(block),
        ])
        let texts = PageDump.pageTexts(report).dropFirst()
        #expect(texts.count > 1)
        #expect(texts.allSatisfy { $0.contains("Biểu đồ 2. Xếp hạng") })
        #expect(texts.first?.contains("Xếp hạng (tiếp theo)") == false)
        #expect(
            texts.dropFirst().allSatisfy { $0.contains("Biểu đồ 2. Xếp hạng (tiếp theo)") })
        #expect(texts.first?.contains("PHỤ LỤC 1") == true)
        #expect(texts.last?.contains("Xã 120") == true && texts.last?.contains("Nguồn") == true)
    }

    /// Targets by name, each with all its texts.
    private func targets(_ count: Int) -> ChartBlock {
        let rows = (1...count).map {
            Chart.TargetRow(
                name: "Mục \($0)", actual: ChartValue(50, label: "50%"),
                target: ChartValue(100, label: "100%"), pace: 60, verdict: "chậm")
        }
        return ChartBlock(
            caption: [Run("Biểu đồ 1. Mục tiêu")],
            chart: Chart(
                form: .targets(rows), unitOfMeasure: "", startsAtZero: true,
                alternative: "mục tiêu"),
            source: "Nguồn: xã", notes: [], height: nil)
    }

    @Test("A chart of rows begins on a page that it would leave white by more than a third")
    func dividedChart() throws {
        // A page has 40 lines and the front takes 9: up to the seventeenth line more than a third
        // would stay white.
        var divided: Set<Int> = []
        for lines in 1...26 {
            let report = try Samples.pages(
                [
                    Samples.paragraph(lines: lines), .chart(targets(20)),
                    Samples.paragraph(lines: 60),
                ])
            let texts = PageDump.pageTexts(report)
            let pages = texts.indices.filter { texts[$0].contains("Biểu đồ 1. Mục tiêu") }
            // Then every row is told once, no part is a remnant, and the figure is one.
            for row in 1...20 {
                let all = texts.joined(separator: "|").split(separator: "|")
                #expect(all.count { $0 == "Mục \(row)" } == 1, "\(lines) lines, row \(row)")
            }
            #expect(report.structure.count { $0.kind == .figure } == 1)
            guard pages.count > 1 else { continue }
            divided.insert(lines)
            #expect(texts[pages[1]].contains("Mục tiêu (tiếp theo)"))
            for page in pages {
                let rows = texts[page].split(separator: "|").count { $0.hasPrefix("Mục ") }
                #expect(rows >= 4, "\(lines) lines")
            }
        }
        #expect(divided == Set(1...17))
    }

    @Test("So does a chart that is taller than a page")
    func dividedTallChart() throws {
        let report = try Samples.pages([
            Samples.paragraph(lines: 8), .chart(targets(45)), Samples.paragraph(lines: 30),
        ])
        let rows = PageDump.pageTexts(report).map { text in
            text.split(separator: "|").filter { $0.hasPrefix("Mục ") }.map(String.init)
        }
        #expect(rows[0].count >= 4 && rows.prefix(3).allSatisfy { $0.count >= 4 })
        #expect(rows.flatMap { $0 } == (1...45).map { "Mục \($0)" })
        #expect(report.structure.count { $0.kind == .figure } == 1)
    }

    @Test("The same document gives the same pages")
    func deterministic() throws {
        let blocks: [Block] = [
            .table(Samples.table(rows: 60)), .chart(Samples.chart), .item(Samples.prose(words: 40)),
        ]
        #expect(try Samples.pages(blocks) == Samples.pages(blocks))
    }

    @Test("A missing glyph is refused with the words around it")
    func missingGlyph() {
        let document = Samples.document([.paragraph([Run("Có 漢 trong câu")])])
        let layout = ReportLayout(document: document, measurer: SquareMeasurer(missing: ["漢"]))
        let error = #expect(throws: LayoutError.self) { try layout.pages() }
        #expect(
            error?.description
                == "“Có 漢 trong câu”: phông chữ không có ký tự U+6F22; "
                + "sửa lại dữ liệu hoặc mẫu báo cáo")
    }

    @Test("More than two thousand pages are refused")
    func pageLimit() {
        let blocks = (0..<2_100).map { _ in
            Block.annex(label: "PHỤ LỤC", title: [], isLandscape: false)
        }
        #expect(throws: LayoutError.tooManyPages(limit: 2_000)) { try Samples.pages(blocks) }
    }
}

// Proves that pages are filled: no needless white space, and nothing left alone on a page.

import Charts
import Documents
import Pages
import Testing

@testable import Layout

@Suite("White space")
struct SpaceTests {
    private func chart(height: Double? = nil, of block: ChartBlock = Samples.chart) -> Block {
        .chart(
            ChartBlock(
                caption: block.caption, chart: block.chart, source: block.source, notes: [],
                height: height))
    }

    @Test("A lead-in that ends in a colon stays with the list or table that follows")
    func leadIn() throws {
        for lines in 20...45 {
            let list: [Block] = [
                Samples.paragraph(lines: lines), .paragraph([Run("Kết quả như sau:")]),
                .item([Run("Mục thứ nhất")]), .item([Run("Mục thứ hai")]),
            ]
            let table: [Block] = Array(list.prefix(2)) + [.table(Samples.table(rows: 6))]
            for (blocks, mark) in [(list, "Mục thứ nhất"), (table, "Xã số 2")] {
                let texts = PageDump.pageTexts(try Samples.pages(blocks))
                let page = try #require(texts.first { $0.contains("Kết quả như sau:") })
                #expect(page.contains(mark), "\(lines) lines before")
            }
        }
    }

    @Test("No page begins or ends with a single row of a table")
    func lonelyRows() throws {
        for rows in 4...80 {
            let report = try Samples.pages([
                Samples.paragraph(lines: 10), .table(Samples.table(rows: rows)),
            ])
            for page in report.pages.indices {
                let count = PageDump.words(report, page: page).filter { $0.contains("Xã số") }.count
                #expect(count != 1, "\(rows) rows, page \(page + 1)")
            }
        }
    }

    @Test("A table begins on the page where its caption, header and two rows fit")
    func tableStarts() throws {
        // Caption 18, unit line 18 + 3, header 18.2, rows 18.2 each, 6 before: a page has 728.
        for lines in 1...33 {
            let paragraph = Samples.paragraph(lines: lines)
            let start = try Samples.pages([paragraph, .paragraph([Run("Mốc")])])
            let mark = try #require(
                PageDump.places(start, page: start.pages.count - 1).first { $0.text == "Mốc" })
            let room = Size.a4.height - millimetres(20) - mark.y - 8
            let report = try Samples.pages([
                paragraph, .paragraph([Run("Mốc")]), .table(Samples.table(rows: 30)),
            ])
            let page = try #require(
                report.pages.indices.first { PageDump.words(report, page: $0).contains("Mốc") })
            if room > 110 {
                #expect(PageDump.words(report, page: page).contains("Xã số 2"), "\(lines) lines")
            }
        }
    }

    @Test("A chart that misses a page by a little is drawn lower, one over a gap taller")
    func elastic() throws {
        var heights: Set<Int> = []
        for lines in 1...32 {
            let report = try Samples.pages([
                Samples.paragraph(lines: lines), chart(), Samples.paragraph(lines: 40),
            ])
            let page = try #require(
                report.pages.indices.first {
                    PageDump.pageTexts(report)[$0].contains("Biểu đồ 1.")
                })
            let places = PageDump.places(report, page: page)
            let caption = try #require(places.first { $0.text.contains("Biểu đồ 1.") })
            let source = try #require(places.first { $0.text.contains("Nguồn") })
            heights.insert(Int(source.y - caption.y))
        }
        // Natural for most, lower for at least one start.
        #expect(heights.count > 1)
        let least = try #require(heights.min())
        let greatest = try #require(heights.max())
        #expect(greatest - least > 30)
    }

    @Test("A chart with a height of its own keeps it wherever it stands")
    func fixedHeight() throws {
        var heights: Set<Int> = []
        for lines in 20...32 {
            let report = try Samples.pages([
                Samples.paragraph(lines: lines), chart(height: 220), Samples.paragraph(lines: 9),
            ])
            let places = report.pages.indices.flatMap { PageDump.places(report, page: $0) }
            let caption = try #require(places.first { $0.text.contains("Biểu đồ 1.") })
            let source = try #require(places.first { $0.text.contains("Nguồn") })
            heights.insert(Int(source.y - caption.y))
        }
        #expect(heights.count == 1 && heights.allSatisfy { $0 >= 220 })
    }

    @Test("A fixed height too small for the content gives way to what is needed")
    func tooSmallHeight() throws {
        let small = try Samples.pages([chart(height: 20)])
        let texts = PageDump.words(small, page: 0)
        #expect(texts.contains("kỳ này") && texts.contains("Nguồn: báo cáo của các xã"))
        let natural = try Samples.pages([chart()])
        func height(_ report: PagedReport) throws -> Double {
            let places = PageDump.places(report, page: 0)
            let caption = try #require(places.first { $0.text.contains("Biểu đồ 1.") })
            return try #require(places.first { $0.text.contains("Nguồn") }).y - caption.y
        }
        #expect(try height(small) < height(natural))
    }

    @Test("A chart without rows prints its caption and says that there are no figures")
    func emptyChart() throws {
        let forms: [Chart.Form] = [
            .targets([]), .ranked([], reference: nil), .grouped(categories: [], series: []),
            .stacked(categories: [], series: [], isShare: true), .lines(windows: [], series: []),
        ]
        for form in forms {
            let empty = Chart(
                form: form, unitOfMeasure: "", startsAtZero: true, alternative: "trống")
            let block = ChartBlock(
                caption: [Run("Biểu đồ 3. Trống")], chart: empty, source: "Nguồn: xã", notes: [],
                height: nil)
            let words = PageDump.words(try Samples.pages([.chart(block)]), page: 0)
            #expect(words.suffix(3) == ["Biểu đồ 3. Trống", "chưa có số liệu", "Nguồn: xã"])
        }
    }

    @Test("The signature comes with five lines when a page can end before them")
    func signatureCompany() throws {
        for lines in 25...40 {
            let texts = PageDump.pageTexts(
                try Samples.pages([
                    Samples.paragraph(lines: lines), .signature(Samples.signature),
                ]))
            let page = try #require(texts.first { $0.contains("T/M BAN THƯỜNG VỤ") })
            let count = page.split(separator: "|").filter { $0.contains(Samples.longWord) }.count
            #expect(count >= 5, "\(lines) lines before")
        }
    }

    @Test("A table stays on its page when the lines after it go with the signature")
    func signatureAfterTable() throws {
        var parted: [Int] = []
        for lines in 10...26 {
            let texts = PageDump.pageTexts(
                try Samples.pages([
                    Samples.paragraph(lines: lines), .table(Samples.table(rows: 4)),
                    Samples.paragraph(lines: 2), .signature(Samples.signature),
                ]))
            let table = try #require(texts.first { $0.contains("Xã số 4") })
            let page = try #require(texts.first { $0.contains("T/M BAN THƯỜNG VỤ") })
            let count = page.split(separator: "|").filter { $0.contains(Samples.longWord) }.count
            #expect(count >= 2, "\(lines) lines before")
            if table != page, table.contains("Xã số 1") { parted.append(lines) }
        }
        #expect(parted.count >= 5)
    }

    @Test("A last page takes lines over from the page before")
    func lastPage() throws {
        for lines in 25...80 {
            let report = try Samples.pages([Samples.paragraph(lines: lines)])
            let texts = PageDump.pageTexts(report)
            let last = texts[texts.count - 1].split(separator: "|")
            let count = last.filter { $0.contains(Samples.longWord) }.count
            #expect(count >= 5, "\(lines) lines")
        }
    }

    @Test("Names of bodies do not part between the words of a compound")
    func compounds() throws {
        let front = FrontMatter(
            parentBody: "Đảng bộ tỉnh Minh Họa",
            issuingBody: "Đảng ủy Quân sự thành phố Điện Biên Phủ", number: "Số 1",
            placeAndDate: "Minh Họa, ngày 14 tháng 6 năm 2026", draftMark: nil, circulation: nil,
            documentType: "Báo cáo", subject: [Run("kết quả")])
        let document = Samples.document([Samples.paragraph(lines: 2)], front: front)
        let report = try ReportLayout(document: document, measurer: SquareMeasurer()).pages()
        let lines = PageDump.words(report, page: 0)
        for (first, second) in [("QUÂN", "SỰ"), ("THÀNH", "PHỐ"), ("ĐẢNG", "ỦY")] {
            #expect(!lines.contains { $0.hasSuffix(first) }, "\(first) \(second): \(lines)")
        }
    }
}

// Proves how tables are set and divided.

import Documents
import Pages
import Testing

@testable import Layout

@Suite("Tables")
struct TableTests {
    private func cells(_ report: PagedReport, _ kind: StructureElement.Kind) -> [Int] {
        report.structure.indices.filter { report.structure[$0].kind == kind }
    }

    /// Pages that carry marks of an element.
    private func pages(of element: Int, _ report: PagedReport) -> [Int] {
        report.pages.indices.filter { page in
            report.pages[page].items.contains { $0.element == element }
        }
    }

    @Test("The header stands on every page of a table and is tagged once")
    func repeatedHeader() throws {
        let report = try Samples.pages([.table(Samples.table(rows: 120))])
        #expect(report.pages.count > 2)
        for page in report.pages.indices {
            let words = PageDump.words(report, page: page)
            #expect(words.contains("Đơn vị") && words.contains("Cột 3"))
        }
        for header in cells(report, .headerCell) { #expect(pages(of: header, report) == [0]) }
    }

    @Test("Header cells with spans tile their rows and keep their spans in the structure")
    func spans() throws {
        let header: [[Table.HeaderCell]] = [
            [
                .init("Đơn vị", rowSpan: 2), .init("Dân quân", columnSpan: 2),
                .init("%", rowSpan: 2),
            ],
            [.init("Chỉ tiêu"), .init("Thực hiện")],
        ]
        let plain = Samples.table(rows: 90)
        let table = Table(
            caption: plain.caption, unitLine: nil, columns: plain.columns, header: header,
            rows: plain.rows, notes: [], fontSize: 11)
        let report = try Samples.pages([.table(table)])
        let spans = cells(report, .headerCell).map {
            [report.structure[$0].columnSpan, report.structure[$0].rowSpan]
        }
        #expect(spans == [[1, 2], [2, 1], [1, 2], [1, 1], [1, 1]])
        let last = PageDump.words(report, page: report.pages.count - 1)
        #expect(last.starts(with: ["Đơn vị", "Dân quân", "%", "Chỉ tiêu", "Thực hiện"]))
    }

    @Test("A header that does not tile is refused with its caption")
    func unevenHeader() {
        let plain = Samples.table(rows: 1)
        let table = Table(
            caption: plain.caption, unitLine: nil, columns: plain.columns,
            header: [[.init("Đơn vị"), .init("hai", columnSpan: 2)]], rows: plain.rows, notes: [],
            fontSize: 11)
        #expect(throws: LayoutError.unevenHeader(place: "Bảng 1. Kết quả", columns: 4)) {
            try Samples.pages([.table(table)])
        }
    }

    @Test("A row with a cell too few is refused with its number")
    func unevenRow() {
        var rows = Samples.table(rows: 3).rows
        rows[1] = Table.Row(cells: [[Run("Xã")], [Run("1")]], style: .body)
        #expect(
            throws: LayoutError.unevenRow(
                place: "Bảng 1. Kết quả", row: 2, cells: 2, columns: 4)
        ) {
            try Samples.pages([.table(Samples.table(rows))])
        }
    }

    @Test("A row taller than a page is divided between lines, and its header follows it")
    func tallRow() throws {
        let table = Samples.table(rows: 3) { row in
            row == 1
                ? Samples.prose(words: 1_500)[0].text
                : "Xã số \(row)"
        }
        let report = try Samples.pages([.table(table)])
        let rows = cells(report, .tableRow)
        let tall = report.structure.indices.first { report.structure[$0].parent == rows[2] }
        let pages = try pages(of: #require(tall), report)
        #expect(pages.count > 1 && pages == Array(pages[0]...pages[pages.count - 1]))
        for page in pages { #expect(PageDump.words(report, page: page).contains("Cột 1")) }
    }

    @Test("Caption, unit line, header and first rows stay together")
    func captionKeep() throws {
        for lines in 25...38 {
            let blocks = [Samples.paragraph(lines: lines), .table(Samples.table(rows: 6))]
            let report = try Samples.pages(blocks)
            for page in report.pages.indices {
                let words = PageDump.words(report, page: page)
                guard words.contains("Bảng 1. Kết quả") else { continue }
                let expected = ["Đơn vị tính: người", "Đơn vị", "Xã số 1", "Xã số 2"]
                #expect(expected.allSatisfy { words.contains($0) }, "\(lines) lines before")
            }
        }
    }

    @Test("A group row stays with the next row")
    func groupKeep() throws {
        for offset in 20...50 {
            var rows = Samples.table(rows: offset).rows
            rows.append(Table.Row(cells: [[Run("Khu vực 2")]], style: .group))
            rows += Samples.table(rows: 2) { "Phường \($0)" }.rows
            let report = try Samples.pages([.table(Samples.table(rows))])
            let page = try #require(
                report.pages.indices.first {
                    PageDump.words(report, page: $0).contains("Khu vực 2")
                })
            #expect(PageDump.words(report, page: page).contains("Phường 0"))
        }
    }

    @Test("Notes stay with the last row")
    func notesKeep() throws {
        for rows in 28...48 {
            let table = Samples.table(rows: rows, notes: [[Run("Ghi chú: theo báo cáo")]])
            let report = try Samples.pages([.table(table)])
            let last = PageDump.words(report, page: report.pages.count - 1)
            #expect(last.contains("Ghi chú: theo báo cáo") && last.contains("Xã số \(rows)"))
        }
    }

    @Test("A table without rows prints its header")
    func noRows() throws {
        let report = try Samples.pages([.table(Samples.table(rows: 0))])
        #expect(PageDump.words(report, page: 0).suffix(4) == ["Đơn vị", "Cột 1", "Cột 2", "Cột 3"])
    }

    @Test("Numbers end at the same right edge and never wrap")
    func numbers() throws {
        let rows = ["7.450", "gần 43%", "1.000.000.000.000.000"].map {
            Table.Row(cells: [[Run("Xã")], [Run($0)]], style: .body)
        }
        let report = try Samples.pages([.table(Samples.table(rows, columns: 2))])
        let ends: [Double] = report.pages[0].items.compactMap { item in
            guard case .text(let words, _, let style, _, _) = item.mark, let last = words.last,
                words.contains(where: { $0.text.last?.isNumber == true || $0.text.last == "%" }),
                item.element.map({ report.structure[$0].kind }) == .dataCell
            else { return nil }
            return last.x + Double(last.text.count) * style.size / 2
        }
        #expect(ends.count == 3)
        #expect(Set(ends.map { ($0 * 100).rounded() }).count == 1)
    }

    @Test("Text steps down to nine points before a word is cut, and then nothing is lost")
    func stepsDown() throws {
        func size(columns: Int, word: String) throws -> Double {
            let rows = [
                Table.Row(cells: (0..<columns).map { _ in [Run(word)] }, style: .body)
            ]
            let report = try Samples.pages([.table(Samples.table(rows, columns: columns))])
            for item in report.pages[0].items {
                if case .text(let words, _, let style, _, _) = item.mark,
                    item.element.map({ report.structure[$0].kind }) == .dataCell, !words.isEmpty
                {
                    return style.size
                }
            }
            return 0
        }
        // 467.7 points wide: six cells of 12 letters need 6 × (12 × size / 2 + 7).
        #expect(try size(columns: 6, word: "abcdefghijkl") == 11)
        #expect(try size(columns: 7, word: "abcdefghijkl") == 9.5)
        #expect(try size(columns: 12, word: "abcdefghijkl") == 9)
    }

    @Test("Columns that cannot hold one letter each are refused")
    func tooWide() {
        #expect(
            throws: LayoutError.tableTooWide(place: "Bảng 1. Kết quả", columns: 60)
        ) {
            try Samples.pages([.table(Samples.table(rows: 1, columns: 60))])
        }
    }

    @Test("Flexible columns take the spare width, others stay narrow")
    func widths() throws {
        let widths = TableWidths(available: 400)
        let name = TableWidths.Demand(least: 40, wanted: 100, isFlexible: true)
        let number = TableWidths.Demand(least: 30, wanted: 50, isFlexible: false)
        #expect(widths.fitted([name, number, number], spans: []) == [300, 50, 50])
        let long = TableWidths.Demand(least: 40, wanted: 900, isFlexible: true)
        #expect(widths.fitted([long, number, number], spans: []) == [300, 50, 50])
        let least = TableWidths.Demand(least: 250, wanted: 300, isFlexible: false)
        #expect(widths.fitted([least, least], spans: []) == nil)
        let span = TableWidths.Span(columns: 1..<3, least: 160)
        #expect(widths.fitted([name, number, number], spans: [span]) == [240, 80, 80])
    }

    @Test("A break of the series is one heavier rule through the header and every row")
    func breakRule() throws {
        func verticals(_ isAfterBreak: Bool) throws -> [(length: Double, width: Double)] {
            let plain = Samples.table(rows: 5)
            var columns = plain.columns
            columns[2] = Table.Column(
                alignment: .right, isFlexible: false, isAfterBreak: isAfterBreak)
            let table = Table(
                caption: plain.caption, unitLine: nil, columns: columns, header: plain.header,
                rows: plain.rows, notes: [], fontSize: 11)
            return try Samples.pages([.table(table)]).pages[0].items.compactMap { item in
                guard case .line(let from, let to, let stroke) = item.mark, from.x == to.x
                else { return nil }
                return (to.y - from.y, stroke.width)
            }
        }
        // Rules that meet are one line on the page: two outer ones and three between columns.
        let rules = try verticals(true)
        #expect(rules.map(\.width).sorted() == [0.5, 0.5, 0.5, 0.5, 2])
        let lengths = rules.map(\.length)
        #expect(lengths.allSatisfy { abs($0 - lengths[0]) < 1e-9 }, "\(lengths)")
        #expect(try verticals(false).map(\.width) == [0.5, 0.5, 0.5, 0.5, 0.5])
    }
}

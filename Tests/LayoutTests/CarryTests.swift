// Proves that carried sums stand at the foot of each page of a table and at the head of the next,
// that rows of two hundred units stay whole, and that guiding rules are where they should be.

import Documents
import Pages
import TestTools
import Testing

@testable import Layout

@Suite("Carried sums and guiding rules")
struct CarryTests {
    private static let foot = "Cộng mang sang trang sau"
    private static let head = "Trang trước mang sang"

    /// A table whose second column counts its rows, so that a sum tells where the page ended.
    private func table(
        rows count: Int, ruleEvery: Int? = nil, isCarried: Bool = true,
        name: (Int) -> String = { "Xã số \($0 + 1)" }
    ) -> Table {
        var rows = (0..<count).map { row in
            Table.Row(cells: [[Run(name(row))], [Run("1")], [Run("98,5")]], style: .body)
        }
        rows.append(
            Table.Row(cells: [[Run("Tổng cộng")], [Run("\(count)")], [Run("98,5")]], style: .total))
        let sums = (0...count).map { ["", "\(min($0 + 1, count))", ""] }
        let plain = Samples.table(rows, columns: 3)
        return Table(
            caption: plain.caption, unitLine: plain.unitLine, columns: plain.columns,
            header: plain.header, rows: rows, notes: [[Run("Ghi chú.")]], fontSize: 11,
            ruleEvery: ruleEvery,
            carry: isCarried
                ? Table.Carry(labelColumn: 0, foot: Self.foot, head: Self.head, sums: sums) : nil)
    }

    private func rowCount(_ report: PagedReport, page: Int) -> Int {
        PageDump.words(report, page: page).count { $0.hasPrefix("Xã số") }
    }

    @Test("A page's foot and the next one's head tell the same sum, that of all rows before")
    func sums() throws {
        let report = try Samples.pages([.table(table(rows: 200))])
        #expect(report.pages.count > 3)
        var sum = 0
        for page in report.pages.indices {
            let words = PageDump.words(report, page: page)
            let (head, foot) = (words.firstIndex(of: Self.head), words.firstIndex(of: Self.foot))
            #expect((head == nil) == (page == 0))
            #expect((foot == nil) == (page == report.pages.count - 1))
            if let head { #expect(words[head + 1] == "\(sum)") }
            sum += rowCount(report, page: page)
            if let foot { #expect(words[foot + 1] == "\(sum)") }
        }
        #expect(sum == 200)
    }

    @Test("Feet and heads are outside the structure and meet no other text")
    func places() throws {
        let report = try Samples.pages([Samples.paragraph(lines: 9), .table(table(rows: 200))])
        for page in report.pages {
            var rows: [Double] = []
            for item in page.items {
                guard case .text(let words, let baseline, let style, _, _) = item.mark,
                    style.size <= 11, words.first?.text != "Ghi"
                else { continue }
                rows.append(baseline)
                let text = words.map(\.text).joined(separator: " ")
                if text == Self.foot || text == Self.head { #expect(item.element == nil) }
            }
            let lines = Set(rows).sorted()
            for (one, next) in zip(lines, lines.dropFirst()) { #expect(next - one > 11) }
        }
    }

    @Test("A table on one page, and one that carries nothing, have no such rows")
    func nothingCarried() throws {
        for made in [table(rows: 5), table(rows: 200, isCarried: false)] {
            let report = try Samples.pages([.table(made)])
            for page in report.pages.indices {
                let words = PageDump.words(report, page: page)
                #expect(!words.contains(Self.foot) && !words.contains(Self.head))
            }
        }
    }

    @Test("Names of 5 to 120 letters, figures to 10^15, a row taller than a page: all stay whole")
    func extremes() throws {
        var generator = SplitMix(seed: 7)
        let lengths = (0..<60).map { _ in Int.random(in: 5...120, using: &generator) }
        let named = table(rows: 60, ruleEvery: 3) { row in
            "Xã số " + String(repeating: "tên ", count: lengths[row] / 4)
        }
        #expect(try Samples.pages([.table(named)]).pages.count > 1)
        let tall = table(rows: 8) { row in
            row == 4 ? Samples.prose(words: 1_500)[0].text : "Xã số \(row)"
        }
        let report = try Samples.pages([.table(tall)])
        for page in report.pages.indices.dropFirst() {
            #expect(PageDump.words(report, page: page).contains(Self.head))
        }
        let plain = Samples.table(rows: 200)
        let large = Table(
            caption: plain.caption, unitLine: nil, columns: plain.columns, header: plain.header,
            rows: plain.rows, notes: [], fontSize: 11,
            carry: Table.Carry(
                labelColumn: 0, foot: Self.foot, head: Self.head,
                sums: plain.rows.map { _ in ["", "1.000.000.000.000.000", "", "…"] }))
        let pages = try Samples.pages([.table(large)])
        #expect(PageDump.words(pages, page: 0).contains("1.000.000.000.000.000"))
    }

    @Test(
        "No row, one, two hundred, with long names, large figures or none: every proof holds",
        arguments: [0, 1, 200], ["1.000.000.000.000.000", "…"])
    func counts(count: Int, figure: String) throws {
        var generator = SplitMix(seed: UInt64(count) + 1)
        var rows: [Table.Row] = []
        for row in 0..<count {
            let length = Int.random(in: 5...120, using: &generator)
            let name = String(repeating: "tên ", count: length / 4 + 1)
            let style: Table.Row.Style = row % 10 == 0 ? .subtotal : .body
            rows.append(
                Table.Row(
                    cells: [[Run("Xã số " + name)], [Run(figure)], [Run(figure)]], style: style))
        }
        let plain = Samples.table(rows, columns: 3)
        let made = Table(
            caption: plain.caption, unitLine: plain.unitLine, columns: plain.columns,
            header: plain.header, rows: rows, notes: [[Run("Ghi chú.")]], fontSize: 11,
            ruleEvery: 3,
            carry: Table.Carry(
                labelColumn: 0, foot: Self.foot, head: Self.head,
                sums: rows.map { _ in ["", figure, ""] }))
        let report = try Samples.pages([
            .annex(label: "PHỤ LỤC 1", title: [], isLandscape: true), .table(made),
        ])
        let printed = report.pages.indices.reduce(0) { $0 + rowCount(report, page: $1) }
        #expect(printed == count)
        // The front page stands before the annex.
        for page in report.pages.indices.dropFirst() {
            #expect(PageDump.words(report, page: page).contains("Cột 2"))
        }
    }

    @Test("A stronger rule stands after every third row and on both sides of a sum")
    func guidingRules() {
        func rows(_ styles: [Table.Row.Style]) -> [TableRules.Weight] {
            let rows = styles.map { Table.Row(cells: [[], [], []], style: $0) }
            let plain = Samples.table(rows, columns: 3)
            return TableRules.weights(
                of: Table(
                    caption: plain.caption, unitLine: nil, columns: plain.columns,
                    header: plain.header, rows: rows, notes: [], fontSize: 11, ruleEvery: 3))
        }
        let guided: [TableRules.Weight] = [.light, .light, .strong]
        #expect(rows(.init(repeating: .body, count: 7)) == guided + guided + [.plain])
        #expect(
            rows([.subtotal, .body, .body, .subtotal, .body, .body, .body, .body, .total])
                == [.strong, .light, .strong, .strong] + guided + [.strong, .plain])
        let plain = Samples.table(rows: 4)
        #expect(TableRules.weights(of: plain) == [.plain, .plain, .plain, .plain])
    }
}

// Proves that no table leaves a forgotten rest on its last page, and that a table a little too long
// for its pages is set a little tighter.

import Documents
import Pages
import TestTools
import Testing

@testable import Layout

@Suite("Ends of tables")
struct TableEndTests {
    private static let foot = "Cộng mang sang trang sau"
    private static let head = "Trang trước mang sang"

    // MARK: Boxes

    private func row(_ height: Double, _ style: Table.Row.Style = .body) -> Box {
        var box = Box(height: height, items: [])
        box.header = 0
        box.row = Box.Row(table: 0, isBody: style == .body, slack: 0)
        return box
    }

    private func fill(_ boxes: [Box]) throws -> [Range<Int>] {
        let header = Flow.Header(height: 10, items: [])
        return try PageFilling(boxes: boxes, headers: [header], height: 200).pages().map(\.boxes)
    }

    @Test("As many rows move over as the last page lacks of four, from the page before alone")
    func balance() throws {
        // Nineteen rows of ten points fit under the header of ten.
        for (count, last) in [(20, 4), (22, 4), (23, 4), (24, 5), (38, 19), (39, 4)] {
            let rows = (0..<count).map { _ in row(10) }
            let pages = try fill(rows)
            #expect(pages.last?.count == last, "\(count) rows: \(pages)")
            for page in pages.dropLast(2) { #expect(page.count == 19) }
        }
    }

    @Test("A small table may leave two rows behind, so that it need not move whole")
    func smallTable() throws {
        // Thirteen lines of text leave room for four of the five rows.
        let text = (0..<13).map { _ in Box(height: 10, items: []) }
        let filling = PageFilling(
            boxes: text + (0..<5).map { _ in row(16) },
            headers: [Flow.Header(height: 2, items: [])], height: 200)
        #expect(try filling.pages().map(\.boxes) == [0..<15, 15..<18])
    }

    @Test("Sums and names of groups are no rows of their own")
    func sums() throws {
        let end: [Table.Row.Style] = [.group, .body, .subtotal, .body, .total]
        let rows = (0..<46).map { _ in row(4) } + end.map { row(4, $0) }
        // Forty-seven boxes fit; of the four that do not two are body rows, so two more come along.
        #expect(try fill(rows) == [0..<44, 44..<51])
    }

    @Test("Tall rows may end a table by themselves")
    func tallRows() throws {
        #expect(try fill((0..<6).map { _ in row(60) }) == [0..<3, 3..<6])
        #expect(try fill((0..<4).map { _ in row(60) }) == [0..<3, 3..<4])
    }

    // MARK: Pages

    /// A table of groups, subtotals and rows of one to three lines; its sums count its rows.
    private func table(rows count: Int, seed: Int) -> Table {
        var generator = SplitMix(seed: UInt64(seed))
        var rows: [Table.Row] = []
        var sums: [[String]] = []
        for number in 1...count {
            if number % 9 == 1, seed.isMultiple(of: 2) {
                rows.append(Table.Row(cells: [[Run("Khu vực \(number)")]], style: .group))
                sums.append(["", "\(number - 1)", ""])
            }
            let words = Int.random(in: 0...24, using: &generator)
            let name = "Xã số \(number)" + String(repeating: " tên", count: words)
            rows.append(
                Table.Row(cells: [[Run(name)], [Run("1")], [Run("98,5")]], style: .body))
            sums.append(["", "\(number)", ""])
            if number % 7 == 0, seed.isMultiple(of: 3) {
                rows.append(
                    Table.Row(cells: [[Run("Cộng")], [Run("7")], [Run("")]], style: .subtotal))
                sums.append(["", "\(number)", ""])
            }
        }
        rows.append(
            Table.Row(cells: [[Run("Tổng cộng")], [Run("\(count)")], [Run("")]], style: .total))
        sums.append(["", "\(count)", ""])
        let plain = Samples.table(rows, columns: 3)
        return Table(
            caption: plain.caption, unitLine: plain.unitLine, columns: plain.columns,
            header: plain.header, rows: rows, notes: [[Run("Ghi chú.")]], fontSize: 11,
            carry: Table.Carry(labelColumn: 0, foot: Self.foot, head: Self.head, sums: sums))
    }

    private func rowCount(_ report: PagedReport, page: Int) -> Int {
        PageDump.words(report, page: page).count { $0.hasPrefix("Xã số") }
    }

    @Test("Whatever its length, a table ends with four rows or more, and what is carried is right")
    func anyLength() throws {
        for count in Array(1...80) + Array(stride(from: 87, through: 200, by: 7)) {
            let report = try Samples.pages([
                Samples.paragraph(lines: count % 30), .table(table(rows: count, seed: count)),
            ])
            let last = report.pages.count - 1
            let first = try #require(
                report.pages.indices.first { rowCount(report, page: $0) > 0 })
            if first < last {
                let rest = rowCount(report, page: last)
                #expect(rest >= min(4, count - 2), "\(count) rows: \(rest) on the last page")
            }
            var sum = 0
            for page in report.pages.indices {
                let words = PageDump.words(report, page: page)
                if let head = words.firstIndex(of: Self.head) {
                    #expect(words[head + 1] == "\(sum)")
                }
                sum += rowCount(report, page: page)
                if let foot = words.firstIndex(of: Self.foot) {
                    #expect(words[foot + 1] == "\(sum)")
                }
            }
            #expect(sum == count)
        }
    }

    @Test("A table too long for its page by a few rows is set tighter, in the same letters")
    func tighter() throws {
        /// Pages of an annex, the distance of its rows and the size of their letters.
        func annex(rows: Int) throws -> (pages: Int, pitch: Double, sizes: Set<Double>) {
            let report = try Samples.pages([
                .annex(label: "PHỤ LỤC 1", title: [], isLandscape: false),
                .table(Samples.table(rows: rows)),
            ])
            var baselines: [Double] = []
            var sizes: Set<Double> = []
            for item in report.pages[1].items {
                guard case .text(_, let baseline, let style, _, _) = item.mark,
                    PrintedText.text(of: item)?.hasPrefix("Xã số") ?? false
                else { continue }
                baselines.append(baseline)
                sizes.insert(style.size)
            }
            let pitch = baselines[1] - baselines[0]
            return (report.pages.count - 1, (pitch * 100).rounded() / 100, sizes)
        }
        let made = try (20...50).map { try annex(rows: $0) }
        let loose = made[0].pitch
        let tight = made.filter { $0.pitch < loose }
        // 13.2 points of a line and twice 2.5 of clear space, or half of that.
        #expect(loose == 18.2)
        #expect(Set(tight.map(\.pitch)) == [15.7])
        #expect(tight.count >= 3 && tight.allSatisfy { $0.pages == 1 })
        #expect(made.allSatisfy { $0.sizes == [11] })
        #expect(made.last?.pages == 2 && made.last?.pitch == loose)
    }

    @Test("A row made tighter keeps its rules joined and its text between them")
    func tighterRow() throws {
        for rows in 30...40 {
            let report = try Samples.pages([
                .annex(label: "PHỤ LỤC 1", title: [], isLandscape: false),
                .table(Samples.table(rows: rows)),
            ])
            for page in report.pages.dropFirst() {
                // One joined rule for every edge of the four columns, twice each: header and rows.
                let uprights = page.items.count { item in
                    guard case .line(let from, let to, _) = item.mark else { return false }
                    return from.x == to.x && to.y - from.y > 40
                }
                #expect(uprights == 5, "\(rows) rows")
            }
        }
    }
}

// Proves how a table shares its width when not every cell stands on one line.

import Documents
import Pages
import Testing

@testable import Layout

@Suite("Column balance")
struct BalanceTests {
    private let name = "Tỷ lệ đảng viên trong dân quân tự vệ so với tổng quân số đã biên chế"

    private func table(rows: Int, change: String, quantity: String) -> Table {
        let row = Table.Row(
            cells: [
                [Run("1")], [Run(name)], [Run("lượt người")], [Run("664.273")], [Run(quantity)],
                [Run(change)],
            ], style: .body)
        let header = ["TT", "Số liệu", "ĐVT", "Thực hiện", "Năm trước", "So với năm trước"]
        return Table(
            caption: [Run("Bảng 1. Hệ thống số liệu")], unitLine: nil,
            columns: [
                .init(alignment: .centre, isFlexible: false),
                .init(alignment: .left, isFlexible: true),
                .init(alignment: .centre, isFlexible: false),
                .init(alignment: .right, isFlexible: false),
                .init(alignment: .right, isFlexible: false),
                .init(alignment: .left, isFlexible: false),
            ],
            header: [header.map { Table.HeaderCell($0) }],
            rows: (0..<rows).map { _ in row }, notes: [], fontSize: 11)
    }

    /// The texts of the first row's cells, line by line.
    private func cells(_ table: Table) throws -> [[String]] {
        let report = try Samples.pages([.table(table)])
        let elements = report.structure.indices.filter {
            report.structure[$0].kind == .dataCell
        }.prefix(table.columns.count)
        return elements.map { element in
            report.pages[0].items.filter { $0.element == element }
                .compactMap { PrintedText.text(of: $0) }
        }
    }

    @Test("A name column keeps a readable width while short texts wrap at spaces")
    func readable() throws {
        let cells = try cells(
            table(rows: 8, change: "tăng 0,02 điểm phần trăm", quantity: "trên 86 lượt người"))
        #expect(cells[1].count <= 4, "\(cells)")
        #expect(cells[5].count > 1)
        #expect(cells[3] == ["664.273"])
        #expect(cells.joined().allSatisfy { !$0.isEmpty })
    }

    private func scores(header: [[Table.HeaderCell]], figures: [String]) -> Table {
        let names = ["Phường Thanh Thông", "Phường Bình Thông", "Xã Phú Bạc"]
        return Table(
            caption: [Run("Bảng 1. Điểm")], unitLine: nil,
            columns: [.init(alignment: .left, isFlexible: true)]
                + figures.map { _ in .init(alignment: .right, isFlexible: false) },
            header: header,
            rows: names.map { name in
                .init(cells: [[Run(name)]] + figures.map { [Run($0)] }, style: .body)
            }, notes: [], fontSize: 10)
    }

    private func balanced(_ table: Table, width: Double) throws -> (TableText, [Double]) {
        let count = table.columns.count
        let typesetter = Typesetter(form: Samples.form(), measurer: SquareMeasurer())
        let grid = try #require(HeaderGrid(header: table.header, columns: count).cells())
        var elements = TableElements()
        elements.header = grid.map { _ in 0 }
        elements.rows = table.rows.map { $0.cells.map { _ in 0 } }
        let shaping = TableShaping(
            typesetter: typesetter, table: table, grid: grid, elements: elements)
        let text = try shaping.text(size: 10)
        return (text, try #require(TableWidths(available: width).balanced(text)))
    }

    @Test("Columns of figures give together what keeps the names on one line")
    func gifts() throws {
        let heads = ["Đơn vị"] + (0..<6).map { _ in "Điểm thưởng" }
        let table = scores(
            header: [heads.map { .init($0) }], figures: (0..<6).map { _ in "chưa chấm" })
        let (text, widths) = try balanced(table, width: 340)
        // Eighteen letters of half an em beside six columns that "thưởng" in bold just fits.
        #expect(widths[0] >= 18 * 5 + 2 * TableShaping.padding)
        #expect(zip(widths, text.demands).allSatisfy { $0 >= $1.least - 0.01 })
    }

    @Test("A header over two rows may take their lines without making the head taller")
    func stacks() throws {
        let header: [[Table.HeaderCell]] = [
            [
                .init("Đơn vị", rowSpan: 2), .init("Tuyển quân", columnSpan: 2),
                .init("Bồi dưỡng kiến thức", rowSpan: 2),
            ],
            [.init("Chỉ tiêu giao"), .init("Đã nhập ngũ")],
        ]
        let table = scores(header: header, figures: ["216", "216", "53,9"])
        let (_, widths) = try balanced(table, width: 235)
        // Its four words may stand under each other, since the other stacks take as many lines.
        let words = 5 * 5 + 2 * TableShaping.padding
        #expect(widths[3] < 2 * words && widths[0] >= 18 * 5 + 2 * TableShaping.padding)
    }

    @Test("Numbers are never broken to make room")
    func numbers() throws {
        let cells = try cells(
            table(rows: 3, change: "tăng 12,5%", quantity: "2.895.323.630"))
        #expect(cells[3] == ["664.273"] && cells[4] == ["2.895.323.630"])
    }

    @Test("A range of dates may part after its dash and reads on as one word")
    func ranges() throws {
        let long = Samples.prose(words: 12)
        let row = Table.Row(
            cells: [long, [Run("15/12/2025–14/12/2026")], long, [Run("1.234")]], style: .body)
        let table = Table(
            caption: [Run("Bảng 1")], unitLine: nil,
            columns: [
                .init(alignment: .left, isFlexible: true),
                .init(alignment: .left, isFlexible: false),
                .init(alignment: .left, isFlexible: true),
                .init(alignment: .right, isFlexible: false),
            ],
            header: [["A", "B", "C", "D"].map { Table.HeaderCell($0) }], rows: [row, row],
            notes: [], fontSize: 13)
        #expect(try cells(table)[1].joined() == "15/12/2025–14/12/2026")
    }

    @Test("The balanced widths fill the table and keep every column's least width")
    func sums() throws {
        let table = table(rows: 5, change: "giữ nguyên", quantity: "trên 86 lượt người")
        let typesetter = Typesetter(form: Samples.form(), measurer: SquareMeasurer())
        let grid = try #require(HeaderGrid(header: table.header, columns: 6).cells())
        var elements = TableElements()
        elements.header = grid.map { _ in 0 }
        elements.rows = table.rows.map { $0.cells.map { _ in 0 } }
        let shaping = TableShaping(
            typesetter: typesetter, table: table, grid: grid, elements: elements)
        let text = try shaping.text(size: 11)
        for available in stride(from: 380.0, through: 700, by: 20) {
            guard let widths = TableWidths(available: available).balanced(text) else { continue }
            #expect(abs(widths.reduce(0, +) - available) < 0.01)
            for (width, demand) in zip(widths, text.demands) {
                #expect(width >= demand.least - 0.01)
            }
        }
    }
}

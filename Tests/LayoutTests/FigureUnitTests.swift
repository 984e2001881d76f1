// Proves when a unit may stand under its figure: in a crowded table, never elsewhere.

import Documents
import Pages
import Testing

@testable import Layout

@Suite("Figures and their units")
struct FigureUnitTests {
    private func table(figures: Int, fontSize: Double = 10) -> Table {
        let name = "Tổ chức huấn luyện dân quân tự vệ đúng, đủ nội dung, thời gian, an toàn"
        let row = Table.Row(
            cells: [[Run(name)]] + (0..<figures).map { [Run("1\($0).555 ngày\u{A0}công")] }
                + [[Run("98,5 %")]], style: .body)
        let right = Table.Column(alignment: .right, isFlexible: false)
        return Table(
            caption: [Run("Bảng 1")], unitLine: nil,
            columns: [.init(alignment: .left, isFlexible: true)]
                + (0...figures).map { _ in right },
            header: [(0...(figures + 1)).map { Table.HeaderCell("Cột \($0)") }],
            rows: [row, row, row], notes: [], fontSize: fontSize)
    }

    /// The lines of each cell of the first row.
    private func cells(_ table: Table) throws -> [[String]] {
        let report = try Samples.pages([.table(table)])
        return report.structure.indices.filter { report.structure[$0].kind == .dataCell }
            .prefix(table.columns.count).map { element in
                report.pages[0].items.filter { $0.element == element }
                    .compactMap { PrintedText.text(of: $0) }
            }
    }

    @Test("With room a figure stands beside its unit")
    func roomy() throws {
        #expect(try cells(table(figures: 2))[1] == ["10.555 ngày công"])
    }

    @Test("In a crowded table the unit stands under its figure, so that names can be read")
    func crowded() throws {
        let cells = try cells(table(figures: 5))
        #expect(cells[1] == ["10.555 ", "ngày công"])
        #expect(cells[0].count <= 6, "\(cells[0])")
        #expect(cells[6] == ["98,5 %"])
    }

    @Test("The address of a figure may part after its strokes, a paper's number and a date not")
    func addresses() throws {
        let typesetter = Typesetter(form: Samples.form(), measurer: SquareMeasurer())
        func parted(_ text: String) throws -> String {
            let words = try typesetter.words([Run(text)], typesetter.style(10), element: nil)
            return try typesetter.openingAddresses(words).map { word in
                word.text + (word.gap.kind == .seam ? "|" : word.gap.isSpace ? " " : "")
            }.joined()
        }
        #expect(
            try parted("tra dv-ngay-cong/kv1/2026H1/thuc-hien.")
                == "tra dv-ngay-cong/|kv1/|2026H1/|thuc-hien.")
        #expect(try parted("07-NQ/ĐUQS 15/12/2026") == "07-NQ/ĐUQS 15/12/2026")
        #expect(try parted("hoàn-thành/vượt-chỉ-tiêu") == "hoàn-thành/vượt-chỉ-tiêu")
    }

    @Test("A bound goes to the next line whole, and no word of it stays alone")
    func bounds() throws {
        func parted(_ text: String) throws -> String {
            let shaping = WordShaping(
                measurer: SquareMeasurer(), style: TextStyle(.serif, size: 10), element: nil)
            return try shaping.words(of: [Run(text)]).withPartedBound.map { word in
                word.text + (word.gap.kind == .space ? "|" : word.gap.kind == .binding ? "_" : "")
            }.joined()
        }
        #expect(try parted("từ 100 cuộc trở lên") == "từ_100_cuộc|trở_lên")
        #expect(try parted("từ 30,50 trở lên") == "từ_30,50|trở_lên")
        #expect(try parted("giữ vững 100,0") == "giữ|vững|100,0")
    }

    @Test("Only the gap between a number and a word is a place to part")
    func gaps() throws {
        func parted(_ text: String) throws -> String {
            let shaping = WordShaping(
                measurer: SquareMeasurer(), style: TextStyle(.serif, size: 10), element: nil)
            return try shaping.words(of: [Run(text)]).bound.withPartedUnits.map { word in
                word.text + (word.gap.kind == .space ? "|" : word.gap.kind == .binding ? "_" : "")
            }.joined()
        }
        #expect(try parted("10.555 ngày công") == "10.555|ngày_công")
        #expect(try parted("từ 8.000 suất quà") == "từ_8.000|suất_quà")
        #expect(try parted("gần 43 %") == "gần_43_%")
        #expect(try parted("hàng trăm lượt") == "hàng_trăm_lượt")
    }
}

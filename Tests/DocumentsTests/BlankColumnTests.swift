// Is the proof that a column of figures is left out only where it holds none, and never silently.

import Facts
import Periods
import Templates
import Testing

@testable import Documents

@Suite("Tables of figures: columns without any figure")
struct BlankColumnTests {
    private func column(
        _ content: TableSpec.Column.Content, _ title: String, group: String? = nil,
        leftOut: Bool = true
    ) -> TableSpec.Column {
        TableSpec.Column(
            content: content, title: title, groupTitle: group, formats: [],
            isLeftOutBlank: leftOut)
    }

    private func heads(_ table: Table) -> [String] { table.header.joined().map(\.text) }

    private func notes(_ table: Table) -> [String] {
        table.notes.map { $0.map(\.text).joined() }
    }

    /// What was done, the same period and the difference.
    private var compared: [TableSpec.Column] {
        [
            column(.indicatorField(.name), "Tên", leftOut: false),
            column(.indicatorAspect(.actual), "Kỳ này"),
            column(.indicatorAspect(.samePeriod), "Cùng kỳ"),
            column(.indicatorAspect(.changeNumber), "±", group: "So sánh"),
        ]
    }

    private let indicators = [Samples.indicator("hl"), Samples.indicator("tq")]

    @Test("Columns that no indicator fills go, and one note names them and says why")
    func indicatorColumns() {
        let facts = Samples.facts(
            [
                Samples.address("hl", "t", .actual): Samples.quantity("99"),
                Samples.address("tq", "t", .samePeriod): .missing(.structureChanged),
            ], indicators: indicators)
        let made = Samples.table(.indicators(codes: ["hl", "tq"]), compared, facts)
        #expect(heads(made) == ["Tên", "Kỳ này"])
        #expect(made.rows.last?.cells.count == 2)
        #expect(
            notes(made) == [
                "Ký hiệu: “…”: chưa có số liệu.",
                "Không in cột “Cùng kỳ”, “So sánh – ±”: chưa có số liệu.",
            ])
    }

    @Test("A reason that all rows share is told as it is")
    func reason() {
        let facts = Samples.facts(
            [
                Samples.address("hl", "t", .actual): Samples.quantity("99"),
                Samples.address("hl", "t", .samePeriod): .missing(.structureChanged),
                Samples.address("hl", "t", .changeNumber): .missing(.structureChanged),
            ])
        #expect(
            notes(Samples.table(.indicators(codes: ["hl"]), compared, facts)) == [
                "Không in cột “Cùng kỳ”, “So sánh – ±”: không so sánh được do thay đổi tổ chức."
            ])
    }

    @Test("One figure keeps the column, and so does one that this edition does not tell")
    func kept() {
        let facts = Samples.facts(
            [
                Samples.address("hl", "t", .samePeriod): Samples.quantity("98"),
                Samples.address("tq", "t", .changeNumber): .missing(.withheld),
            ], indicators: indicators)
        let made = Samples.table(.indicators(codes: ["hl", "tq"]), compared, facts)
        #expect(heads(made) == ["Tên", "Cùng kỳ", "So sánh ±"])
        #expect(notes(made).last == "Không in cột “Kỳ này”: chưa có số liệu.")
        let asked = compared.map { column($0.content, $0.title, leftOut: false) }
        #expect(heads(Samples.table(.indicators(codes: ["hl"]), asked, Samples.facts())).count == 4)
    }

    @Test("A table of units looks at its last row too, whose name keeps its place")
    func units() {
        let columns = [
            column(.unitIndicator(code: "tq", .actual), "TQ"),
            column(.unitName, "Đơn vị", leftOut: false),
            column(.unitIndicator(code: "hl", .actual), "HL"),
        ]
        let facts = Samples.facts(
            [Samples.address("hl", "t", .actual): Samples.quantity("99")], indicators: indicators)
        let made = Samples.table(.units(depth: 1), columns, facts, hasTotal: true)
        #expect(heads(made) == ["Đơn vị", "HL"])
        #expect(made.rows.last?.cells.map { $0.map(\.text).joined() } == ["Toàn tỉnh", "99,0"])
        let alone = Samples.table(.units(depth: 1), columns, facts)
        #expect(heads(alone) == ["Đơn vị"])
        #expect(notes(alone) == ["Không in cột “TQ”, “HL”: chưa có số liệu."])
    }

    @Test("Ratings stand only where a unit of the table has one")
    func ratings() throws {
        let interval = try #require(Interval(first: Day(number: 20_437), last: nil))
        func made(unit: String) -> Table {
            let row = ListRow(
                fields: [
                    "doi-tuong": .text("tổ chức đảng"), "bac": .text("Tốt"),
                    "thoi-gian": .interval(interval),
                ], unit: unit)
            return Samples.table(
                .units(depth: 1),
                [
                    column(.unitName, "Đơn vị", leftOut: false),
                    column(.unitRating(.partyOrganisation), "Xếp loại"),
                ], Samples.facts(lists: ["xep-loai": [row]]))
        }
        #expect(heads(made(unit: "a")) == ["Đơn vị", "Xếp loại"])
        #expect(heads(made(unit: "t")) == ["Đơn vị"])
        #expect(notes(made(unit: "t")) == ["Không in cột “Xếp loại”: chưa có số liệu."])
    }

    @Test("Windows of the history go together or not at all")
    func windows() {
        let history = [2024, 2025].map { year in
            HistoryWindow(
                key: PeriodKey(.year(year), calendar: "chot-15"), label: "\(year)",
                breakBefore: nil)
        }
        let columns = [
            column(.indicatorField(.name), "Tên", leftOut: false),
            column(.indicatorWindows, "Năm"),
        ]
        let one = FigureAddress(indicator: "hl", unit: "t", window: history[1].key, aspect: .actual)
        let some = Samples.table(
            .indicators(codes: ["hl"]), columns,
            Samples.facts([one: Samples.quantity("9")], history: history))
        #expect(heads(some) == ["Tên", "Năm", "2024", "2025"])
        let none = Samples.table(
            .indicators(codes: ["hl"]), columns, Samples.facts(history: history))
        #expect(heads(none) == ["Tên"])
        #expect(notes(none) == ["Không in cột “Năm”: chưa có số liệu."])
    }
}

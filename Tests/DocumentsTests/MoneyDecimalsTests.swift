// Is the proof that money side by side has as many decimals.

import Facts
import Periods
import Templates
import Testing

@testable import Documents

@Suite("Money side by side has as many decimals")
struct MoneyDecimalsTests {
    private static func money(_ text: String) -> Answer {
        Samples.quantity(text, unit: "đồng", decimals: 0)
    }

    private static func indicator(_ code: String) -> Indicator {
        Indicator(
            code: code, name: code, shortName: code, unitOfMeasure: "đồng", decimals: 0,
            kind: .money, nature: .flow, overTime: .sum, overUnits: .sum,
            direction: .higherIsBetter, group: "G", level: 0, displayOrder: 1)
    }

    private func texts(_ table: Table) -> [[String]] {
        table.rows.map { $0.cells.map { $0.map(\.text).joined() } }
    }

    private func column(
        _ content: TableSpec.Column.Content, _ formats: [Format] = []
    ) -> TableSpec.Column {
        TableSpec.Column(content: content, title: "c", groupTitle: nil, formats: formats)
    }

    /// The row of an indicator, now and in the same period.
    private func row(
        _ now: String, _ before: String, _ formats: [Format] = [.scaled(.million)],
        own: [Format] = []
    ) -> [String] {
        let facts = Samples.facts(
            [
                Samples.address("tien", "t", .actual): Self.money(now),
                Samples.address("tien", "t", .samePeriod): Self.money(before),
            ], indicators: [Self.indicator("tien")])
        let columns = [
            column(.indicatorField(.unitOfMeasure), formats),
            column(.indicatorAspect(.actual)), column(.indicatorAspect(.samePeriod), own),
        ]
        return Array(
            texts(Samples.table(.indicators(codes: ["tien"]), columns, facts))[0].dropFirst())
    }

    @Test("The figures of an indicator's row follow the most precise, in triệu đồng to a tenth")
    func rows() {
        #expect(row("2.924.000.000", "2.993.600.000") == ["2.924,0", "2.993,6"])
        #expect(row("2.924.000.000", "2.993.000.000") == ["2.924", "2.993"])
        #expect(row("380.250.000", "381.000.000") == ["380,3", "381,0"])
        #expect(row("2.924.000.000", "2.993.600.000", []) == ["2.924.000.000", "2.993.600.000"])
        #expect(
            row("2.924.000.000", "2.993.600.000", [.scaled(.billion)]) == ["2,924", "2,994"])
    }

    @Test("A small sum is never rounded away, and what the template asks stays")
    func exceptions() {
        #expect(row("40.000", "381.000.000") == ["0,04", "381,00"])
        #expect(
            row("380.250.000", "381.500.000", own: [.scaled(.million), .decimals(2)])
                == ["380,3", "381,50"])
    }

    @Test("A table of units shares them down the column, carried sums too")
    func units() {
        let facts = Samples.facts(
            [
                Samples.address("tien", "a", .actual): Self.money("2.000.000"),
                Samples.address("tien", "b", .actual): Self.money("1.500.000"),
                Samples.address("tien", "t", .actual): Self.money("3.500.000"),
                Samples.address("khac", "a", .actual): Self.money("7.000.000"),
            ], indicators: [Self.indicator("tien"), Self.indicator("khac")])
        let made = Samples.table(
            .units(depth: 1),
            [
                column(.unitName),
                column(.unitIndicator(code: "tien", .actual), [.scaled(.million)]),
                column(.unitIndicator(code: "khac", .actual), [.scaled(.million)]),
            ], facts, hasTotal: true)
        #expect(texts(made).map { $0[1] } == ["2,0", "1,5", "3,5"])
        #expect(texts(made)[0][2] == "7")
        let alone = Samples.table(
            .units(depth: 1),
            [
                column(.unitName),
                column(.unitIndicator(code: "tien", .actual), [.scaled(.million)]),
            ],
            facts, hasTotal: true)
        #expect(alone.carry?.sums.map { $0[1] } == ["2,0", "3,5", "3,5"])
    }

    @Test("A table of a list does so too; words and other units of measure are left alone")
    func lists() {
        func value(_ number: Int, _ unit: String = "đồng") -> Value {
            .quantity(Quantity(FixedDecimal(number)), unitOfMeasure: unit, decimals: 0)
        }
        let words = Value.quantity(
            Quantity(.words("hàng trăm triệu đồng")), unitOfMeasure: "đồng", decimals: 0)
        let rows = [value(80_000_000), value(5_500_000), words].map { ["kinh-phi": $0] }
        let columns = [column(.listField("kinh-phi"), [.scaled(.million)])]
        func made(_ rows: [[String: Value]]) -> [[String]] {
            let facts = Samples.facts(lists: ["hoat-dong": rows.map { ListRow(fields: $0) }])
            return texts(Samples.table(.list("hoat-dong", []), columns, facts))
        }
        #expect(made(rows) == [["80,0"], ["5,5"], ["hàng trăm triệu đồng"]])
        #expect(
            made([["kinh-phi": value(5_500_000)], ["kinh-phi": value(3, "căn")]])
                == [["5,5\u{A0}triệu\u{A0}đồng"], ["3\u{A0}căn"]])
    }
}

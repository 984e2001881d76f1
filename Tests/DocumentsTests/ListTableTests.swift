// Is the proof that tables of lists leave out what is blank and state each unit of measure once.

import Facts
import Periods
import Templates
import Testing

@testable import Documents

@Suite("Tables of lists: blank columns and cells, units of measure")
struct ListTableTests {
    private static func cost(_ number: Int, _ unit: String = "đồng") -> Value {
        .quantity(Quantity(FixedDecimal(number)), unitOfMeasure: unit, decimals: 0)
    }

    private func table(
        _ rows: [[String: Value]], _ columns: [TableSpec.Column], unitOfMeasure: String? = nil
    ) -> Table {
        let facts = Samples.facts(lists: ["hoat-dong": rows.map { ListRow(fields: $0) }])
        let spec = TableSpec(
            caption: [], unitOfMeasure: unitOfMeasure, rows: .list("hoat-dong", []),
            columns: columns, hasTotal: false, notes: [],
            blankNotes: [[.text("Ô trống.", isBold: false, isItalic: false)]], fontSize: nil,
            whenEmpty: "Không có.", place: Samples.place)
        return TableWriting(
            spec: spec, scope: WritingScope(facts), label: "", remarks: Samples.noRemarks(facts)
        ).table()
    }

    private func column(
        _ field: String, _ title: String, _ formats: [Format] = [], leftOut: Bool = false,
        toldOnce: Bool = false
    ) -> TableSpec.Column {
        TableSpec.Column(
            content: .listField(field), title: title, groupTitle: nil, formats: formats,
            isLeftOutBlank: leftOut, isToldOnce: toldOnce)
    }

    private func texts(_ table: Table) -> [[String]] {
        table.rows.map { $0.cells.map { $0.map(\.text).joined() } }
    }

    private func heads(_ table: Table) -> [String] { table.header.joined().map(\.text) }

    @Test("A column that may be left out is, where no row fills it; a blank cell brings the note")
    func blank() {
        let columns = [
            column("noi-dung", "Việc"), column("doi-tuong", "Cho ai", leftOut: true),
            column("nguon", "Nguồn"),
        ]
        let none = table([["noi-dung": .text("Một"), "nguon": .text("Báo")]], columns)
        #expect(heads(none) == ["Việc", "Nguồn"])
        #expect(texts(none) == [["Một", "Báo"]])
        #expect(none.notes == [])
        let one = table(
            [["noi-dung": .text("Một"), "doi-tuong": .text("dân")], ["noi-dung": .text("Hai")]],
            columns)
        #expect(heads(one) == ["Việc", "Cho ai", "Nguồn"])
        #expect(texts(one) == [["Một", "dân", ""], ["Hai", "", ""]])
        #expect(one.notes.map { $0.map(\.text).joined() } == ["Ô trống."])
        let empty = table([], columns)
        #expect(heads(empty).count == 3 && texts(empty) == [["Không có."]] && empty.notes == [])
    }

    @Test("What all rows share is told once below, and in its column where one row differs")
    func toldOnce() {
        let columns = [
            column("noi-dung", "Việc"), column("don-vi", "Đơn vị", toldOnce: true),
            column("kinh-phi", "Kinh phí", toldOnce: true),
        ]
        func made(_ units: [String?]) -> (heads: [String], notes: [String]) {
            let made = table(
                units.enumerated().map { index, unit in
                    var row: [String: Value] = [
                        "noi-dung": .text("Việc \(index)"), "kinh-phi": Self.cost(5_000),
                    ]
                    row["don-vi"] = unit.map { .text($0) }
                    return row
                }, columns)
            return (heads(made), made.notes.map { $0.map(\.text).joined() })
        }
        let alike = made(["Xã A", "Xã A"])
        #expect(alike.heads == ["Việc"])
        #expect(alike.notes == ["Chung cho mọi dòng: Đơn vị: Xã A; Kinh phí: 5.000\u{A0}đồng."])
        #expect(made(["Xã A", "Xã B"]).heads == ["Việc", "Đơn vị"])
        let blank = made(["Xã A", nil])
        #expect(blank.heads == ["Việc", "Đơn vị"] && blank.notes.first == "Ô trống.")
        // One row shares nothing.
        #expect(made(["Xã A"]).heads == ["Việc", "Đơn vị", "Kinh phí"])
    }

    @Test("A unit that all rows share is told in the heading, and by no cell")
    func shared() {
        let rows = [["kinh-phi": Self.cost(80_000_000)], [:], ["kinh-phi": Self.cost(5_500_000)]]
        let plain = table(rows, [column("kinh-phi", "Kinh phí")])
        #expect(heads(plain) == ["Kinh phí (đồng)"])
        #expect(texts(plain) == [["80.000.000"], [""], ["5.500.000"]])
        let scaled = table(rows, [column("kinh-phi", "Kinh phí", [.scaled(.million)])])
        #expect(heads(scaled) == ["Kinh phí (triệu đồng)"])
        #expect(texts(scaled) == [["80,0"], [""], ["5,5"]])
        for made in [
            table(rows, [column("kinh-phi", "Kinh phí (đồng)")]),
            table(rows, [column("kinh-phi", "Kinh phí")], unitOfMeasure: "đồng"),
        ] {
            #expect(heads(made).allSatisfy { !$0.hasSuffix("(đồng) (đồng)") })
            #expect(texts(made)[0] == ["80.000.000"])
        }
    }

    @Test(
        "A field that rests on an estimate is marked, with what the mark means; in a sentence too")
    func estimated() {
        let row = ListRow(
            fields: ["luot-nguoi": Self.cost(90, "lượt"), "ngay-cong": Self.cost(8, "ngày")],
            estimated: ["luot-nguoi"])
        let facts = Samples.facts(lists: ["hoat-dong": [row]])
        let spec = TableSpec(
            caption: [], unitOfMeasure: nil, rows: .list("hoat-dong", []),
            columns: [column("luot-nguoi", "Lượt"), column("ngay-cong", "Ngày")], hasTotal: false,
            notes: [], fontSize: nil, whenEmpty: "", place: Samples.place)
        let scope = WritingScope(facts)
        let made = TableWriting(
            spec: spec, scope: scope, label: "", remarks: Samples.noRemarks(facts)
        ).table()
        #expect(texts(made) == [["90\u{A0}lượt*", "8\u{A0}ngày"]])
        #expect(
            made.notes.map { $0.map(\.text).joined() } == ["Ký hiệu: “*”: có số ước thực hiện."])
        let inner = InlineWriting(scope: scope.entering(.row(row), index: 1))
        let runs = inner.runs([Samples.use(.loopField("luot-nguoi"))])
        #expect(runs.map(\.text) == ["90\u{A0}lượt (ước)"])
    }

    @Test("Cases from before the period stand under the table, not in its counts")
    func untold() {
        let row = ListRow(
            fields: ["loai": .text("Mất an toàn"), "ky-nay": .integer(1), "truoc-ky": .integer(2)])
        func notes(_ rows: [ListRow]) -> [String] {
            let facts = Samples.facts(
                lists: ["ky-luat-an-toan": rows],
                recordedFrom: ["ky-luat-an-toan": Day(number: 20_437).adding(days: -30)])
            let spec = TableSpec(
                caption: [], unitOfMeasure: nil, rows: .list("ky-luat-an-toan", []),
                columns: [column("ky-nay", "Kỳ này")], hasTotal: false, notes: [], fontSize: nil,
                whenEmpty: "", place: Samples.place)
            let made = TableWriting(
                spec: spec, scope: WritingScope(facts), label: "",
                remarks: Samples.noRemarks(facts)
            ).table()
            return made.notes.map { $0.map(\.text).joined() }
        }
        #expect(
            notes([row]) == [
                "Chưa kể việc từ ngày 15/11/2025 đến ngày 14/12/2025, sau ngày chốt số liệu của "
                    + "báo cáo trước: mất an toàn 2."
            ])
        #expect(notes([ListRow(fields: ["ky-nay": .integer(1)])]) == [])
    }

    @Test("Rows of several units name their own")
    func mixed() {
        let made = table(
            [["khoi-luong": Self.cost(2, "km")], ["khoi-luong": Self.cost(3, "lượt")]],
            [column("khoi-luong", "Khối lượng")])
        #expect(heads(made) == ["Khối lượng"])
        #expect(texts(made) == [["2\u{A0}km"], ["3\u{A0}lượt"]])
        let one = table(
            [["khoi-luong": Self.cost(2, "km")], [:]], [column("khoi-luong", "Khối lượng")])
        #expect(heads(one) == ["Khối lượng"] && texts(one) == [["2\u{A0}km"], [""]])
    }
}

// Is the proof that tables of units mark only what is the lowest, and carry only what adds up.

import Facts
import Periods
import Templates
import Testing

@testable import Documents

@Suite("Tables of units: marks, rules and carried sums")
struct UnitTableTests {
    private static func units(_ count: Int) -> [UnitFact] {
        [UnitFact(id: "t", name: "Tỉnh", shortName: "Tỉnh", level: "tinh", parent: nil, depth: 0)]
            + (0..<count).map { index in
                UnitFact(
                    id: "u\(index)", name: "Xã \(index)", shortName: "Xã \(index)", level: "xa",
                    parent: "t", depth: 1)
            }
    }

    private static func indicator(
        _ code: String, _ kind: Indicator.Kind = .count, _ direction: Indicator.Direction
    ) -> Indicator {
        let overUnits: Indicator.UnitRule = kind == .count ? .sum : .ratioOfSums
        return Indicator(
            code: code, name: code, shortName: code, unitOfMeasure: "người", decimals: 1,
            kind: kind, nature: .flow, overTime: .sum, overUnits: overUnits,
            direction: direction, group: "G", level: 0, displayOrder: 1)
    }

    private static func answers(
        _ code: String, _ texts: [String?], total: String? = nil
    ) -> [FigureAddress: Answer] {
        var answers: [FigureAddress: Answer] = [:]
        for (index, text) in texts.enumerated() {
            guard let text else { continue }
            answers[Samples.address(code, "u\(index)", .actual)] = Samples.quantity(text)
        }
        if let total { answers[Samples.address(code, "t", .actual)] = Samples.quantity(total) }
        return answers
    }

    private func table(
        _ columns: [TableSpec.Column], _ answers: [FigureAddress: Answer], units: Int,
        indicators: [Indicator], marks: TableSpec.Marks = .automatic, hasTotal: Bool = true
    ) -> Table {
        let facts = Samples.facts(
            answers, indicators: indicators, units: UnitTableTests.units(units))
        let spec = TableSpec(
            caption: [], unitOfMeasure: nil, rows: .units(depth: 1),
            columns: [Self.column(.unitName)] + columns, hasTotal: hasTotal, notes: [],
            fontSize: nil, whenEmpty: "Không có.", marks: marks, place: Samples.place)
        return TableWriting(
            spec: spec, scope: WritingScope(facts), label: "Bảng 1. ",
            remarks: Samples.noRemarks(facts)
        ).table()
    }

    private static func column(
        _ content: TableSpec.Column.Content, marksLowest: Bool? = nil
    ) -> TableSpec.Column {
        TableSpec.Column(
            content: content, title: "c", groupTitle: nil, formats: [], marksLowest: marksLowest)
    }

    private func marked(_ table: Table) -> [String] {
        table.rows.flatMap { row in
            row.cells.map { $0.map(\.text).joined() }.filter { $0.hasPrefix("▼") }
        }.map { String($0.dropFirst(2)) }
    }

    private func notes(_ table: Table) -> String {
        table.notes.map { $0.map(\.text).joined() }.joined(separator: "\n")
    }

    private func ratio(
        _ texts: [String?], _ direction: Indicator.Direction = .higherIsBetter,
        marksLowest: Bool? = true
    ) -> Table {
        table(
            [Self.column(.unitIndicator(code: "r", .actual), marksLowest: marksLowest)],
            Self.answers("r", texts), units: texts.count,
            indicators: [Self.indicator("r", .ratio, direction)])
    }

    @Test("The last row is a total only where a column adds up, else it is the whole")
    func lastRow() {
        let (count, share) = (
            Self.indicator("n", .count, .neutral), Self.indicator("r", .ratio, .neutral)
        )
        func last(_ contents: [TableSpec.Column.Content], of name: String = "Tỉnh") -> [String] {
            let half = Coverage(reported: 1, expected: 2)
            func known(_ text: String) -> Answer {
                .known(
                    Figure(Samples.quantity(text).figure?.value ?? .integer(0), coverage: half))
            }
            let facts = Samples.facts(
                ["n", "r"].reduce(into: [:]) { answers, code in
                    for unit in ["t", "u0"] {
                        answers[Samples.address(code, unit, .actual)] = known("5")
                    }
                }, indicators: [count, share],
                units: [
                    UnitFact(
                        id: "t", name: name, shortName: "", level: "don-vi", parent: nil, depth: 0)
                ] + Self.units(1).dropFirst())
            let made = TableWriting(
                spec: TableSpec(
                    caption: [], unitOfMeasure: nil, rows: .units(depth: 1),
                    columns: [Self.column(.unitName)] + contents.map { Self.column($0) },
                    hasTotal: true, notes: [], fontSize: nil, whenEmpty: "", place: Samples.place),
                scope: WritingScope(facts), label: "", remarks: Samples.noRemarks(facts)
            ).table()
            return [made.rows.last?.cells[0].map(\.text).joined() ?? "", notes(made)]
        }
        let told = "Số đơn vị có số liệu trên số đơn vị phải có: Xã 0 1/2; "
        #expect(
            last([.unitIndicator(code: "n", .actual), .unitIndicator(code: "r", .actual)])
                == ["Tổng cộng", told + "tổng cộng 1/2."])
        let shares = [TableSpec.Column.Content.unitIndicator(code: "r", .actual)]
        #expect(
            last(shares, of: "Tỉnh Minh Họa") == [
                "Toàn tỉnh",
                "Số đơn vị có số liệu trên số đơn vị phải có: Xã 0 r 1/2; toàn tỉnh r 1/2.",
            ])
        #expect(last(shares, of: "Cụm thi đua số 2")[0] == "Toàn cụm")
        #expect(last(shares, of: "Quân chủng")[0] == "Toàn địa bàn")
        #expect(last([.unitIndicator(code: "r", .denominator)])[0] == "Tổng cộng")
        // More of a count than of another adds up no better than a share does.
        #expect(last([.unitIndicator(code: "n", .change)], of: "Xã A")[0] == "Toàn xã")
    }

    @Test("Each unit has its newest rating of the period, and a total has none")
    func ratings() throws {
        func rated(
            _ unit: String?, _ subject: String, _ level: String, from: Int
        ) throws -> ListRow {
            let days = try #require(
                Interval(first: Day(number: from), last: Day(number: from + 90)))
            return ListRow(
                fields: [
                    "doi-tuong": .text(subject), "bac": .text(level), "thoi-gian": .interval(days),
                ], unit: unit)
        }
        let rows = [
            try rated("u0", "tổ chức đảng", "Hoàn thành nhiệm vụ", from: 20_437),
            try rated("u0", "tổ chức đảng", "Hoàn thành tốt nhiệm vụ", from: 20_528),
            try rated("u0", "đơn vị", "Mẫu mực", from: 20_437),
            try rated("u1", "đơn vị", "Tiêu biểu", from: 20_437),
            try rated("t", "tổ chức đảng", "Hoàn thành xuất sắc nhiệm vụ", from: 20_437),
            try rated(nil, "tổ chức đảng", "của ai?", from: 20_437),
        ]
        let facts = Samples.facts(
            [:], indicators: [], lists: ["xep-loai": rows], units: UnitTableTests.units(3))
        let spec = TableSpec(
            caption: [], unitOfMeasure: nil, rows: .units(depth: 1),
            columns: [.unitName, .unitRating(.partyOrganisation), .unitRating(.unit)].map {
                Self.column($0)
            }, hasTotal: true, notes: [], fontSize: nil, whenEmpty: "", place: Samples.place)
        let table = TableWriting(
            spec: spec, scope: WritingScope(facts), label: "Bảng 1. ",
            remarks: Samples.noRemarks(facts)
        ).table()
        let texts = table.rows.map { row in row.cells.map { cell in cell.map(\.text).joined() } }
        #expect(
            texts == [
                ["Xã 0", "Hoàn thành tốt nhiệm vụ", "Mẫu mực"], ["Xã 1", "", "Tiêu biểu"],
                ["Xã 2", "", ""], ["Toàn tỉnh", "", ""],
            ])
        let address = try #require(table.rows[0].cells[1].first?.address)
        #expect(address.hasPrefix("danh-sach/xep-loai/") && address.hasSuffix("/bac"))
    }

    private static let nine = ["91", "92", "93", "94", "95", "96", "97", "98", "99"]

    @Test("The lowest three of nine are marked, and the note says so")
    func lowestThree() {
        let made = ratio(Self.nine)
        #expect(marked(made) == ["91,0", "92,0", "93,0"])
        #expect(
            notes(made).hasSuffix(
                "“▼”: ba đơn vị thấp nhất của cột, bằng nhau thì cùng đánh dấu."))
    }

    @Test("Where lower is better the highest three are marked, and the note says that")
    func highestThree() {
        let made = ratio(Self.nine, .lowerIsBetter)
        #expect(marked(made) == ["97,0", "98,0", "99,0"])
        #expect(notes(made).contains("ba đơn vị cao nhất của cột (chỉ tiêu càng thấp càng tốt)"))
    }

    @Test("Units that print the same are marked together")
    func ties() {
        #expect(marked(ratio(["91", "92", "92", "92"] + Self.nine.dropFirst(4))).count == 4)
        #expect(marked(ratio(["91", "91", "91"] + Self.nine.dropFirst(3))).count == 3)
    }

    @Test("Ties that would point at more than five are left out, and the note says so")
    func manyTies() {
        let made = ratio(["91"] + [String](repeating: "95", count: 7) + ["99"])
        #expect(marked(made) == ["91,0"])
        #expect(notes(made).contains("nơi quá nhiều đơn vị bằng nhau"))
    }

    @Test(
        "Nobody is marked where there is nothing to tell",
        arguments: [
            [String](repeating: "100", count: 12),
            ["91", "92", "93", "94", "95", "96", "97", "98"],
            [],
        ])
    func nobody(_ texts: [String]) {
        let made = ratio(texts)
        #expect(marked(made) == [])
        #expect(!notes(made).contains("▼"))
    }

    @Test("A unit without a figure is not looked at; too many of them, and nobody is marked")
    func missing() {
        let made = ratio(Self.nine + [nil])
        #expect(marked(made) == ["91,0", "92,0", "93,0"])
        #expect(notes(made).contains("không xét đơn vị chưa đủ số liệu"))
        #expect(marked(ratio(Self.nine + [nil, nil, nil])) == [])
        #expect(marked(ratio([String?](repeating: nil, count: 30))) == [])
    }

    @Test("A figure with a qualifier leaves its column unmarked")
    func qualified() {
        var answers = Self.answers("r", Self.nine.map { $0 })
        answers[Samples.address("r", "u4", .actual)] = Samples.quantity("95", .above)
        let made = table(
            [Self.column(.unitIndicator(code: "r", .actual), marksLowest: true)], answers, units: 9,
            indicators: [Self.indicator("r", .ratio, .higherIsBetter)])
        #expect(marked(made) == [])
    }

    @Test("A unit whose own parts are too few is neither marked nor compared")
    func thin() {
        var answers = Self.answers("r", Self.nine + ["99"])
        answers[Samples.address("r", "u0", .rank)] = .missing(.thinCoverage)
        let made = table(
            [Self.column(.unitIndicator(code: "r", .actual), marksLowest: true)], answers,
            units: 10,
            indicators: [Self.indicator("r", .ratio, .higherIsBetter)])
        #expect(marked(made) == ["92,0", "93,0", "94,0"])
    }

    @Test("Counts are marked only where the template asks, shares unless it forbids")
    func keys() {
        func count(_ marks: TableSpec.Marks, _ own: Bool? = nil) -> Int {
            let made = table(
                [Self.column(.unitIndicator(code: "n", .actual), marksLowest: own)],
                Self.answers("n", Self.nine), units: 9,
                indicators: [Self.indicator("n", .count, .higherIsBetter)], marks: marks)
            return marked(made).count
        }
        func marks(_ flag: Bool?) -> TableSpec.Marks {
            TableSpec.Marks(marksLowest: flag, ruleEvery: nil, carriesForward: nil)
        }
        #expect(count(marks(nil)) == 0)
        #expect(count(marks(true)) == 3)
        #expect(count(marks(true), false) == 0)
        #expect(count(marks(nil), true) == 3)
        #expect(marked(ratio(Self.nine, marksLowest: false)) == [])
        #expect(marked(ratio(Self.nine, marksLowest: nil)) == [])
        let twelve = Self.nine + ["99,1", "99,2", "99,3"]
        #expect(marked(ratio(twelve, marksLowest: nil)) == ["91,0", "92,0", "93,0"])
        #expect(marked(ratio(Self.nine, .neutral, marksLowest: true)) == [])
    }

    @Test("Long tables of units are ruled every third row; the key decides otherwise")
    func rules() {
        func every(_ count: Int, _ asked: Int? = nil) -> Int? {
            table(
                [], [:], units: count, indicators: [],
                marks: TableSpec.Marks(
                    marksLowest: nil, ruleEvery: asked, carriesForward: nil)
            ).ruleEvery
        }
        #expect(every(11) == nil)
        #expect(every(12) == 3)
        #expect(every(200, 0) == nil)
        #expect(every(2, 5) == 5)
    }

    @Test(
        "No unit, one, two hundred: with every figure missing nothing is claimed",
        arguments: [0, 1, 200])
    func everythingMissing(count: Int) {
        let made = table(
            [
                Self.column(.unitIndicator(code: "n", .actual)),
                Self.column(.unitIndicator(code: "r", .actual), marksLowest: true),
            ], [:], units: count,
            indicators: [
                Self.indicator("n", .count, .higherIsBetter),
                Self.indicator("r", .ratio, .higherIsBetter),
            ],
            marks: TableSpec.Marks(marksLowest: true, ruleEvery: nil, carriesForward: true))
        #expect(made.rows.count == max(count, 1) + 1)
        #expect(made.carry == nil)
        #expect(notes(made) == "Ký hiệu: “…”: chưa có số liệu.")
    }

    private static func figure(_ number: Int, isEstimate: Bool = false) -> Answer {
        .known(
            Figure(
                .quantity(Quantity(FixedDecimal(number)), unitOfMeasure: "người", decimals: 0),
                isEstimate: isEstimate))
    }

    private static let ofEstimates =
        "Cột “c”: tổng các dòng khác số ở dòng cộng, vì số có dấu * tính cả phần ước thực hiện, "
        + "số không có dấu * là số đã báo cáo đến ngày 14/6/2026."
    private static let ofItsOwn =
        "Cột “c”: tổng các dòng khác số ở dòng cộng, vì dòng cộng là số do đơn vị cấp trên báo cáo."

    static let unequalSums: [(rows: [Answer], total: Answer, note: String)] = [
        ([figure(4), figure(5)], figure(9), ""),
        ([figure(4, isEstimate: true), figure(5)], figure(12, isEstimate: true), ofEstimates),
        ([figure(4, isEstimate: true), figure(5)], figure(8), ofEstimates),
        ([figure(4), figure(5)], figure(10), ofItsOwn),
        ([figure(4), .missing(.noData)], figure(9), ""),
        ([Samples.quantity("4", .about), figure(5)], figure(10), ""),
    ]

    @Test("A sum that its rows do not add up to says why", arguments: unequalSums)
    func unequalSum(rows: [Answer], total: Answer, note: String) {
        var answers = [Samples.address("n", "t", .actual): total]
        for (index, row) in rows.enumerated() {
            answers[Samples.address("n", "u\(index)", .actual)] = row
        }
        let column = Self.column(.unitIndicator(code: "n", .actual))
        func told(hasTotal: Bool) -> String {
            notes(
                table(
                    [column, column], answers, units: rows.count,
                    indicators: [Self.indicator("n", .count, .neutral)], hasTotal: hasTotal)
            ).split(separator: "\n").filter { $0.hasPrefix("Cột") }.joined(separator: "\n")
        }
        #expect(told(hasTotal: true) == note)
        #expect(told(hasTotal: false) == "", "without a last row nothing is said to be a sum")
    }

    private func carried(
        _ texts: [String?], total: String?, asked: Bool? = nil, withRatio: Bool = false
    ) -> Table.Carry? {
        var columns = [Self.column(.unitIndicator(code: "n", .actual))]
        if withRatio { columns.append(Self.column(.unitIndicator(code: "r", .actual))) }
        var answers = Self.answers("n", texts, total: total)
        answers.merge(Self.answers("r", texts, total: "50")) { first, _ in first }
        return table(
            columns, answers, units: texts.count,
            indicators: [
                Self.indicator("n", .count, .neutral), Self.indicator("r", .ratio, .neutral),
            ],
            marks: TableSpec.Marks(marksLowest: nil, ruleEvery: nil, carriesForward: asked)
        ).carry
    }

    @Test("Sums grow row by row, a unit without a figure adds nothing")
    func sums() {
        let carry = carried(["10", nil, "5,5"], total: "15,5")
        #expect(carry?.sums == [["", "10,0"], ["", "10,0"], ["", "15,5"], ["", "15,5"]])
        #expect(carry?.labelColumn == 0)
    }

    @Test("What does not add up to the whole is not carried")
    func unequal() {
        #expect(carried(["10", "5"], total: "16") == nil)
        #expect(carried(["10", "5"], total: nil) == nil)
        #expect(carried([], total: "0") == nil)
        let most = "9.000.000.000.000.000.000"
        #expect(carried([most, most], total: most) == nil)
    }

    @Test("A share is never carried; beside one, counts are only when the template asks")
    func ratios() {
        #expect(carried(["10", "5"], total: "15", withRatio: true) == nil)
        let asked = carried(["10", "5"], total: "15", asked: true, withRatio: true)
        #expect(asked?.sums.last == ["", "15,0", ""])
        #expect(carried(["10", "5"], total: "15", asked: false) == nil)
    }

    @Test("Figures of a thousand million million are summed exactly")
    func large() {
        let carry = carried(["1.000.000.000.000.000", "1"], total: "1.000.000.000.000.001")
        #expect(carry?.sums.last?.last == "1.000.000.000.000.001,0")
    }
}

// Is the proof that charts over two periods, levels and parts of a whole say what the facts hold.

import Charts
import Facts
import Periods
import Templates
import Testing

@testable import Documents

@Suite("Charts over periods, and of parts of a whole")
struct PeriodChartTests {
    private func written(_ form: ChartSpec.Form, _ facts: FactSet) -> Block {
        let spec = ChartSpec(
            caption: [.text("Thử", isBold: false, isItalic: false)], form: form, source: nil,
            height: nil, notes: [], place: Samples.place)
        return ChartWriting(
            spec: spec, scope: WritingScope(facts), label: "Biểu đồ 1. ",
            remarks: Samples.noRemarks(facts)
        ).block()
    }

    private func chart(_ form: ChartSpec.Form, _ facts: FactSet) throws -> ChartBlock {
        guard case .chart(let made) = written(form, facts) else {
            Issue.record("A sentence stands in the chart's place.")
            throw NoChart()
        }
        return made
    }

    private struct NoChart: Error {}

    private static func count(_ code: String) -> Indicator {
        Indicator(
            code: code, name: "Loại \(code)", shortName: code, unitOfMeasure: "người",
            decimals: 0, kind: .count, nature: .flow, overTime: .sum, overUnits: .sum,
            direction: .neutral, group: "G", level: 0, displayOrder: 1)
    }

    private static let codes = ["g", "k", "d"]

    private func whole(_ texts: [String?]) -> FactSet {
        var answers: [FigureAddress: Answer] = [:]
        for (code, text) in zip(Self.codes, texts) {
            guard let text else { continue }
            answers[Samples.address(code, "t", .actual)] = Samples.quantity(
                text, unit: "người", decimals: 0)
        }
        return Samples.facts(answers, indicators: Self.codes.map(Self.count))
    }

    @Test("Shares are of the sum of the parts")
    func shares() throws {
        let made = try chart(.parts(codes: Self.codes), whole(["1", "2", "3"]))
        guard case .parts(let parts) = made.chart.form else {
            Issue.record("The chart is not parts of a whole.")
            return
        }
        #expect(parts.map(\.share) == ["16,7%", "33,3%", "50,0%"])
        #expect(parts.map(\.value.label) == ["1", "2", "3"])
        #expect(made.chart.unitOfMeasure == "người")
        #expect(
            made.chart.alternative
                == "Biểu đồ cơ cấu. Thử (người). Loại g 1, bằng 16,7%; Loại k 2, bằng 33,3%; "
                + "Loại d 3, bằng 50,0%.")
    }

    @Test("Where a part is missing, or nothing is divided, a sentence says so")
    func missingPart() {
        for texts in [["1", nil, "3"], ["0", "0", "0"]] as [[String?]] {
            guard case .paragraph(let runs) = written(.parts(codes: Self.codes), whole(texts))
            else {
                Issue.record("Shares of an unknown whole are drawn.")
                return
            }
            #expect(
                runs.map(\.text).joined()
                    == "Biểu đồ 1. Thử: chưa đủ số liệu các phần để tính cơ cấu.")
        }
    }

    private static let windows = (2021...2025).map { year in
        HistoryWindow(
            key: PeriodKey(.year(year), calendar: "chot-15"), label: "\(year)",
            breakBefore: year == 2023 ? "thay đổi tổ chức" : nil)
    }

    /// The windows of a chart with their breaks, and the labels of each series.
    private func history(
        _ rows: [[String?]], isStepped: Bool
    ) throws -> (windows: [Chart.Window], labels: [[String]]) {
        var answers: [FigureAddress: Answer] = [:]
        for (code, texts) in zip(Self.codes, rows) {
            for (window, text) in zip(Self.windows, texts) {
                guard let text else { continue }
                let place = FigureAddress(
                    indicator: code, unit: "t", window: window.key, aspect: .actual)
                answers[place] = Samples.quantity(text, unit: "người", decimals: 0)
            }
        }
        let facts = Samples.facts(
            answers, indicators: Self.codes.map(Self.count), history: Self.windows)
        let codes = Array(Self.codes.prefix(rows.count))
        let form = try chart(isStepped ? .steps(codes: codes) : .lines(codes: codes), facts)
            .chart.form
        switch form {
        case .lines(let windows, let series), .steps(let windows, let series):
            return (windows, series.map { $0.values.map(\.label) })
        default: throw NoChart()
        }
    }

    @Test(
        "A chart over periods begins with the first that any series has a figure of",
        arguments: [false, true])
    func leadingWindows(isStepped: Bool) throws {
        let late = try history(
            [[nil, nil, nil, "4", "5"], [nil, nil, "3", nil, "5"]], isStepped: isStepped)
        #expect(late.windows.map(\.label) == ["2023", "2024", "2025"])
        // Nothing stands before the first window, from which a break could part it.
        #expect(late.windows.map(\.breakBefore) == [nil, nil, nil])
        #expect(
            late.labels == [["chưa có số liệu", "4", "5"], ["3", "chưa có số liệu", "5"]])
        let whole = try history([["1", nil, nil, "4", nil]], isStepped: isStepped)
        #expect(whole.windows.count == 5 && whole.windows[2].breakBefore != nil)
        #expect(whole.labels[0].count { $0 == "chưa có số liệu" } == 3)
    }

    @Test("A stack of shares names the unit of its labels beside that of its axis")
    func unitOfShares() throws {
        func unit(_ isShare: Bool) throws -> (line: String?, told: String) {
            let answers = Dictionary(
                uniqueKeysWithValues: Self.codes.map {
                    (
                        Samples.address($0, "a", .actual),
                        Samples.quantity("5", unit: "người", decimals: 0)
                    )
                })
            let facts = Samples.facts(answers, indicators: Self.codes.map(Self.count))
            let made = try chart(.stacked(codes: Self.codes, isShare: isShare), facts).chart
            return (made.words.unitLine, made.alternative)
        }
        #expect(try unit(true).line == "Đơn vị tính: người; trục: %")
        #expect(try unit(true).told.hasPrefix("Biểu đồ thanh chồng. Thử (người). "))
        #expect(try unit(false).line == "Đơn vị tính: người")
    }

    private func slopes(units count: Int) throws -> ChartBlock {
        var units = [Samples.units[0]]
        var answers: [FigureAddress: Answer] = [:]
        for index in 0..<count {
            let id = "u\(index)"
            units.append(
                UnitFact(
                    id: id, name: "Xã \(index)", shortName: "Xã \(index)", level: "xa",
                    parent: "t", depth: 1))
            answers[Samples.address("hl", id, .actual)] = Samples.quantity("9\(index % 10)")
            answers[Samples.address("hl", id, .samePeriod)] = Samples.quantity("8\(index % 10)")
        }
        return try chart(.slope(codes: ["hl"]), Samples.facts(answers, units: units))
    }

    @Test("A slope joins the same period and this one, a line a unit")
    func slope() throws {
        let made = try slopes(units: 8)
        guard case .slope(let from, let to, let series) = made.chart.form else {
            Issue.record("The chart is not a slope.")
            return
        }
        #expect(from == "6 tháng đầu năm 2025")
        #expect(to == "6 tháng đầu năm 2026")
        #expect(series.map(\.name) == (0..<8).map { "Xã \($0)" })
        #expect(series[3].values.map(\.label) == ["83%", "93%"])
        #expect(made.notes.isEmpty)
    }

    @Test("More lines than can be told apart become bars, and a note says why")
    func manySlopes() throws {
        let made = try slopes(units: 9)
        guard case .grouped(let categories, let series) = made.chart.form else {
            Issue.record("Nine lines are drawn.")
            return
        }
        #expect(categories.count == 9)
        #expect(series.map(\.values.count) == [9, 9])
        #expect(
            made.notes.map { $0.map(\.text).joined() }
                == ["Có 9 đường, quá 8 đường thì khó phân biệt, nên vẽ thành thanh."])
    }

    private func ranked(_ before: [String?]) throws -> [String] {
        var answers: [FigureAddress: Answer] = [:]
        for (unit, text) in zip(["a", "b"], before) {
            answers[Samples.address("hl", unit, .actual)] = Samples.quantity("90")
            if let text {
                answers[Samples.address("hl", unit, .previousPeriod)] = Samples.quantity(text)
            }
        }
        guard
            case .ranked(let rows, _, _) = try chart(.ranked(code: "hl"), Samples.facts(answers))
                .chart.form
        else { return [] }
        return rows.map(\.note)
    }

    @Test("Where ranks of several clusters stand together, each row names its cluster")
    func clusters() throws {
        func names(_ clusters: [String]) throws -> [String] {
            let rows = clusters.map { cluster in
                ListRow(fields: [
                    "cum": .text(cluster), "hang": .text("1"), "don-vi": .text("Xã"),
                    "tong": .quantity(
                        Quantity(FixedDecimal(9)), unitOfMeasure: "điểm", decimals: 0),
                ])
            }
            let made = try chart(.rankedScores, Samples.facts(lists: ["diem-thi-dua": rows]))
            guard case .ranked(let drawn, _, _) = made.chart.form else { return [] }
            return drawn.map(\.name)
        }
        #expect(try names(["Cụm 1", "Cụm 2"]) == ["Xã (Cụm 1)", "Xã (Cụm 2)"])
        #expect(try names(["Cụm 1", "Cụm 1"]) == ["Xã", "Xã"])
    }

    @Test("A ranking tells the ranks of the last period where all can be compared")
    func lastRanks() throws {
        #expect(try ranked(["80", "85"]) == ["kỳ trước hạng 2", "kỳ trước hạng 1"])
        #expect(try ranked(["80", nil]) == ["", ""])
        #expect(try ranked(["80", "80"]) == ["", ""])
    }
}

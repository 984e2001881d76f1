// Is what holds for every chart, tried on generated ones.

import Charts
import Pages
import Testing

@Suite("Any chart")
struct AnyChartTests {
    private static func expectSound(_ chart: Chart, width: Double, _ name: Comment) throws {
        let composition = ChartComposition(
            chart: chart, width: width, height: nil, measurer: FixedPitch())
        let composed = try composition.compose()
        let survey = try Survey(composed)
        #expect(survey.collisions == [], name)
        #expect(survey.strays == [], name)
        #expect(survey.unreadable == [], name)
        #expect(survey.texts.allSatisfy { $0.size >= 9 }, name)
        switch chart.form {
        case .lines(_, let series), .steps(_, let series):
            #expect(survey.misplaced(of: series) == [], name)
        default: break
        }
        let printed = survey.allText
        let missing = chart.givenTexts.filter { !printed.contains($0) }
        #expect(missing == [], name)
        let again = try ChartComposition(
            chart: chart, width: width, height: nil, measurer: FixedPitch()
        ).compose()
        #expect(again == composed, name)
    }

    private static let widths = [300.0, 468, 720]

    @Test(
        "Ranked bars: nothing meets, nothing leaves the frame, nothing is lost", arguments: 1...40)
    func ranked(seed: Int) throws {
        var making = ChartMaking(seed: seed)
        let chart = making.ranked(rows: making.number(1...60))
        try Self.expectSound(chart, width: Self.widths[seed % 3], "seed \(seed)")
    }

    @Test("Ranked bars near their lines: as above", arguments: 1...60)
    func nearLines(seed: Int) throws {
        var making = ChartMaking(seed: seed)
        var rows: [Chart.RankedRow] = []
        for row in 1...12 {
            let number = making.number(0...1_100)
            let isQualified = making.chance(4)
            let value = ChartValue(
                Double(number) / 10, label: (isQualified ? "trên " : "") + "\(number / 10),0%",
                isQualified: isQualified, isEstimate: making.chance(4))
            rows.append(
                Chart.RankedRow(rank: "\(row)", name: "KV \(row)", value: value, note: ""))
        }
        let chart = Chart(
            form: .ranked(
                rows, reference: Chart.Reference(number: 100, label: "chỉ tiêu"),
                due: Chart.Reference(number: Double(making.number(10...99)), label: "đến nay")),
            unitOfMeasure: "%", startsAtZero: true, alternative: "")
        try Self.expectSound(chart, width: Self.widths[seed % 3], "seed \(seed)")
    }

    @Test("Targets: nothing meets, nothing leaves the frame, nothing is lost", arguments: 1...40)
    func targets(seed: Int) throws {
        var making = ChartMaking(seed: seed)
        let chart = making.targets(rows: making.number(1...30))
        try Self.expectSound(chart, width: Self.widths[seed % 3], "seed \(seed)")
    }

    @Test("Groups: nothing meets, nothing leaves the frame, nothing is lost", arguments: 1...60)
    func grouped(seed: Int) throws {
        var making = ChartMaking(seed: seed)
        let chart = making.grouped(
            categories: making.number(1...12), series: making.number(1...6))
        try Self.expectSound(chart, width: Self.widths[seed % 3], "seed \(seed)")
    }

    @Test("Stacks: nothing meets, nothing leaves the frame, nothing is lost", arguments: 1...40)
    func stacked(seed: Int) throws {
        var making = ChartMaking(seed: seed)
        let chart = making.stacked(
            categories: making.number(1...60), series: making.number(1...6),
            isShare: seed.isMultiple(of: 2))
        try Self.expectSound(chart, width: Self.widths[seed % 3], "seed \(seed)")
    }

    @Test("Lines: nothing meets, nothing leaves the frame, nothing is lost", arguments: 1...60)
    func lines(seed: Int) throws {
        var making = ChartMaking(seed: seed)
        let chart = making.lines(windows: making.number(1...12), series: making.number(1...6))
        try Self.expectSound(chart, width: Self.widths[seed % 3], "seed \(seed)")
    }

    @Test("Lines that run near each other: no label is nearer to another point", arguments: 1...80)
    func closeLines(seed: Int) throws {
        var making = ChartMaking(seed: seed)
        let windows = (0..<making.number(2...9)).map {
            Chart.Window(label: "\(2016 + $0)", breakBefore: nil)
        }
        var series: [Chart.Series] = []
        for order in 0..<making.number(2...4) {
            var values: [ChartValue] = []
            for window in windows.indices {
                // Every label is another one, so that it tells its point.
                let number = Double(making.number(20...60)) + Double(order * 10 + window) / 100
                values.append(ChartValue(number, label: "\(number)"))
            }
            series.append(Chart.Series(name: "Mục \(order)", values: values))
        }
        let chart = Chart(
            form: .lines(windows: windows, series: series), unitOfMeasure: "%",
            startsAtZero: true, alternative: "")
        try Self.expectSound(chart, width: 468, "seed \(seed)")
    }

    @Test("Steps: nothing meets, nothing leaves the frame, nothing is lost", arguments: 1...60)
    func steps(seed: Int) throws {
        var making = ChartMaking(seed: seed)
        let chart = making.steps(windows: making.number(1...12), series: making.number(1...6))
        try Self.expectSound(chart, width: Self.widths[seed % 3], "seed \(seed)")
    }

    @Test("Slopes: nothing meets, nothing leaves the frame, nothing is lost", arguments: 1...60)
    func slopes(seed: Int) throws {
        var making = ChartMaking(seed: seed)
        let chart = making.slope(series: making.number(1...8))
        try Self.expectSound(chart, width: Self.widths[seed % 3], "seed \(seed)")
    }

    @Test("Parts: nothing meets, nothing leaves the frame, nothing is lost", arguments: 1...40)
    func parts(seed: Int) throws {
        var making = ChartMaking(seed: seed)
        let chart = making.parts(making.number(1...4))
        try Self.expectSound(chart, width: Self.widths[seed % 3], "seed \(seed)")
    }

    @Test("Short names and few values make columns, and they too are sound", arguments: 1...40)
    func columns(seed: Int) throws {
        var making = ChartMaking(seed: seed)
        let count = making.number(1...5)
        var series: [Chart.Series] = []
        for order in 0..<making.number(1...3) {
            var values: [ChartValue] = []
            for _ in 0..<count {
                let number = making.number(-90...900)
                values.append(ChartValue(Double(number), label: "\(number)"))
            }
            series.append(Chart.Series(name: "Kỳ \(order)", values: values))
        }
        let chart = Chart(
            form: .grouped(categories: (1...count).map { "Quý \($0)" }, series: series),
            unitOfMeasure: "%", startsAtZero: true, alternative: "")
        try Self.expectSound(chart, width: 468, "seed \(seed)")
    }
}

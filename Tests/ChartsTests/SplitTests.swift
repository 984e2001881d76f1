// Is how a chart taller than a page is divided.

import Charts
import Pages
import Testing

@Suite("Splitting")
struct SplitTests {
    private func compose(_ chart: Chart) throws -> ComposedChart {
        try ChartComposition(
            chart: chart, width: 468, height: nil, measurer: FixedPitch()
        ).compose()
    }

    private func split(_ chart: Chart, _ height: Double) throws -> [Chart] {
        try ChartComposition(
            chart: chart, width: 468, height: nil, measurer: FixedPitch()
        ).split(maximumHeight: height)
    }

    @Test("Parts fit, keep all rows in order, and repeat the key", arguments: 1...8)
    func parts(seed: Int) throws {
        var making = ChartMaking(seed: seed)
        let chart = making.stacked(categories: 60, series: 4, isShare: seed.isMultiple(of: 2))
        let parts = try split(chart, 640)
        #expect(parts.count > 1)
        var names: [String] = []
        for part in parts {
            #expect(try compose(part).size.height <= 640)
            guard case .stacked(let categories, let series, _) = part.form else { continue }
            names += categories
            let printed = try Survey(compose(part)).allText
            #expect(series.allSatisfy { printed.contains($0.name) })
        }
        guard case .stacked(let all, _, _) = chart.form else { return }
        #expect(names == all)
    }

    @Test("All parts share one axis")
    func axis() throws {
        var rows: [Chart.RankedRow] = []
        for row in 0..<60 {
            let number = 900 - row * 15
            rows.append(
                Chart.RankedRow(
                    rank: "\(row + 1)", name: "Xã \(row)",
                    value: ChartValue(Double(number), label: "\(number) điểm"), note: ""))
        }
        let chart = Chart(
            form: .ranked(rows, reference: nil), unitOfMeasure: "điểm", startsAtZero: true,
            alternative: "")
        let parts = try split(chart, 400)
        #expect(parts.count == 3)
        for part in parts {
            let texts = try Survey(compose(part)).texts.map(\.words)
            #expect(texts.contains("800"))
        }
    }

    @Test("A chart that fits, and a chart without rows, stay whole")
    func whole() throws {
        var making = ChartMaking(seed: 5)
        let small = making.ranked(rows: 2)
        #expect(try split(small, 640) == [small])
        let lines = making.lines(windows: 5, series: 2)
        #expect(try split(lines, 50) == [lines])
    }

    @Test("A row taller than the limit is a part of its own")
    func tallRow() throws {
        var making = ChartMaking(seed: 6)
        let chart = making.ranked(rows: 3)
        let parts = try split(chart, 20)
        #expect(parts.count == 3)
    }
}

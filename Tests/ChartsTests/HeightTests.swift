// Proves that charts of rows fill the height they are given, as far as looks good, and no further.

import Charts
import Pages
import Testing

@Suite("Heights of charts of rows")
struct HeightTests {
    private func values(_ count: Int) -> [ChartValue] {
        (1...count).map { ChartValue(Double(10 * $0), label: "\(10 * $0)") }
    }

    /// A chart of each form whose rows decide its height.
    private func forms(rows: Int) -> [Chart.Form] {
        let names = (0..<rows).map { "Xã \($0)" }
        let series = ["giỏi", "khá"].map { Chart.Series(name: $0, values: values(rows)) }
        return [
            .ranked(
                zip(names, values(rows)).map {
                    Chart.RankedRow(rank: "1", name: $0, value: $1, note: "kỳ trước hạng 2")
                }, reference: Chart.Reference(number: 25, label: "chỉ tiêu")),
            .stacked(categories: names, series: series, isShare: false),
            .grouped(
                categories: names.map { $0 + " thuộc khu vực có tên rất dài không đứng dưới cột" },
                series: series),
            .targets(
                zip(names, values(rows)).map {
                    Chart.TargetRow(
                        name: $0, actual: $1, target: ChartValue(50, label: "50"), pace: 25,
                        verdict: "đạt")
                }),
        ]
    }

    private func compose(_ form: Chart.Form, height: Double?) throws -> ComposedChart {
        let chart = Chart(
            form: form, unitOfMeasure: "người", startsAtZero: true, alternative: "")
        return try ChartComposition(
            chart: chart, width: 468, height: height, measurer: FixedPitch()
        ).compose()
    }

    /// The thickness of the thickest bar.
    private func thickest(_ chart: ComposedChart) -> Double {
        chart.marks.reduce(0) { thickest, mark in
            guard case .path(let points, _, _, _) = mark, points.count == 4 else {
                return thickest
            }
            let ys = points.map(\.y)
            return max(thickest, (ys.max() ?? 0) - (ys.min() ?? 0))
        }
    }

    @Test("Six rows fill half as much height again, with thicker bars, and say the same")
    func fills() throws {
        for form in forms(rows: 6) {
            let natural = try compose(form, height: nil)
            let wanted = natural.size.height * 1.5
            let taller = try compose(form, height: wanted)
            #expect(abs(taller.size.height - wanted) < 0.1, "\(form)")
            #expect(thickest(taller) > thickest(natural) + 2)
            #expect(try Survey(taller).allText == Survey(natural).allText)
            #expect(try Survey(taller).strays.isEmpty && Survey(taller).collisions.isEmpty)
        }
    }

    @Test("Two rows stay lower than a page, and no white is left under the axis")
    func stays() throws {
        for form in forms(rows: 2) {
            // Two groups stand upright, and columns take any height.
            if case .grouped = form { continue }
            let chart = try compose(form, height: 700)
            #expect(chart.size.height < 300, "\(form)")
            let lowest = try Survey(chart).texts.map(\.box.maxY).max()
            #expect(chart.size.height - (lowest ?? 0) < 3)
        }
    }

    @Test("A height below what the rows need is refused, not squeezed")
    func refused() throws {
        for form in forms(rows: 6) {
            var needed = try compose(form, height: nil).size.height
            // Six groups give four points of each of their five gaps.
            if case .grouped = form { needed -= 5 * 4 }
            #expect(throws: ChartError.tooShort(height: 40, needed: needed)) {
                try compose(form, height: 40)
            }
        }
    }

    @Test("Groups stand closer to fit a height, and say the same")
    func closer() throws {
        let form = forms(rows: 6)[2]
        let natural = try compose(form, height: nil)
        let lower = try compose(form, height: natural.size.height - 12)
        #expect(abs(lower.size.height - natural.size.height + 12) < 0.1)
        #expect(try Survey(lower).allText == Survey(natural).allText)
        #expect(try Survey(lower).strays.isEmpty && Survey(lower).collisions.isEmpty)
    }

    @Test("Parts of a whole: the bar and the rows under it take the height")
    func parts() throws {
        let form = Chart.Form.parts(
            values(4).map { Chart.Part(name: "loại", value: $0, share: "25%") })
        let natural = try compose(form, height: nil)
        let taller = try compose(form, height: natural.size.height + 30)
        #expect(abs(taller.size.height - natural.size.height - 30) < 0.1)
        #expect(try compose(form, height: 700).size.height < 250)
    }
}

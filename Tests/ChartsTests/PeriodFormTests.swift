// Is what levels with steps, slopes and parts of a whole draw, and what they refuse.

import Pages
import Testing

@testable import Charts

@Suite("Steps, slopes and parts")
struct PeriodFormTests {
    private func compose(_ form: Chart.Form) throws(ChartError) -> ComposedChart {
        try ChartComposition(
            chart: Chart(form: form, unitOfMeasure: "", startsAtZero: true, alternative: ""),
            width: 468, height: nil, measurer: FixedPitch()
        ).compose()
    }

    private func series(_ numbers: [Double?], name: String = "A") -> Chart.Series {
        Chart.Series(
            name: name,
            values: numbers.map { number in
                ChartValue(number, label: number.map { "\(Int($0))" } ?? "–")
            })
    }

    private struct Line: Equatable {
        let from: Point
        let to: Point

        var isLevel: Bool { from.y == to.y }
        var isUpright: Bool { from.x == to.x }
    }

    /// Lines drawn with the stroke of a series.
    private func lines(_ chart: ComposedChart, of index: Int = 0) -> [Line] {
        chart.marks.compactMap { mark in
            guard case .line(let from, let to, let stroke) = mark,
                stroke == LineLook(index: index).stroke
            else { return nil }
            return Line(from: from, to: to)
        }
    }

    private func windows(_ count: Int, breakBefore: Int? = nil) -> [Chart.Window] {
        (0..<count).map {
            Chart.Window(
                label: "K\($0)", breakBefore: $0 == breakBefore ? "tổ chức lại" : nil)
        }
    }

    @Test("A level goes through its window, and an upright step joins it to the next")
    func steps() throws {
        let drawn = lines(
            try compose(.steps(windows: windows(3), series: [series([10, 20, 20])])))
        let levels = drawn.filter(\.isLevel)
        let steps = drawn.filter(\.isUpright)
        #expect(levels.count == 3 && steps.count == 1)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { abs($0.to.x - $1.from.x) < 0.001 })
        let step = try #require(steps.first)
        #expect(abs(step.from.x - levels[0].to.x) < 0.001 && step.from.y == levels[0].to.y)
        #expect(abs(step.to.x - levels[1].from.x) < 0.001 && step.to.y == levels[1].from.y)
    }

    @Test("Nothing joins the levels on the two sides of a break or of a missing value")
    func breaks() throws {
        let broken = lines(
            try compose(
                .steps(windows: windows(2, breakBefore: 1), series: [series([10, 20])])))
        #expect(broken.allSatisfy(\.isLevel) && broken.count == 2)
        #expect(broken[1].from.x - broken[0].to.x >= 2 * LineDrawing.breakClearance)
        let missing = lines(
            try compose(.steps(windows: windows(3), series: [series([10, nil, 20])])))
        #expect(missing.allSatisfy(\.isLevel) && missing.count == 2)
    }

    private func slope(_ rows: [[Double?]]) throws -> ComposedChart {
        let all = rows.enumerated().map { series($1, name: "Khu vực \($0 + 1)") }
        return try compose(.slope(from: "2025", to: "2026", series: all))
    }

    @Test("A slope goes up where the value does, and is left out where one is missing")
    func slopes() throws {
        let chart = try slope([[10, 20], [20, nil]])
        let line = try #require(lines(chart).first)
        #expect(line.to.y < line.from.y && line.to.x > line.from.x)
        #expect(lines(chart, of: 1).isEmpty)
        #expect(try Survey(chart).allText.contains("–"))
    }

    @Test("Eight equal slopes keep eight names and values on either side, one under the other")
    func crowded() throws {
        let survey = try Survey(slope([[Double?]](repeating: [97, 98], count: 8)))
        #expect(survey.collisions == [])
        for row in 1...8 {
            #expect(survey.texts.count { $0.words == "Khu vực \(row)" } == 2)
        }
    }

    private func part(_ number: Double?, _ name: String = "Giỏi") -> Chart.Part {
        Chart.Part(
            name: name, value: ChartValue(number, label: number.map { "\(Int($0))" } ?? "–"),
            share: "25,0%")
    }

    @Test("Parts are as long as their shares, and a part of nothing has no length")
    func parts() throws {
        let chart = try compose(.parts([part(1), part(3), part(0)]))
        let widths = chart.marks.compactMap { mark -> Double? in
            guard case .path(let points, _, _, _) = mark, let least = points.map(\.x).min(),
                let most = points.map(\.x).max()
            else { return nil }
            return most - least
        }
        #expect(widths.count == 2)
        #expect(abs(widths[1] - 3 * widths[0]) < 0.001)
        #expect(abs(widths[0] + widths[1] - 466) < 0.001)
    }

    @Test("More than four parts, a missing one, a negative one are refused")
    func refused() {
        func refusal(_ parts: [Chart.Part]) -> ChartError? {
            do throws(ChartError) {
                _ = try compose(.parts(parts))
                return nil
            } catch {
                return error
            }
        }
        #expect(
            refusal([Chart.Part](repeating: part(1), count: 5))
                == .tooManySeries(count: 5, limit: 4))
        #expect(refusal([part(1), part(nil, "Khá")]) == .missingPart(place: "Khá"))
        #expect(refusal([part(1), part(-1, "Đạt")]) == .negativeShare(place: "Đạt"))
        #expect(refusal([]) == .empty)
        #expect(refusal([part(0)]) == nil)
    }
}

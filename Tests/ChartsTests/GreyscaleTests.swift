// Is what a photocopier leaves of a chart.

import Pages
import Testing

@testable import Charts

@Suite("In grey")
struct GreyscaleTests {
    @Test("Neighbouring series differ in lightness or hatch", arguments: 1...8)
    func neighbours(count: Int) {
        let fills = Palette.fills(count)
        for (one, next) in zip(fills, fills.dropFirst()) {
            let step = abs(one.ink.lightness - next.ink.lightness)
            #expect(step >= 0.15 || one.hatch != next.hatch)
        }
        #expect(Set(fills).count == count)
    }

    @Test("Up to five series differ in lightness alone", arguments: 2...5)
    func lightnessAlone(count: Int) {
        let fills = Palette.fills(count)
        let steps = zip(fills, fills.dropFirst()).map { $1.ink.lightness - $0.ink.lightness }
        #expect(steps.allSatisfy { $0 >= 0.15 })
    }

    @Test("Hatch lines stand out from their ground", arguments: 2...8)
    func hatches(count: Int) {
        for fill in Palette.fills(count) where fill.hatch != .none {
            #expect(abs(fill.ink.lightness - fill.hatchInk.lightness) >= 0.3)
        }
    }

    @Test("Ranked bars carry black labels and are still told from the paper")
    func ranked() {
        #expect(Palette.textInk(on: Palette.ranked) == .black)
        #expect(Palette.ranked.ink.lightness <= 0.7)
    }

    @Test("Neighbouring lines differ by marker and lightness")
    func lines() {
        for index in 0..<5 {
            let one = LineLook(index: index)
            let next = LineLook(index: index + 1)
            #expect(abs(one.ink.lightness - next.ink.lightness) >= 0.15)
            let centre = Point(x: 0, y: 0)
            #expect(
                one.marks(at: centre, isQualified: false, isEstimate: false)
                    != next.marks(at: centre, isQualified: false, isEstimate: false))
        }
    }

    @Test("No line is thinner than a copier keeps")
    func thinLines() throws {
        for seed in 1...12 {
            var making = ChartMaking(seed: seed)
            let charts = [
                making.ranked(rows: 6), making.targets(rows: 6),
                making.grouped(categories: 4, series: 3),
                making.stacked(categories: 5, series: 4, isShare: false),
                making.lines(windows: 6, series: 3), making.steps(windows: 6, series: 3),
                making.slope(series: 5), making.parts(4),
            ]
            for chart in charts {
                let composed = try ChartComposition(
                    chart: chart, width: 468, height: nil, measurer: FixedPitch()
                ).compose()
                #expect(composed.marks.compactMap(\.strokeWidth).allSatisfy { $0 >= 0.4 })
            }
        }
    }
}

extension Mark {
    fileprivate var strokeWidth: Double? {
        switch self {
        case .text: nil
        case .line(_, _, let stroke): stroke.width
        case .rectangle(_, _, let stroke), .path(_, _, _, let stroke): stroke?.width
        }
    }
}

// Is the proof that series are told apart by every reader: in colour, in grey, without a kind of
// cone, and on a copy that has lost half of its tones.

import Pages
import Testing

@testable import Charts

@Suite("Series looks")
struct SeriesLookTests {
    /// CIELAB steps between two areas that a reader tells apart side by side on paper.
    private static let clear = 10.0

    @Test("The simulation knows black, white and the colours that each reader confuses")
    func simulation() {
        let (red, green) = (
            Ink(red: 0.8, green: 0.2, blue: 0.2), Ink(red: 0.45, green: 0.4, blue: 0)
        )
        for vision in ColourVision.allCases {
            #expect(abs(vision.lab(.white).lightness - 100) < 0.1, "\(vision)")
            #expect(abs(vision.lab(.black).lightness) < 0.1, "\(vision)")
        }
        #expect(abs(ColourVision.full.lab(Ink(grey: 0.5)).lightness - 53.39) < 0.1)
        let seen = ColourVision.full.difference(red, green)
        #expect(ColourVision.deutan.difference(red, green) < seen / 2)
        let (blue, teal) = (
            Ink(red: 0, green: 0.35, blue: 0.6), Ink(red: 0, green: 0.4, blue: 0.35)
        )
        #expect(
            ColourVision.tritan.difference(blue, teal) < ColourVision.full.difference(blue, teal)
                / 2)
    }

    @Test(
        "Every pair of areas differs in tone or hatch for every reader", arguments: 2...8,
        ColourVision.allCases)
    func areas(count: Int, vision: ColourVision) {
        let fills = Palette.fills(count)
        for (index, one) in fills.enumerated() {
            for other in fills[(index + 1)...] {
                let isClear = vision.difference(one.ink, other.ink) >= Self.clear
                #expect(
                    isClear || one.hatch != other.hatch,
                    "\(count) areas, \(vision): \(one) and \(other)")
            }
        }
    }

    @Test("Every hatch stands out from its ground for every reader", arguments: 2...8)
    func hatches(count: Int) {
        for fill in Palette.fills(count) where fill.hatch != .none {
            for vision in ColourVision.allCases {
                #expect(vision.difference(fill.ink, fill.hatchInk) >= 25, "\(count), \(vision)")
            }
        }
    }

    @Test("Every pair of lines differs in its marker, and neighbours in tone for every reader")
    func lines() {
        let looks = (0..<Palette.limit).map { LineLook(index: $0) }
        let markers = looks.map { $0.outline(at: Point(x: 0, y: 0)) }
        for (index, one) in looks.enumerated() {
            for other in looks[(index + 1)...] {
                #expect(markers[index] != markers[other.index], "\(index) and \(other.index)")
                guard other.index == index + 1 else { continue }
                for vision in ColourVision.allCases {
                    #expect(
                        vision.difference(one.ink, other.ink) >= Self.clear,
                        "\(vision): \(index) and \(other.index)")
                }
            }
        }
    }

    @Test("Markers differ by more than a pen's width somewhere on their outline")
    func markerShapes() {
        let looks = (0..<Palette.limit).map { LineLook(index: $0) }
        for one in looks {
            for other in looks where other.index > one.index {
                let first = one.outline(at: Point(x: 0, y: 0))
                let second = other.outline(at: Point(x: 0, y: 0))
                let gap = max(Self.reach(first, second), Self.reach(second, first))
                #expect(gap >= 0.7, "\(one.index) and \(other.index)")
            }
        }
    }

    /// How far the corners of one outline lie from the other's nearest corner or side.
    private static func reach(_ outline: [Point], _ other: [Point]) -> Double {
        outline.map { corner in
            other.indices.map { side in
                distance(corner, other[side], other[(side + 1) % other.count])
            }.min() ?? 0
        }.max() ?? 0
    }

    private static func distance(_ point: Point, _ from: Point, _ to: Point) -> Double {
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        let length = dx * dx + dy * dy
        let along = length > 0 ? ((point.x - from.x) * dx + (point.y - from.y) * dy) / length : 0
        let part = min(max(along, 0), 1)
        let (x, y) = (from.x + part * dx - point.x, from.y + part * dy - point.y)
        return (x * x + y * y).squareRoot()
    }

    @Test("Lines, ticks and the signs of an estimate are told from the areas they lie on")
    func overlays() {
        for vision in ColourVision.allCases {
            #expect(vision.difference(Palette.ranked.ink, .black) >= 25, "\(vision)")
            #expect(vision.difference(Palette.middle, .white) >= 25, "\(vision)")
        }
    }
}

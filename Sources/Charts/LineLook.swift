// Number of a series → its line and marker.

import Pages

struct LineLook: Hashable {
    let index: Int

    /// Radius of a marker, points.
    static let radius = 3.0

    var ink: Ink { LineLook.inks[index % LineLook.inks.count] }
    /// Text in the colour of its line, never lighter than a copy can hold.
    var nameInk: Ink { ink.lightness > 0.35 ? Palette.mix(ink, .black, 0.45) : ink }
    var stroke: Stroke { Stroke(ink, width: index.isMultiple(of: 2) ? 1.6 : 1.1) }
    var estimateStroke: Stroke { Stroke(ink, width: stroke.width, dashes: [3, 2.2]) }

    /// Lightness steps of at least 0.15 between neighbours.
    private static let inks: [Ink] = [
        Palette.dark, Ink(red: 0.42, green: 0.57, blue: 0.72), Ink(grey: 0.1),
        Ink(grey: 0.5), Palette.dark, Ink(grey: 0.55),
    ]

    /// Hollow for an estimate, hollow with a dot for a qualified value.
    func marks(at centre: Point, isQualified: Bool, isEstimate: Bool) -> [Mark] {
        let isHollow = isQualified || isEstimate
        let marker = Mark.path(
            outline(at: centre), isClosed: true, fill: Fill(isHollow ? .white : ink),
            stroke: Stroke(ink, width: 1))
        guard isQualified else { return [marker] }
        let dot = LineLook.outlines[0].map {
            Point(x: centre.x + $0.x * 1.1, y: centre.y + $0.y * 1.1)
        }
        return [marker, .path(dot, isClosed: true, fill: Fill(ink), stroke: nil)]
    }

    /// The marker's corners.
    func outline(at centre: Point) -> [Point] {
        LineLook.outlines[index % LineLook.outlines.count].map {
            Point(x: centre.x + $0.x * LineLook.radius, y: centre.y + $0.y * LineLook.radius)
        }
    }

    /// Circle, square, triangle, diamond, triangle downward, cross, hourglass, bar.
    private static let outlines: [[Point]] = [
        circle,
        [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
        [(0, -1.1), (1.1, 0.9), (-1.1, 0.9)],
        [(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)],
        [(0, 1.1), (1.1, -0.9), (-1.1, -0.9)],
        [
            (-0.4, -1.2), (0.4, -1.2), (0.4, -0.4), (1.2, -0.4), (1.2, 0.4), (0.4, 0.4),
            (0.4, 1.2), (-0.4, 1.2), (-0.4, 0.4), (-1.2, 0.4), (-1.2, -0.4), (-0.4, -0.4),
        ],
        [(-1.1, -1.2), (1.1, -1.2), (0.25, 0), (1.1, 1.2), (-1.1, 1.2), (-0.25, 0)],
        [(-0.5, -1.3), (0.5, -1.3), (0.5, 1.3), (-0.5, 1.3)],
    ].map { $0.map { Point(x: $0.0, y: $0.1) } }

    /// Sixteen corners on the unit circle: round at 3 pt.
    private static let circle: [(Double, Double)] = {
        let quarter = [(1.0, 0.0), (0.924, 0.383), (0.707, 0.707), (0.383, 0.924)]
        let half = quarter + quarter.map { (-$0.1, $0.0) }
        return half + half.map { (-$0.0, -$0.1) }
    }()
}

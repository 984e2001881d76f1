// Is how a target, a pace and a cut bar look in the plot and in the key.

import Pages

enum TargetSigns {
    /// A strong upright stroke, taller than the bar.
    static func target(x: Double, centre: Double, reach: Double) -> Mark {
        Sheet.line(x, centre - reach, x, centre + reach, Stroke(.black, width: 2))
    }

    /// A small triangle that points up at the bar from below.
    static func pace(x: Double, tip: Double) -> Mark {
        .path(
            [Point(x: x, y: tip), Point(x: x + 3.5, y: tip + 6), Point(x: x - 3.5, y: tip + 6)],
            isClosed: true, fill: Fill(.white), stroke: Stroke(.black, width: 0.8))
    }

    /// Two slanted strokes with white between: the bar goes on beyond the axis.
    static func cut(x: Double, centre: Double, thickness: Double) -> [Mark] {
        let reach = thickness / 2 + 1.5
        let gap = [
            Point(x: x - 3.5, y: centre + reach), Point(x: x + 0.5, y: centre - reach),
            Point(x: x + 3.5, y: centre - reach), Point(x: x - 0.5, y: centre + reach),
        ]
        let stroke = Stroke(.black, width: 0.8)
        return [
            .path(gap, isClosed: true, fill: Fill(.white), stroke: nil),
            .line(from: gap[0], to: gap[1], stroke: stroke),
            .line(from: gap[3], to: gap[2], stroke: stroke),
        ]
    }
}

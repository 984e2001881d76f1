// A value, its place and a fill → a bar: open (zigzag) at a qualified end, dashed for an estimate.

import Pages

struct BarShape {
    /// Along the bar, from its foot to its end.
    let from: Double
    let to: Double
    /// Across the bar.
    let centre: Double
    let thickness: Double
    let fill: Fill
    var isVertical = false
    /// The axis does not begin at zero: the foot is cut, so that lengths are not compared.
    var isCut = false

    /// Teeth of a qualified end, points.
    private static let toothDepth = 3.0
    private static let toothCount = 3
    /// Between the dashed frame of an estimate and its fill, points.
    private static let frameInset = 1.8

    /// How far from its foot a cut reaches into a bar, points.
    static let cutLength = 14.0

    /// What the end of a value's bar is lacking in full thickness, points: the teeth of a qualified
    /// one, the frame of an estimate.
    static func endDepth(of value: ChartValue) -> Double {
        value.isQualified ? toothDepth : value.isEstimate ? frameInset : 0
    }

    func marks(isQualified: Bool, isEstimate: Bool) -> [Mark] {
        guard from != to else { return [zero] }
        return whole(isQualified: isQualified, isEstimate: isEstimate) + cut
    }

    private func whole(isQualified: Bool, isEstimate: Bool) -> [Mark] {
        guard isEstimate else {
            return [
                .path(
                    outline(inset: 0, isOpen: isQualified), isClosed: true, fill: fill,
                    stroke: Palette.outline)
            ]
        }
        let frame = Mark.path(
            outline(inset: 0, isOpen: isQualified), isClosed: true, fill: Fill(.white),
            stroke: Palette.estimateOutline)
        guard abs(to - from) > 5 else { return [frame] }
        return [
            frame,
            .path(
                outline(inset: Self.frameInset, isOpen: isQualified), isClosed: true, fill: fill,
                stroke: nil),
        ]
    }

    /// Two slanted strokes with white between, near the foot of a bar long enough to show them.
    private var cut: [Mark] {
        guard isCut, abs(to - from) > Self.cutLength else { return [] }
        let middle = from + (to < from ? -8 : 8)
        let reach = thickness / 2 + 1.5
        let gap = [
            point(middle - 3, centre + reach), point(middle, centre - reach),
            point(middle + 3, centre - reach), point(middle, centre + reach),
        ]
        let stroke = Stroke(Palette.dark, width: 0.6)
        return [
            .path(gap, isClosed: true, fill: Fill(.white), stroke: nil),
            .line(from: gap[0], to: gap[1], stroke: stroke),
            .line(from: gap[3], to: gap[2], stroke: stroke),
        ]
    }

    /// Zero is a tick on the baseline, not an absence.
    var zero: Mark {
        let ends = [-thickness / 2, thickness / 2].map { point(from, centre + $0) }
        return .line(from: ends[0], to: ends[1], stroke: Palette.zero)
    }

    private func outline(inset: Double, isOpen: Bool) -> [Point] {
        let direction: Double = to < from ? -1 : 1
        let half = thickness / 2 - inset
        let foot = from + direction * inset
        let end = to - direction * inset
        var points = [point(foot, centre - half), point(end, centre - half)]
        if isOpen {
            let depth = min(BarShape.toothDepth, abs(end - foot) / 2) * direction
            let steps = BarShape.toothCount * 2
            for step in 1..<steps {
                let across = centre - half + 2 * half * Double(step) / Double(steps)
                points.append(point(step.isMultiple(of: 2) ? end : end - depth, across))
            }
        }
        return points + [point(end, centre + half), point(foot, centre + half)]
    }

    private func point(_ along: Double, _ across: Double) -> Point {
        isVertical ? Point(x: across, y: along) : Point(x: along, y: across)
    }
}

// Points and obstacles → labels beside their points, or the answer that there is no room.
//
// Each label tries places around its point, nearest first: first those that nothing crosses and
// that no other line is as near to, then those that nothing crosses, then those that only a line
// crosses (the label gets a white plate). No place is nearer to another point than to the label's
// own: it would be read as that one's. Missing values are labelled on the baseline of their window.

import Pages

struct PointLabels {
    let drawing: LineDrawing
    let lettering: Lettering

    /// Just clear of the marker; the free line under digits adds to it above.
    private static let gap = 4.1
    /// What another line is further away than the own point, so that nobody looks twice, points.
    private static let clearance = 4.0

    /// Draws all labels; false when one of them has no place.
    func draw(
        on sheet: inout Sheet, around obstacles: LineDrawing.Obstacles
    ) throws(ChartError) -> Bool {
        var taken = obstacles.areas
        for (index, one) in drawing.series.enumerated() {
            for window in drawing.windows.indices {
                let value = one.values[window]
                let base = Face.label(of: value)
                let face =
                    value.number == nil
                    ? base
                    : Face(size: 10, ink: LineLook(index: index).nameInk, isBold: false)
                guard !value.label.isEmpty else { continue }
                let spot = drawing.point(one, window).map {
                    LineDrawing.Spot(series: index, window: window, centre: $0)
                }
                let tries = try blocks(value.label, face).map { block in
                    let candidates = candidates(one, window, block)
                    return (block, choose(candidates, for: spot, taken, obstacles))
                }
                guard let (block, found) = tries.first(where: { $0.1 != nil }), let box = found
                else { return false }
                taken.append(box)
                sheet.plate(under: box)
                sheet.write(block, x: box.minX + box.size.width / 2, top: box.minY, .centre)
            }
        }
        return true
    }

    /// The label as wide as its neighbours may allow, and then narrow enough for its own window,
    /// which is all there is beside a break.
    private func blocks(_ text: String, _ face: Face) throws(ChartError) -> [TextBlock] {
        let slot = drawing.parts.slot
        let wide = try lettering.block(text, face, within: max(slot * 1.6, 40))
        let room = slot - 2 * LineDrawing.breakClearance - 2
        let narrow = try lettering.block(text, face, within: max(room, 5))
        return narrow.isBroken || narrow.width >= wide.width ? [wide] : [wide, narrow]
    }

    private func choose(
        _ candidates: [Rectangle], for spot: LineDrawing.Spot?, _ taken: [Rectangle],
        _ obstacles: LineDrawing.Obstacles
    ) -> Rectangle? {
        var best: (box: Rectangle, fault: Fault)?
        for box in candidates where drawing.area.contains(box) {
            guard !taken.contains(where: { box.overlaps($0, margin: 0.5) }),
                let fault = fault(of: box, for: spot, obstacles)
            else { continue }
            if best.map({ fault < $0.fault }) ?? true { best = (box, fault) }
        }
        return best?.box
    }

    /// What speaks against a place, from the least.
    private enum Fault: Int, Comparable {
        case none, nearOther, crossed

        static func < (left: Fault, right: Fault) -> Bool { left.rawValue < right.rawValue }
    }

    /// Nil for a place that is nearer to another point.
    private func fault(
        of box: Rectangle, for spot: LineDrawing.Spot?, _ obstacles: LineDrawing.Obstacles
    ) -> Fault? {
        let isCrossed = obstacles.segments.contains { $0.crosses(box) }
        guard let spot else { return isCrossed ? .crossed : Fault.none }
        let own = box.distance(to: spot.centre)
        let others = obstacles.spots.filter {
            $0.series != spot.series || $0.window != spot.window
        }
        let isOwn = others.allSatisfy { other in
            let isApart = other.centre.distance(to: spot.centre) > PointLabels.gap
            // Half-way between two points is neither's; a hundredth of a point absorbs rounding
            // where two points are one.
            return box.distance(to: other.centre) > own + (isApart ? 1 : -0.01)
        }
        guard isOwn else { return nil }
        if isCrossed { return .crossed }
        let wider = box.grown(by: own + PointLabels.clearance)
        let isNearOther = obstacles.segments.contains { segment in
            segment.series.map { $0 != spot.series } ?? false && segment.crosses(wider)
        }
        let isNearPoint = others.contains {
            $0.series != spot.series
                && box.distance(to: $0.centre) < own + PointLabels.clearance
        }
        return isNearOther || isNearPoint ? .nearOther : Fault.none
    }

    private func candidates(
        _ one: Chart.Series, _ window: Int, _ block: TextBlock
    ) -> [Rectangle] {
        guard let centre = drawing.point(one, window) else {
            let x = drawing.parts.x(window)
            let floor = drawing.scale.baseline - 1
            // Several series may miss the same window: their labels pile up.
            return (0..<drawing.series.count).map { level in
                block.box(x: x, top: floor - block.height * Double(level + 1), .centre)
            }
        }
        let gap = PointLabels.gap
        let above = centre.y - gap - block.height
        let below = centre.y + gap
        let half = block.width / 2
        let shifts = [0, half * 0.6, -half * 0.6, half + 2, -half - 2]
        let beside = [
            block.box(x: centre.x + gap + 1, top: centre.y - block.up, .leading),
            block.box(x: centre.x - gap - 1, top: centre.y - block.up, .trailing),
        ]
        let near = shifts.flatMap { shift in
            [above, below].map { block.box(x: centre.x + shift, top: $0, .centre) }
        }
        let further = [above - 4, below + 4].map { block.box(x: centre.x, top: $0, .centre) }
        return near + beside + further
    }
}

extension LineDrawing.Segment {
    /// True when the segment enters the area (Liang–Barsky, 1984).
    func crosses(_ area: Rectangle) -> Bool {
        var first = 0.0
        var last = 1.0
        let sides = [
            (-(to.x - from.x), from.x - area.minX), (to.x - from.x, area.maxX - from.x),
            (-(to.y - from.y), from.y - area.minY), (to.y - from.y, area.maxY - from.y),
        ]
        for (direction, distance) in sides {
            if direction == 0 {
                if distance < 0 { return false }
                continue
            }
            let ratio = distance / direction
            if direction < 0 { first = max(first, ratio) } else { last = min(last, ratio) }
            if first > last { return false }
        }
        return true
    }
}

extension Point {
    fileprivate func distance(to other: Point) -> Double {
        ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
    }
}

extension Rectangle {
    /// From the nearest edge; zero within.
    fileprivate func distance(to point: Point) -> Double {
        let x = max(0, max(minX - point.x, point.x - maxX))
        let y = max(0, max(minY - point.y, point.y - maxY))
        return (x * x + y * y).squareRoot()
    }

    fileprivate func grown(by margin: Double) -> Rectangle {
        Rectangle(
            x: minX - margin, y: minY - margin, width: size.width + 2 * margin,
            height: size.height + 2 * margin)
    }
}

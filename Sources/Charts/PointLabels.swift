// Points and obstacles → labels beside their points, or the answer that there is no room.
//
// Each label tries places around its point, nearest first: first those that nothing crosses, then
// those that only a line crosses (the label gets a white plate). Missing values are labelled on the
// baseline of their window.

import Pages

struct PointLabels {
    let drawing: LineDrawing
    let lettering: Lettering

    /// Just clear of the marker; the free line under digits adds to it above.
    private static let gap = 4.1

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
                let tries = try blocks(value.label, face).map { block in
                    (block, choose(candidates(one, window, block), taken, obstacles.segments))
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
        _ candidates: [Rectangle], _ taken: [Rectangle], _ segments: [LineDrawing.Segment]
    ) -> Rectangle? {
        var crossed: Rectangle?
        for box in candidates where drawing.area.contains(box) {
            guard !taken.contains(where: { box.overlaps($0, margin: 0.5) }) else { continue }
            guard segments.contains(where: { $0.crosses(box) }) else { return box }
            crossed = crossed ?? box
        }
        return crossed
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

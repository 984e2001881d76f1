// Is a chart under construction: marks in layers, drawn from the grid up to the text.

import Pages

struct Sheet {
    var grid: [Mark] = []
    var shapes: [Mark] = []
    /// Lines over the shapes and plates under text.
    var overlays: [Mark] = []
    var texts: [Mark] = []

    var marks: [Mark] { grid + shapes + overlays + texts }

    mutating func write(
        _ block: TextBlock, x: Double, top: Double, _ alignment: TextBlock.Alignment
    ) {
        texts += block.marks(x: x, top: top, alignment)
    }

    /// The block with its optical centre at `centre`.
    mutating func write(
        _ block: TextBlock, x: Double, centre: Double, _ alignment: TextBlock.Alignment
    ) {
        write(block, x: x, top: centre - block.up, alignment)
    }

    /// White under the block, so that no grid line runs through figures.
    mutating func plate(under area: Rectangle) {
        overlays.append(.rectangle(area, fill: Fill(.white), stroke: nil))
    }

    mutating func writeOnPlate(
        _ block: TextBlock, x: Double, centre: Double, _ alignment: TextBlock.Alignment
    ) {
        guard !block.isEmpty else { return }
        plate(under: block.box(x: x, top: centre - block.up, alignment))
        write(block, x: x, centre: centre, alignment)
    }

    /// One line of text inside a bar: in the ink that the fill allows; on a hatch or a mid-tone it
    /// stands on white, within the thickness of the bar.
    mutating func write(
        _ block: TextBlock, inside fill: Fill, centre: Point, thickness: Double
    ) {
        if let ink = Palette.textInk(on: fill) {
            let inked = TextBlock(
                lines: block.lines, face: block.face.inked(ink), metrics: block.metrics,
                isBroken: false)
            write(inked, x: centre.x, centre: centre.y, .centre)
            return
        }
        let box = block.box(x: centre.x, top: centre.y - block.up, .centre)
        let height = thickness - 3
        plate(
            under: Rectangle(
                x: box.minX - 1.5, y: centre.y - height / 2, width: box.size.width + 3,
                height: height))
        write(block, x: centre.x, centre: centre.y, .centre)
    }

    /// A line between two points.
    static func line(
        _ fromX: Double, _ fromY: Double, _ toX: Double, _ toY: Double, _ stroke: Stroke
    ) -> Mark {
        .line(from: Point(x: fromX, y: fromY), to: Point(x: toX, y: toY), stroke: stroke)
    }
}

extension Rectangle {
    /// True when the areas share more than an edge; `margin` is kept free around this one.
    func overlaps(_ other: Rectangle, margin: Double = 0) -> Bool {
        // A hundredth of a point is below what any printer sets.
        let slack = 0.01 - margin
        return minX + slack < other.maxX && other.minX + slack < maxX
            && minY + slack < other.maxY && other.minY + slack < maxY
    }

    func contains(_ other: Rectangle) -> Bool {
        other.minX >= minX - 0.01 && other.maxX <= maxX + 0.01 && other.minY >= minY - 0.01
            && other.maxY <= maxY + 0.01
    }
}

// Mark → the same mark elsewhere: how a part composed from its own origin gets its place on a page.

extension Mark {
    /// The mark moved by `x` to the right and `y` downward, points.
    public func translated(x: Double, y: Double) -> Mark {
        switch self {
        case .text(let words, let baseline, let style, let ink, let trailingSpace):
            .text(
                words: words.map { PlacedWord(x: $0.x + x, text: $0.text) },
                baseline: baseline + y, style: style, ink: ink, trailingSpace: trailingSpace)
        case .line(let from, let to, let stroke):
            .line(
                from: Point(x: from.x + x, y: from.y + y), to: Point(x: to.x + x, y: to.y + y),
                stroke: stroke)
        case .rectangle(let area, let fill, let stroke):
            .rectangle(
                Rectangle(
                    x: area.minX + x, y: area.minY + y, width: area.size.width,
                    height: area.size.height),
                fill: fill, stroke: stroke)
        case .path(let points, let isClosed, let fill, let stroke):
            .path(
                points.map { Point(x: $0.x + x, y: $0.y + y) }, isClosed: isClosed, fill: fill,
                stroke: stroke)
        }
    }
}

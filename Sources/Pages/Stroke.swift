// Is how a line is drawn.

/// How a line is drawn.
public struct Stroke: Hashable, Sendable {
    public let ink: Ink
    /// Points.
    public let width: Double
    /// Lengths of strokes and gaps, points; empty for a solid line.
    public let dashes: [Double]

    public init(_ ink: Ink, width: Double, dashes: [Double] = []) {
        self.ink = ink
        self.width = width
        self.dashes = dashes
    }
}

// Is one thing to draw, at a fixed position.

/// One thing to draw.
public enum Mark: Hashable, Sendable {
    /// Words of one style on one baseline. Between two words the drawing sets a real space so that
    /// text extracts with its spaces; the x of each word decides where it stands. `trailingSpace`
    /// is true when more of the same text follows on the next line or in the next mark.
    case text(
        words: [PlacedWord], baseline: Double, style: TextStyle, ink: Ink, trailingSpace: Bool)
    case line(from: Point, to: Point, stroke: Stroke)
    case rectangle(Rectangle, fill: Fill?, stroke: Stroke?)
    /// A path through points, optionally closed and filled.
    case path([Point], isClosed: Bool, fill: Fill?, stroke: Stroke?)
}

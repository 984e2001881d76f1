// Is a word at its place in a line.

/// A word at its place in a line.
public struct PlacedWord: Hashable, Sendable {
    /// Left edge, points from the page's left edge.
    public let x: Double
    /// The word without surrounding spaces; U+00A0 inside binds.
    public let text: String

    public init(x: Double, text: String) {
        self.x = x
        self.text = text
    }
}

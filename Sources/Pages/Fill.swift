// Is how an area is filled: a tint, and lines over it.

/// How an area is filled: a tint, and lines over it so that a photocopy tells areas apart.
public struct Fill: Hashable, Sendable {
    /// The pattern of lines over a tint.
    public enum Hatch: String, Hashable, Sendable, CaseIterable {
        case none, rising, falling, crossed, horizontal, vertical, dotted
    }

    public let ink: Ink
    public let hatch: Hatch
    /// Ink of the hatch lines.
    public let hatchInk: Ink
    /// Distance between hatch lines, points.
    public let hatchSpacing: Double

    public init(
        _ ink: Ink, hatch: Hatch = .none, hatchInk: Ink = .black, hatchSpacing: Double = 4
    ) {
        self.ink = ink
        self.hatch = hatch
        self.hatchInk = hatchInk
        self.hatchSpacing = hatchSpacing
    }
}

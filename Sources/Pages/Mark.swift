// Is one thing to draw, at a fixed position.

/// A colour that also says how dark it prints; components 0…1.
public struct Ink: Hashable, Sendable {
    public let red: Double
    public let green: Double
    public let blue: Double

    public init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// A grey, 0 black to 1 white.
    public init(grey: Double) {
        self.init(red: grey, green: grey, blue: grey)
    }

    public static let black = Ink(grey: 0)
    public static let white = Ink(grey: 1)

    /// Relative luminance, 0 to 1 (Rec. 709 weights on sRGB values): what a photocopier sees.
    public var lightness: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }
}

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

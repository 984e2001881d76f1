// Is a colour and how dark it prints.

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

// Is a width and height on a page, in points.

/// A width and height in points.
public struct Size: Hashable, Sendable {
    public var width: Double
    public var height: Double

    public init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    /// A4 portrait, 210 × 297 mm.
    public static let a4 = Size(width: millimetres(210), height: millimetres(297))
    /// A4 landscape.
    public static let a4Landscape = Size(width: a4.height, height: a4.width)
}

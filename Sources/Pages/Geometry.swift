// Is a place on a page: points (1/72 inch), origin at the top left, y downward.

/// A position in points.
public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}

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

/// A rectangle in points.
public struct Rectangle: Hashable, Sendable {
    public var origin: Point
    public var size: Size

    public init(x: Double, y: Double, width: Double, height: Double) {
        self.origin = Point(x: x, y: y)
        self.size = Size(width: width, height: height)
    }

    public var minX: Double { origin.x }
    public var minY: Double { origin.y }
    public var maxX: Double { origin.x + size.width }
    public var maxY: Double { origin.y + size.height }
}

/// Millimetres in points.
public func millimetres(_ length: Double) -> Double { length * 72 / 25.4 }

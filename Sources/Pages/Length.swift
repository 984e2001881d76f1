// Millimetres → points.

/// Millimetres in points.
public func millimetres(_ length: Double) -> Double { length * 72 / 25.4 }

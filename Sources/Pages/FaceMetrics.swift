// Is how far a face reaches above and below its baseline.

/// Vertical measures of a face, points, all positive.
public struct FaceMetrics: Hashable, Sendable {
    /// Baseline up to the highest mark of a stacked Vietnamese capital (Ẫ).
    public let ascent: Double
    /// Baseline down to the lowest dot below (ệ) or descender.
    public let descent: Double

    public init(ascent: Double, descent: Double) {
        self.ascent = ascent
        self.descent = descent
    }
}

// Is how a word looks, and the protocol by which layout measures words before anything is drawn.

/// A face at a size.
public struct TextStyle: Hashable, Sendable {
    /// A family of faces.
    public enum Family: String, Hashable, Sendable, CaseIterable {
        /// Times metrics, for text.
        case serif
        /// Arial metrics, for charts.
        case sans
    }

    public var family: Family
    public var isBold: Bool
    public var isItalic: Bool
    /// Points.
    public var size: Double

    public init(_ family: Family, size: Double, isBold: Bool = false, isItalic: Bool = false) {
        self.family = family
        self.size = size
        self.isBold = isBold
        self.isItalic = isItalic
    }
}

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

/// Why text cannot be measured or drawn.
public enum TextError: Error, Hashable, Sendable {
    /// The face has no glyph for a character of the text.
    case missingGlyph(text: String, scalar: UInt32, style: TextStyle)
    /// The text is not usable (control characters, NUL).
    case unusable(text: String, scalar: UInt32)
}

/// Measures words with the very faces they will be drawn with.
///
/// A word is shaped once for each style and remembered; `text` may contain U+00A0 and any spaces.
public protocol WordMeasurer: AnyObject {
    /// Advance width in points.
    func width(of text: String, in style: TextStyle) throws(TextError) -> Double
    func metrics(of style: TextStyle) -> FaceMetrics
}

// Is how a word looks: a face at a size.

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

// Is a relation between indicators that holds for every unit and every window.

/// Indicators one of which can be had from the others (quan hệ giữa các chỉ tiêu).
public struct IndicatorRelation: Hashable, Sendable {
    /// How the whole follows from its parts.
    public enum Kind: Hashable, Sendable {
        /// The whole is the sum of its parts.
        case sum
        /// The whole is the first part in per cent of the second; there are exactly two. Whoever is
        /// told the share is told both.
        case share
    }

    public let kind: Kind
    /// Code of the indicator that follows.
    public let whole: String
    /// Codes, none of them twice.
    public let parts: [String]

    public init(_ kind: Kind, whole: String, parts: [String]) {
        self.kind = kind
        self.whole = whole
        self.parts = parts
    }

    /// The whole first, then its parts.
    var members: [String] { [whole] + parts }
}

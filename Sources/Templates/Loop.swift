// Is a repeated part of a template: over which rows, in which order.

/// `{{#lap SOURCE loc … xep … lay N}}`.
public struct Loop: Sendable {
    public enum Source: Hashable, Sendable {
        /// A list of `ListSchema.all`.
        case list(String)
        /// `chi-tieu`: the indicators, optionally of one group (`loc nhom = "…"`).
        case indicators
        /// `don-vi`: the scope unit's children.
        case units
    }

    public let source: Source
    public let filters: [Filter]
    /// Field to order by; nil keeps the recorded order.
    public let order: String?
    public let isDescending: Bool
    /// At most that many rows; nil for all.
    public let limit: Int?
    public let place: Place

    public init(
        source: Source, filters: [Filter], order: String?, isDescending: Bool, limit: Int?,
        place: Place
    ) {
        self.source = source
        self.filters = filters
        self.order = order
        self.isDescending = isDescending
        self.limit = limit
        self.place = place
    }
}

// Is a half-open run of civil days, possibly without an end.

/// A half-open interval of civil days `start ..< end`; an open span (từ năm 2021 đến nay) has
/// no end.
public struct Interval: Hashable, Sendable {
    /// The first day inside.
    public let start: Day
    /// The first day after the interval; nil for an open span.
    public let end: Day?

    /// A non-empty interval; nil if `end` is not after `start`.
    public init?(start: Day, end: Day?) {
        if let end, end <= start { return nil }
        self.start = start
        self.end = end
    }

    /// The interval from a first to a last day, both inside, as people write them.
    public init?(first: Day, last: Day?) {
        self.init(start: first, end: last?.adding(days: 1))
    }

    /// The last day inside; nil for an open span.
    public var last: Day? { end?.adding(days: -1) }

    /// The last day, and never one behind the close of data, of which nothing is known yet.
    public func last(by close: Day) -> Day { min(last ?? close, close) }

    /// Number of days; nil for an open span.
    public var length: Int? { end.map { start.distance(to: $0) } }

    /// Whether the day is inside.
    public func contains(_ day: Day) -> Bool {
        day >= start && (end.map { day < $0 } ?? true)
    }

    /// Whether every day of `other` is inside.
    public func contains(_ other: Interval) -> Bool {
        guard other.start >= start else { return false }
        guard let end else { return true }
        guard let otherEnd = other.end else { return false }
        return otherEnd <= end
    }

    /// Whether the two intervals share a day.
    public func overlaps(_ other: Interval) -> Bool {
        (end.map { other.start < $0 } ?? true) && (other.end.map { start < $0 } ?? true)
    }

    /// Whether `parts`, in any order, cover this interval exactly: no gap and no overlap.
    public func isTiled(by parts: [Interval]) -> Bool {
        let ordered = parts.sorted { $0.start < $1.start }
        guard ordered.first?.start == start, ordered.last?.end == end else { return false }
        return zip(ordered, ordered.dropFirst()).allSatisfy { $0.end == $1.start }
    }
}

// Is an instant, in whole seconds since 1970-01-01T00:00:00Z.
//
// Reports are about days; an instant only says when something was done. It becomes a day in a
// `FixedZone`, and is read from the machine in one place of the program.

/// An instant (thời điểm), to the second.
public struct Instant: Hashable, Comparable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z; negative before it.
    public let seconds: Int

    public init(seconds: Int) {
        self.seconds = seconds
    }

    public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

    /// The instant that many seconds later (earlier when negative).
    public func adding(seconds: Int) -> Instant { Instant(seconds: self.seconds + seconds) }
}

// Is the one fixed offset from UTC in which a site writes its instants.

/// A fixed zone such as `+07:00` (giờ Việt Nam has no summer time).
public struct FixedZone: Hashable, Sendable {
    /// Minutes east of UTC, −14:59 to 14:59 hours.
    public let minutesEast: Int

    /// Reads `+hh:mm` or `-hh:mm`; nil for anything else.
    public init?(text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
            bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
            let hours = Int(text.dropFirst().prefix(2)), let minutes = Int(text.suffix(2)),
            (0...14).contains(hours), (0...59).contains(minutes)
        else { return nil }
        let total = hours * 60 + minutes
        minutesEast = bytes[0] == UInt8(ascii: "-") ? -total : total
    }

    /// `+07:00`.
    public var text: String {
        let total = minutesEast.magnitude
        return (minutesEast < 0 ? "-" : "+") + two(Int(total / 60)) + ":" + two(Int(total % 60))
    }

    /// ISO 8601 of an instant, in this zone.
    public func text(of instant: Instant) -> String {
        let day = day(of: instant)
        let rest = instant.seconds + minutesEast * 60 - day.number * 86_400
        return day.iso + "T" + two(rest / 3_600) + ":" + two(rest / 60 % 60) + ":"
            + two(rest % 60) + text
    }

    /// The civil day of an instant, in this zone.
    public func day(of instant: Instant) -> Day {
        let local = instant.seconds + minutesEast * 60
        return Day(number: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
    }

    /// Midnight at the beginning of a day, in this zone.
    public func beginning(of day: Day) -> Instant {
        Instant(seconds: day.number * 86_400 - minutesEast * 60)
    }

    private func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}

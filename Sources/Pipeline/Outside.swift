// Is the only place where the clock and the user of the machine are read.
//
// Everything below takes instants and names as arguments; nothing here is used to decide what a
// report says, only to record who imported figures and when.

import Glibc
public import Periods

/// What the machine knows and a report must not depend on.
public enum Outside {
    /// Now, as the machine's clock says.
    public static func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(seconds: time.tv_sec)
    }

    /// Now, as ISO 8601 at a fixed offset from UTC: `2026-06-15T08:00:00+07:00`.
    public static func instant(at zone: FixedZone) -> String { zone.text(of: now()) }

    /// The login name of who runs the program, or the number when it has no name.
    public static func userName() -> String {
        let user = getuid()
        guard let entry = getpwuid(user), let name = entry.pointee.pw_name else {
            return String(user)
        }
        return String(cString: name)
    }
}

/// Where a running program takes the time from; everything that lives in time is given one.
public protocol TimeSource: Sendable {
    func now() -> Instant
}

/// The machine's clock.
public struct SystemTime: TimeSource {
    public init() {}

    /// Now, as the machine's clock says.
    public func now() -> Instant { Outside.now() }
}

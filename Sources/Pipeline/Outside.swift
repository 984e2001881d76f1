// Is the only place where the clock, the environment and the user of the machine are read.
//
// Everything below takes instants and names as arguments; nothing here is used to decide what a
// report says, only when it is due and to record who did what.

import Glibc
public import Periods
import Synchronization

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

    /// Today, as the machine's clock says, at a fixed offset from UTC.
    public static func day(at zone: FixedZone) -> Day { zone.day(of: now()) }

    /// The login name of who runs the program, or the number when it has no name.
    public static func userName() -> String {
        let user = getuid()
        guard let entry = getpwuid(user), let name = entry.pointee.pw_name else {
            return String(user)
        }
        return String(cString: name)
    }

    /// The number of who runs the program.
    public static func userNumber() -> Int { Int(getuid()) }

    /// The number of this process.
    public static func processNumber() -> Int { Int(getpid()) }

    /// Milliseconds of a clock that only runs forward, for deadlines; its zero means nothing.
    public static func monotonicMilliseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }

    /// A variable of the environment; nil when it is not set or not UTF-8.
    public static func variable(_ name: String) -> String? {
        getenv(name).flatMap { String(validatingCString: $0) }
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

/// A clock that is a file (for demonstrations and trials): it holds `2026-06-15T08:00:00+07:00`
/// and is read at each look, so that whoever writes the file moves the time.
public final class ClockFile: TimeSource {
    private let path: String
    /// What counts while the file is being replaced or cannot be understood.
    private let last: Mutex<Instant>

    /// - Throws: `PipelineError` when the file cannot be read or holds no instant.
    public init(path: String) throws(PipelineError) {
        self.path = path
        let text: String
        do { text = try Files.readText(path) } catch { throw error }
        guard let instant = ClockFile.instant(text) else {
            throw .configuration(
                place: path, what: "không đọc được thời điểm",
                hint: "viết như 2026-06-15T08:00:00+07:00")
        }
        last = Mutex(instant)
    }

    /// What the file says now.
    public func now() -> Instant {
        let read = (try? Files.readText(path)).flatMap(ClockFile.instant)
        return last.withLock { last in
            last = read ?? last
            return last
        }
    }

    /// An instant with its zone, to the second, spaces and line ends around it allowed.
    static func instant(_ text: String) -> Instant? {
        let words = text.utf8.split { $0 <= 0x20 }
        guard words.count == 1, words[0].count == 25, let written = String(words[0]),
            let day = Day(text: String(written.prefix(10))),
            let zone = FixedZone(text: String(written.suffix(6)))
        else { return nil }
        let clock = written.dropFirst(10).prefix(9)
        let parts = clock.dropFirst().split(separator: ":").map { Int($0) }
        guard clock.first == "T", parts.count == 3, let hour = parts[0], let minute = parts[1],
            let second = parts[2], (0...23).contains(hour), (0...59).contains(minute),
            (0...59).contains(second)
        else { return nil }
        return zone.beginning(of: day).adding(seconds: hour * 3_600 + minute * 60 + second)
    }
}

extension TimeSource {
    /// Now: a reading, to be taken once per act and passed on.
    public var instant: Instant { now() }
}

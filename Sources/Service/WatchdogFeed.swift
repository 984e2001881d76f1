// Progress → whether the service manager's watchdog is to be fed.

/// Feeds while the loop turns and the office, if it has work, gets on with it.
struct WatchdogFeed {
    /// Milliseconds between feedings: a third of what the manager allows.
    private let interval: Int?
    private(set) var next: Int?
    private var lastBeats = 0
    private var lastProgress = 0

    /// One order may take 120 seconds, and what is done between two orders far less.
    private static let officeMilliseconds = 300_000

    /// `limit`: the manager's, in milliseconds; nil when it watches nothing.
    init(limit: Int?) {
        interval = limit.map { max(1, $0 / 3) }
        next = interval.map { _ in 0 }
    }

    /// The office has nothing to do, or did some of it lately.
    mutating func isAlive(beats: Int, isBusy: Bool, at present: Int) -> Bool {
        if beats != lastBeats || !isBusy {
            lastBeats = beats
            lastProgress = present
        }
        return present - lastProgress < WatchdogFeed.officeMilliseconds
    }

    /// It is time to feed; the next time is an interval later.
    mutating func isHungry(at present: Int) -> Bool {
        guard let interval, let due = next, present >= due else { return false }
        next = present + interval
        return true
    }
}

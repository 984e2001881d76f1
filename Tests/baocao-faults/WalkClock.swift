// Is the clock of a walk: right, behind or ahead, as the walk sets it.

import Periods
import Pipeline
import Synchronization

/// A clock that is set by hand.
final class WalkClock: TimeSource {
    private let seconds: Mutex<Int>

    init(_ instant: Instant) {
        seconds = Mutex(instant.seconds)
    }

    func now() -> Instant { Instant(seconds: seconds.withLock { $0 }) }

    func set(_ instant: Instant) { seconds.withLock { $0 = instant.seconds } }
}

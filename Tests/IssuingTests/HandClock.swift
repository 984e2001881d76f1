// Is a clock that a test sets.

import Periods
import Pipeline
import Synchronization

final class HandClock: TimeSource {
    private let seconds = Mutex(0)

    func now() -> Instant { Instant(seconds: seconds.withLock { $0 }) }

    func set(_ instant: Instant) { seconds.withLock { $0 = instant.seconds } }

    func advance(seconds count: Int) { seconds.withLock { $0 += count } }
}

// Is a clock that a test sets; one test uses it from one task.

import Periods
import Pipeline

final class HandClock: TimeSource, @unchecked Sendable {
    private var time = Instant(seconds: 0)

    func now() -> Instant { time }

    func set(_ instant: Instant) { time = instant }

    func advance(seconds: Int) { time = time.adding(seconds: seconds) }
}

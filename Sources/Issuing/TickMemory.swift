// Is what the office remembers between ticks so as not to do the same work twice; never a decision.
//
// Losing it, as a restart does, costs time and changes nothing.

import Digests
import Obligations
import Periods

/// The memory of one running office.
struct TickMemory {
    /// The state of everything a duty was looked at in.
    struct Look: Hashable {
        let day: Day
        let inputs: Digest
        let duty: Duty
        let facts: LedgerFacts.Course
    }

    /// A delivery that failed and when to try it again.
    struct Wait {
        var failures: Int
        var until: Instant
        var reason: String
    }

    /// Nothing was to be done when last looked.
    var isQuiet = false
    var quietDay = Day(number: 0)
    var quietInputs: Digest?
    var quietSince = Instant(seconds: 0)
    /// Something may be tried again then, though nothing changed.
    var quietUntil: Instant?
    var quietOutcome = WorkOutcome()
    /// Duties that were looked at and led to nothing.
    var looks: [ObligationKey: Look] = [:]
    var waits: [Int: Wait] = [:]
    var timetable: (inputs: Digest, table: Timetable)?
    /// Standing troubles that the log has heard of.
    var told: [String: String] = [:]
}

// A window + the conferences before it → the days whose events its report lists.

import Facts
import Periods

extension Worksheet {
    /// From the day after the last conference's own close, when that came before its period's end,
    /// to the window's close. So every event stands in one report and none is lost between two.
    func recordedDays(of window: Window) -> Interval {
        let closes = rows.occasions.compactMap { occasion -> Day? in
            guard occasion.committee == rows.committee.facts.code,
                let close = occasion.dataClose,
                let days = calendar.interval(of: occasion.period),
                days.end == window.main.start, days.contains(close)
            else { return nil }
            return close
        }
        guard let last = closes.max() else { return window.main }
        return Interval(start: last.adding(days: 1), end: window.main.end) ?? window.main
    }
}

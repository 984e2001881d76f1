// A target + the report's window → the days it is measured over, and whether it is in force.
//
// A target dated 1/1 to 31/12 means report years, whatever day the reporting calendar closes them;
// a yearly target is measured over the report's year, never over its whole span.

import Facts
import Periods

/// When a target applies (thời gian áp dụng của chỉ tiêu).
struct TargetSpan {
    /// The days progress is counted over.
    let interval: Interval
    /// The days of the whole target.
    let whole: Interval
    /// How closely it answers the report's window: 0 for exactly, then the year, then the rest.
    let fit: Int

    init(_ target: TargetRow, window: Window, calendar: ReportingCalendar) {
        let whole = TargetSpan.reportYears(target.interval, calendar)
        let year = TargetSpan.year(of: window, calendar)
        let asksSpan = window.asksSpan
        self.whole = whole
        self.interval = target.scope == .yearly ? year ?? whole : whole
        if whole == window.interval && target.scope == .wholeSpan {
            fit = 0
        } else if interval == year {
            fit = asksSpan ? 2 : 1
        } else {
            fit = asksSpan ? 1 : 2
        }
    }

    func isInForce(in window: Window) -> Bool {
        whole == window.interval || whole.contains(window.structureDay)
            || whole.contains(window.close)
    }

    private static func year(of window: Window, _ calendar: ReportingCalendar) -> Interval? {
        if let year = window.key.targetYear {
            return calendar.interval(of: PeriodKey(.year(year)))
        }
        let years = [window.close.year, window.close.year + 1].lazy
        return years.compactMap { calendar.interval(of: PeriodKey(.year($0))) }
            .first { $0.contains(window.close) }
    }

    private static func reportYears(
        _ interval: Interval, _ calendar: ReportingCalendar
    ) -> Interval {
        let first = interval.start
        guard first.month == 1, first.dayOfMonth == 1 else { return interval }
        guard let last = interval.last else {
            return calendar.interval(of: PeriodKey(.openYears(from: first.year))) ?? interval
        }
        guard last.month == 12, last.dayOfMonth == 31 else { return interval }
        return calendar.interval(of: PeriodKey(.years(from: first.year, through: last.year)))
            ?? interval
    }
}

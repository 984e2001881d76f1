// Period key → the view of a window other than the report's own.
//
// A report with a close of its own is compared with conferences that closed early too, when their
// closes were recorded; otherwise earlier windows are those of the calendar.

import Periods

/// An earlier window in the two lengths a report can be compared with.
struct EarlierView {
    /// Closed as that window's own conference closed it, when the report's closed early too.
    let closed: View
    /// The calendar's days: what a figure that estimates the whole period is set against. Nil when
    /// they are the same.
    let whole: View?
}

/// Makes views of other windows than the report's own.
struct Viewer {
    let rows: RecordRows
    let calendar: ReportingCalendar
    let roster: Roster
    let scope: Int
    let members: [UnitTree.Member]
    let report: Window

    /// The view of a window; nil when the calendar has no such days. The year in which an open
    /// span closes goes no further than the close.
    func view(_ key: PeriodKey) -> View? {
        if report.interval.end == nil, calendar.interval(of: key)?.contains(report.close) ?? false {
            return view(key, close: report.close)
        }
        let hasOwnClose = report.spans.count > 1
        return view(key, close: hasOwnClose ? rows.occasion(of: key)?.dataClose : nil)
    }

    /// Both views of an earlier window; nil when the calendar has no such days.
    func earlier(_ key: PeriodKey) -> EarlierView? {
        view(key).map { closed in
            let isWhole = closed.window.main == closed.window.interval
            return EarlierView(closed: closed, whole: isWhole ? nil : view(key, close: nil))
        }
    }

    private func view(_ key: PeriodKey, close: Day?) -> View? {
        guard let window = Window(key, close: close, calendar: calendar) else { return nil }
        return View(
            window: window,
            tree: UnitTree(roster, scope: scope, members: members, on: window.structureDay))
    }
}

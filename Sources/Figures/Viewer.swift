// Period key → the view of a window other than the report's own.
//
// A report with a close of its own is compared with conferences that closed early too, when their
// closes were recorded; otherwise earlier windows are those of the calendar.

import Periods

/// Makes views of other windows than the report's own.
struct Viewer {
    let rows: RecordRows
    let calendar: ReportingCalendar
    let roster: Roster
    let scope: Int
    let members: [Int]
    let report: Window

    /// The view of a window; nil when the calendar has no such days.
    func view(_ key: PeriodKey) -> View? {
        let hasOwnClose = report.spans.count > 1
        let close = hasOwnClose ? rows.occasion(of: key)?.dataClose : nil
        guard let window = Window(key, close: close, calendar: calendar) else { return nil }
        return View(
            window: window,
            tree: UnitTree(roster, scope: scope, members: members, on: window.structureDay))
    }
}

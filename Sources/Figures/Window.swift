// Period key + calendar + close → the exact intervals that answer for it, best first.
//
// A conference may close before or after its calendar does. Its figures then run from the first
// day of the period to the close; a figure over the calendar's own interval still answers when
// nothing was recorded over the shorter one, but before the calendar's close only as an estimate.

import Facts
import Periods

/// A window (cửa sổ kỳ) that figures are asked for.
struct Window {
    /// One interval that answers.
    struct Span: Equatable {
        let interval: Interval
        /// The interval runs past the close: only "ước thực hiện" may be known of it.
        let onlyEstimates: Bool
    }

    let key: PeriodKey
    /// The days the key means in the calendar.
    let interval: Interval
    /// The last day whose figures count.
    let close: Day
    /// From the first day to the close, then the alternatives.
    let spans: [Span]
    /// From the start of the report year to the close, for cumulative figures; nil when the same.
    let yearSoFar: Interval?
    /// Names, parents and children are those of this day.
    let structureDay: Day

    /// The recurrence of which this window is one occurrence: a year or a quarter.
    var occurrence: Recurrence? {
        switch key.shape {
        case .year: .yearly
        case .quarter: .quarterly
        default: nil
        }
    }

    /// The interval that figures should have.
    var main: Interval { spans.first?.interval ?? interval }

    /// The report's own window.
    init(report period: Period, close: Day, calendar: ReportingCalendar) throws(FiguresError) {
        guard let main = Interval(first: period.interval.start, last: close) else {
            throw .closeBeforeStart(
                period: period.key, start: period.interval.start, close: close)
        }
        self.init(
            key: period.key, interval: period.interval, close: close, main: main,
            calendar: calendar)
    }

    /// A window other than the report's own; nil when the calendar has no such days.
    ///
    /// - Parameter close: The close of that window's own conference, when the report to be compared
    ///   with it has a close of its own too.
    init?(_ key: PeriodKey, close: Day?, calendar: ReportingCalendar) {
        guard let interval = calendar.interval(of: key), let last = interval.last else {
            return nil
        }
        let main = close.flatMap { Interval(first: interval.start, last: $0) } ?? interval
        self.init(
            key: key, interval: interval, close: main.last ?? last, main: main, calendar: calendar)
    }

    private init(
        key: PeriodKey, interval: Interval, close: Day, main: Interval, calendar: ReportingCalendar
    ) {
        self.key = key
        self.interval = interval
        self.close = close
        self.structureDay = interval.last ?? close
        let past = interval.last.map { close < $0 } ?? false
        self.spans =
            main == interval
            ? [Span(interval: interval, onlyEstimates: false)]
            : [
                Span(interval: main, onlyEstimates: false),
                Span(interval: interval, onlyEstimates: past),
            ]
        let year = key.targetYear.flatMap {
            calendar.interval(of: PeriodKey(.year($0), calendar: calendar.name))
        }
        let soFar = year.flatMap { Interval(start: $0.start, end: main.end) }
        self.yearSoFar = soFar == main ? nil : soFar
    }
}

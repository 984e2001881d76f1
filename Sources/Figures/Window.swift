// Period key + calendar + close → the exact intervals that answer for it, best first.
//
// A conference may close before or after its calendar does. Its figures then run from the first
// day of the period to the close. What lies behind the close is known only as an estimate (ước
// thực hiện): measured figures up to the close and estimates of the days that remain make the
// figure of the whole period. At the conference that closes the period (domain notes, section 3:
// year-end conferences meet before the calendar's close and work with estimates) that figure goes
// before the one to the close; in any other early cut it answers only where nothing else does.

import Facts
import Periods

/// A window (cửa sổ kỳ) that figures are asked for.
struct Window {
    /// One interval that answers.
    struct Span: Equatable {
        let interval: Interval
        /// The end of what may be measured when the interval runs past the close; only "ước thực
        /// hiện" may be known of later days.
        var measuredEnd: Day?
        /// From the start of the report year, for cumulative figures; nil when the same.
        var yearSoFar: Interval?
        /// The recurrence of which the days are one occurrence.
        var occurrence: Recurrence?

        /// The interval runs past the close, so that an estimate is part of every answer.
        var isForecast: Bool { measuredEnd != nil }
    }

    let key: PeriodKey
    /// The days the key means in the calendar.
    let interval: Interval
    /// The last day whose figures count.
    let close: Day
    /// From the first day to the close: the interval that figures should have.
    let main: Interval
    /// What answers, best first: `main` and, with a close of its own, the whole interval.
    let spans: [Span]
    /// The close is that of the conference which closes the period: what is due by the period's
    /// end is due there.
    let isClosing: Bool
    /// Names, parents and children are those of this day: the last, and never one behind the close,
    /// of which nothing is known yet.
    let structureDay: Day

    /// The recurrence of which this window is one occurrence: a year or a quarter.
    var occurrence: Recurrence? { key.occurrence }

    /// The report's own window.
    ///
    /// - Parameter isClosing: A conference of the records closes the period on that very day.
    init(
        report period: Period, close: Day, isClosing: Bool, calendar: ReportingCalendar
    ) throws(FiguresError) {
        guard let main = Interval(first: period.interval.start, last: close) else {
            throw .closeBeforeStart(
                period: period.key, start: period.interval.start, close: close)
        }
        self.init(
            key: period.key, interval: period.interval, main: main, isClosing: isClosing,
            calendar: calendar)
    }

    /// A window other than the report's own; nil when the calendar has no such days.
    ///
    /// - Parameter close: The close of that window's own conference, when the report to be compared
    ///   with it has a close of its own too.
    init?(_ key: PeriodKey, close: Day?, calendar: ReportingCalendar) {
        guard let interval = calendar.interval(of: key), interval.end != nil else {
            return nil
        }
        let main = close.flatMap { Interval(first: interval.start, last: $0) } ?? interval
        self.init(
            key: key, interval: interval, main: main, isClosing: false, calendar: calendar)
    }

    private init(
        key: PeriodKey, interval: Interval, main: Interval, isClosing: Bool,
        calendar: ReportingCalendar
    ) {
        let close = main.last ?? interval.start
        let year = key.targetYear.flatMap {
            calendar.interval(of: PeriodKey(.year($0), calendar: calendar.name))
        }
        func span(_ days: Interval, measuredEnd: Day?) -> Span {
            let soFar = year.flatMap { Interval(start: $0.start, end: days.end) }
            return Span(
                interval: days, measuredEnd: measuredEnd, yearSoFar: soFar == days ? nil : soFar,
                occurrence: key.occurrence)
        }
        let isEarly = interval.last.map { close < $0 } ?? false
        let measured = span(main, measuredEnd: nil)
        let whole = span(interval, measuredEnd: isEarly ? main.end : nil)
        self.key = key
        self.interval = interval
        self.close = close
        self.structureDay = interval.last(by: close)
        self.main = main
        self.isClosing = isClosing && isEarly
        self.spans =
            main == interval
            ? [measured] : isClosing && isEarly ? [whole, measured] : [measured, whole]
    }
}

extension Window {
    /// A span of years rather than a year or a part of one.
    var asksSpan: Bool { occurrence == nil && key.samePeriodLastYear == nil }
}

extension PeriodKey {
    /// The recurrence of which the period is one occurrence: a year or a quarter.
    var occurrence: Recurrence? {
        switch shape {
        case .year: .yearly
        case .quarter: .quarterly
        default: nil
        }
    }
}

// Period + calendar → the intervals whose rows a report needs, so that `Records` reads no others.

public import Periods

extension Reckoning {
    /// The intervals to read, by start: the period, the same period last year, the period before,
    /// the report year so far and whole (and last year's), and every window of the history. A row
    /// that overlaps any of them may matter.
    public static func windows(
        for period: Period, calendar: ReportingCalendar, historyLength: Int
    ) -> [Interval] {
        let neighbours = [period.key.samePeriodLastYear, period.key.previous].compactMap { $0 }
        let history = History.keys(
            for: period, calendar: calendar, length: historyLength,
            close: period.interval.last ?? period.interval.start)
        let intervals = [period.interval] + (neighbours + history).compactMap(calendar.interval)
        var wanted = Set(intervals)
        for key in [period.key] + neighbours {
            guard let year = year(of: key, in: calendar),
                let interval = key == period.key ? period.interval : calendar.interval(of: key)
            else { continue }
            wanted.insert(year)
            if let soFar = Interval(start: year.start, end: interval.end) { wanted.insert(soFar) }
        }
        return wanted.sorted {
            ($0.start.number, $0.end?.number ?? Int.max)
                < ($1.start.number, $1.end?.number ?? Int.max)
        }
    }

    private static func year(of key: PeriodKey, in calendar: ReportingCalendar) -> Interval? {
        key.targetYear.flatMap { calendar.interval(of: PeriodKey(.year($0))) }
    }
}

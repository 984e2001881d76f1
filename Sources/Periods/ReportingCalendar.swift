// Is a rule, given as data, that turns period keys into half-open intervals of days.
//
// A calendar is four quarter starts, each a month and day in the report year or the year before
// it. Half-years are two quarters and a year is four, so quarters tile half-years and half-years
// tile years by construction; `init` refuses starts that are out of order or that do not meet the
// next year's first quarter.

/// A reporting calendar (lịch chốt số liệu) such as `chot-15` (15/12 and 15/6) or `lich` (1/1
/// and 1/7).
public struct ReportingCalendar: Hashable, Sendable {
    /// The first day of a quarter: month and day, `yearOffset` years from the report year (0
    /// or −1).
    public struct QuarterStart: Hashable, Sendable {
        public let yearOffset: Int
        public let month: Int
        public let day: Int

        public init(yearOffset: Int, month: Int, day: Int) {
            self.yearOffset = yearOffset
            self.month = month
            self.day = day
        }

        func inYear(_ year: Int) -> Day? {
            Day(year: year + yearOffset, month: month, day: day)
        }
    }

    public let name: String
    /// Four starts in order.
    public let quarterStarts: [QuarterStart]

    /// - Throws: `CalendarError` when there are not four starts, a start is no day of every year
    ///   (29/2 included), or the quarters do not tile the year.
    public init(name: String, quarterStarts: [QuarterStart]) throws(CalendarError) {
        guard quarterStarts.count == 4 else {
            throw .wrongNumberOfQuarters(calendar: name, found: quarterStarts.count)
        }
        for (index, start) in quarterStarts.enumerated() {
            guard start.inYear(2023) != nil, (-1...0).contains(start.yearOffset) else {
                throw .noSuchDay(calendar: name, quarter: index + 1)
            }
        }
        let days = quarterStarts.compactMap { $0.inYear(2023) }
        let nextYear = quarterStarts[0].inYear(2024)
        guard zip(days, days.dropFirst()).allSatisfy({ $0 < $1 }), let nextYear,
            let last = days.last, last < nextYear
        else { throw .quartersDoNotTile(calendar: name) }
        self.name = name
        self.quarterStarts = quarterStarts
    }

    /// The days a key means in this calendar; nil when a year lies outside 1–9998.
    public func interval(of key: PeriodKey) -> Interval? {
        switch key.shape {
        case .year(let year): quarters(year, 0, year + 1, 0)
        case .half(let year, let half):
            half == 1 ? quarters(year, 0, year, 2) : quarters(year, 2, year + 1, 0)
        case .quarter(let year, let quarter):
            quarter < 4
                ? quarters(year, quarter - 1, year, quarter) : quarters(year, 3, year + 1, 0)
        case .years(let from, let through), .term(let from, let through):
            quarters(from, 0, through + 1, 0)
        case .openYears(let from):
            quarterStarts[0].inYear(from).flatMap { Interval(start: $0, end: nil) }
        case .free(let interval): interval
        }
    }

    /// The year, half-year or quarter whose interval is exactly `interval`, if there is one.
    public func key(of interval: Interval) -> PeriodKey? {
        let year = interval.start.year
        let shapes = (year...(year + 1)).flatMap(PeriodKey.shapes(inYear:))
        return shapes.map { PeriodKey($0, calendar: name) }
            .first { self.interval(of: $0) == interval }
    }

    private func quarters(_ year: Int, _ index: Int, _ endYear: Int, _ endIndex: Int) -> Interval? {
        guard let start = quarterStarts[index].inYear(year),
            let end = quarterStarts[endIndex].inYear(endYear)
        else { return nil }
        return Interval(start: start, end: end)
    }
}

extension PeriodKey {
    /// Year, half-years and quarters of one report year.
    static func shapes(inYear year: Int) -> [Shape] {
        [.year(year), .half(year: year, half: 1), .half(year: year, half: 2)]
            + (1...4).map { .quarter(year: year, quarter: $0) }
    }
}

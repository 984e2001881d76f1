// Key + calendar → the period's days, its neighbours and its Vietnamese names.

/// A reporting period (kỳ báo cáo): a key bound to a calendar, with the days it means.
public struct Period: Hashable, Sendable {
    public let key: PeriodKey
    public let interval: Interval

    /// - Throws: `CalendarError.outOfRange` when the years cannot be represented.
    public init(_ key: PeriodKey, in calendar: ReportingCalendar) throws(CalendarError) {
        let bound = key.bound(to: calendar.name)
        guard let interval = calendar.interval(of: bound) else { throw .outOfRange(bound) }
        self.key = bound
        self.interval = interval
    }

    /// A period with a close of its own (a conference before the calendar's close).
    public init(key: PeriodKey, interval: Interval) {
        self.key = key
        self.interval = interval
    }
}

extension PeriodKey {
    /// The same period one year earlier (cùng kỳ năm trước); nil for spans, terms and free
    /// intervals.
    public var samePeriodLastYear: PeriodKey? {
        switch shape {
        case .year(let year): PeriodKey(.year(year - 1), calendar: calendar)
        case .half(let year, let half):
            PeriodKey(.half(year: year - 1, half: half), calendar: calendar)
        case .quarter(let year, let quarter):
            PeriodKey(.quarter(year: year - 1, quarter: quarter), calendar: calendar)
        default: nil
        }
    }

    /// The period just before (kỳ trước), of the same length class.
    public var previous: PeriodKey? {
        switch shape {
        case .year(let year): PeriodKey(.year(year - 1), calendar: calendar)
        case .half(let year, let half):
            PeriodKey(
                half == 2 ? .half(year: year, half: 1) : .half(year: year - 1, half: 2),
                calendar: calendar)
        case .quarter(let year, let quarter):
            PeriodKey(
                quarter > 1
                    ? .quarter(year: year, quarter: quarter - 1)
                    : .quarter(year: year - 1, quarter: 4), calendar: calendar)
        case .years(let from, let through):
            PeriodKey(
                .years(from: from - (through - from + 1), through: from - 1), calendar: calendar)
        case .term(let from, let through):
            PeriodKey(.term(from: from - (through - from), through: from), calendar: calendar)
        case .openYears, .free: nil
        }
    }

    /// The period just after (kỳ sau), of the same length class.
    public var next: PeriodKey? {
        switch shape {
        case .year(let year): PeriodKey(.year(year + 1), calendar: calendar)
        case .half(let year, let half):
            PeriodKey(
                half == 1 ? .half(year: year, half: 2) : .half(year: year + 1, half: 1),
                calendar: calendar)
        case .quarter(let year, let quarter):
            PeriodKey(
                quarter < 4
                    ? .quarter(year: year, quarter: quarter + 1)
                    : .quarter(year: year + 1, quarter: 1), calendar: calendar)
        case .years(let from, let through):
            PeriodKey(
                .years(from: through + 1, through: through + (through - from + 1)),
                calendar: calendar)
        case .term(let from, let through):
            PeriodKey(.term(from: through, through: through + (through - from)), calendar: calendar)
        case .openYears, .free: nil
        }
    }

    /// The report year, half-year or span as a report names it: "6 tháng đầu năm 2026".
    public var vietnameseName: String {
        switch shape {
        case .year(let year): "năm \(year)"
        case .half(let year, let half): "6 tháng \(half == 1 ? "đầu" : "cuối") năm \(year)"
        case .quarter(let year, let quarter):
            "quý \(["I", "II", "III", "IV"][quarter - 1]) năm \(year)"
        case .years(let from, let through): "giai đoạn \(from)–\(through)"
        case .openYears(let from): "từ năm \(from) đến nay"
        case .term(let from, let through): "nhiệm kỳ \(from)–\(through)"
        case .free(let interval):
            interval.last.map { "từ ngày \(interval.start.short) đến ngày \($0.short)" }
                ?? "từ ngày \(interval.start.short) đến nay"
        }
    }

    /// The calendar year that yearly targets of this period belong to; the last one of a span.
    public var targetYear: Int? {
        switch shape {
        case .year(let year), .half(let year, _), .quarter(let year, _): year
        case .years(_, let through), .term(_, let through): through
        case .openYears: nil
        case .free(let interval): interval.last?.year
        }
    }
}

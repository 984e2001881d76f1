// Is the table of days off and of working weekends, by year, and the count of working days.

public import Periods

/// Public holidays (ngày nghỉ) and working weekend days (ngày làm bù), as data.
public struct Holidays: Hashable, Sendable {
    /// Years the table speaks for.
    public let years: Set<Int>
    public let daysOff: Set<Day>
    public let workingWeekends: Set<Day>

    public init(years: Set<Int>, daysOff: Set<Day>, workingWeekends: Set<Day>) {
        self.years = years
        self.daysOff = daysOff
        self.workingWeekends = workingWeekends
    }

    /// A working weekend goes before a day off.
    public func isWorking(_ day: Day) -> Bool {
        if workingWeekends.contains(day) { return true }
        return day.weekday <= 5 && !daysOff.contains(day)
    }

    /// The day of the n-th working day after a close; the day after the close for 0.
    public func due(after close: Day, workingDays: Int) -> Day {
        var day = close.adding(days: 1)
        guard workingDays > 0 else { return day }
        let latest = close.adding(days: workingDays * Holidays.maximumSpan + Holidays.maximumSpan)
        var left = workingDays
        while day < latest {
            if isWorking(day) { left -= 1 }
            if left == 0 { return day }
            day = day.adding(days: 1)
        }
        return latest
    }

    /// Days: no working day is further than a month from the one before, so that a table that
    /// declares every day off cannot keep a due day away for ever.
    private static let maximumSpan = 31
}

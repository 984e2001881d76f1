// Is the table of days off and of working weekends, by year.

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

    /// Monday to Friday and no holiday, or a weekend day that is worked.
    public func isWorking(_ day: Day) -> Bool {
        if workingWeekends.contains(day) { return true }
        return day.weekday <= 5 && !daysOff.contains(day)
    }
}

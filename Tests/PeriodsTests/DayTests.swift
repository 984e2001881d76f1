// Days → the same answers as walking the calendar one day at a time.

import Periods
import Testing

/// A walk through the calendar by the rules a child learns: 30 days hath September.
struct CalendarWalk {
    private(set) var year: Int
    private(set) var month = 1
    private(set) var day = 1
    /// 1 for Monday.
    private(set) var weekday: Int

    init(fromNewYearOf year: Int, weekday: Int) {
        self.year = year
        self.weekday = weekday
    }

    var monthLength: Int {
        if month == 2 { return isLeap ? 29 : 28 }
        return [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    var isLeap: Bool {
        if year.isMultiple(of: 400) { return true }
        return year.isMultiple(of: 4) && !year.isMultiple(of: 100)
    }

    mutating func step() {
        weekday = weekday == 7 ? 1 : weekday + 1
        if day < monthLength {
            day += 1
        } else if month < 12 {
            (day, month) = (1, month + 1)
        } else {
            (day, month, year) = (1, 1, year + 1)
        }
    }
}

@Suite("A day")
struct DayTests {
    @Test("agrees with a walk through four hundred years, day by day")
    func walk() throws {
        // 1 January 1900 was a Monday, 25,567 days before 1970.
        var walk = CalendarWalk(fromNewYearOf: 1900, weekday: 1)
        var number = -25_567
        var wrong: [Int] = []
        while walk.year < 2301 {
            let day = Day(number: number)
            let isSame =
                Day(year: walk.year, month: walk.month, day: walk.day) == day
                && (day.year, day.month, day.dayOfMonth) == (walk.year, walk.month, walk.day)
                && day.weekday == walk.weekday
                && Day.length(ofMonth: walk.month, year: walk.year) == walk.monthLength
                && Day.isLeap(walk.year) == walk.isLeap
            if !isSame { wrong.append(number) }
            walk.step()
            number += 1
        }
        #expect(wrong.isEmpty)
        #expect(number == Day(year: 2301, month: 1, day: 1)?.number)
    }

    @Test("reads back every spelling of every day from 1990 to 2100")
    func texts() throws {
        let first = try #require(Day(year: 1990, month: 1, day: 1))
        let last = try #require(Day(year: 2100, month: 12, day: 31))
        let wrong = (first.number...last.number).map(Day.init(number:)).filter { day in
            let plain = "\(day.dayOfMonth)/\(day.month)/\(day.year)"
            return [day.iso, day.short, plain].contains { Day(text: $0) != day }
        }
        #expect(wrong.isEmpty)
        #expect(first.distance(to: last) == 40_541)
        #expect(first.adding(days: 40_541) == last)
        #expect(last.adding(days: -40_541) == first)
    }

    @Test(
        "is spelled as the form rules ask",
        arguments: [
            (Day(year: 2026, month: 6, day: 14), "2026-06-14", "14/6/2026", "14/6"),
            (Day(year: 2026, month: 6, day: 5), "2026-06-05", "05/6/2026", "05/6"),
            (Day(year: 2026, month: 2, day: 5), "2026-02-05", "05/02/2026", "05/02"),
            (Day(year: 2025, month: 12, day: 15), "2025-12-15", "15/12/2025", "15/12"),
        ])
    func spellings(day: Day?, iso: String, short: String, brief: String) throws {
        let day = try #require(day)
        #expect(day.iso == iso)
        #expect(day.short == short)
        #expect(day.shortDayAndMonth == brief)
    }

    @Test("has the long spelling of a letterhead, with leading zeros where the rules ask")
    func long() {
        #expect(
            Day(year: 2023, month: 6, day: 21)?.long == "ngày 21 tháng 6 năm 2023")
        #expect(Day(year: 2026, month: 2, day: 5)?.long == "ngày 05 tháng 02 năm 2026")
        #expect(Day(year: 2026, month: 10, day: 1)?.long == "ngày 01 tháng 10 năm 2026")
    }

    @Test(
        "refuses what no calendar has",
        arguments: [
            "", "2026", "2026-06", "2026-13-01", "2026-00-10", "2026-06-31", "2023-02-29",
            "2100-02-29", "26-06-14", "2026-006-14", "2026/06/14", "14-06-2026", "31/4/2026",
            "0/1/2026", "1/0/2026", "1/1/26", "1/1/20266", "01/001/2026", " 14/6/2026",
            "14/6/2026 ", "14/6/2026/1", "+1/6/2026", "1/+6/2026", "-1/6/2026", "１/6/2026",
            "14.6.2026", "14/6", "ngày 14/6/2026", "0000-01-01", "2026-06-14T00:00:00",
        ])
    func malformed(text: String) {
        #expect(Day(text: text) == nil)
    }

    @Test("refuses numbers outside the calendar")
    func outside() {
        #expect(Day(year: 0, month: 1, day: 1) == nil)
        #expect(Day(year: 10_000, month: 1, day: 1) == nil)
        #expect(Day(year: 2026, month: 6, day: 0) == nil)
        #expect(Day(year: 2024, month: 2, day: 29) != nil)
        #expect(Day(year: 1, month: 1, day: 1)?.weekday == 1)
        #expect(Day(year: 9999, month: 12, day: 31)?.iso == "9999-12-31")
    }
}

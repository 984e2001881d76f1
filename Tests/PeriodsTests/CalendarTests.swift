// Every shipped calendar, 1990 to 2100 → periods that tile and keys that read back.

import Periods
import Testing

@Suite("A reporting calendar")
struct CalendarTests {
    private static let years = 1990...2100

    @Test("ships as chot-15 and lich")
    func shipped() {
        #expect(ShippedCalendars.all.map(\.name) == ["chot-15", "lich"])
    }

    @Test("tiles half-years by quarters and years by half-years", arguments: ShippedCalendars.all)
    func tiling(calendar: ReportingCalendar) throws {
        for year in Self.years {
            let whole = try interval(.year(year), calendar)
            let halves = try (1...2).map { try interval(.half(year: year, half: $0), calendar) }
            let quarters = try (1...4).map {
                try interval(.quarter(year: year, quarter: $0), calendar)
            }
            #expect(whole.isTiled(by: halves))
            #expect(whole.isTiled(by: quarters))
            #expect(halves[0].isTiled(by: Array(quarters[..<2])))
            #expect(halves[1].isTiled(by: Array(quarters[2...])))
            #expect(whole.length == 365 || whole.length == 366)
        }
    }

    @Test("tiles the whole span by its years", arguments: ShippedCalendars.all)
    func yearsTile(calendar: ReportingCalendar) throws {
        let span = try interval(.years(from: 1990, through: 2100), calendar)
        #expect(span.isTiled(by: try Self.years.map { try interval(.year($0), calendar) }))
        #expect(span == (try interval(.term(from: 1990, through: 2100), calendar)))
        let open = try interval(.openYears(from: 1990), calendar)
        #expect(open.start == span.start)
        #expect(open.end == nil)
        #expect(open.contains(span))
    }

    @Test(
        "knows the key of each year, half-year and quarter from its days",
        arguments: ShippedCalendars.all)
    func keys(calendar: ReportingCalendar) throws {
        for key in Self.keys(of: calendar) {
            let days = try #require(calendar.interval(of: key))
            #expect(calendar.key(of: days) == key)
            let shifted = Interval(start: days.start.adding(days: 1), end: days.end)
            #expect(try calendar.key(of: #require(shifted)) == nil)
        }
        let open = try interval(.openYears(from: 2026), calendar)
        #expect(calendar.key(of: open) == nil)
    }

    @Test("chot-15 runs from 15/12 to 14/6 and to 14/12", arguments: years)
    func fifteenth(year: Int) throws {
        let calendar = try #require(ShippedCalendars.named("chot-15"))
        let half = try interval(.half(year: year, half: 1), calendar)
        #expect(half.start == Day(year: year - 1, month: 12, day: 15))
        #expect(half.last == Day(year: year, month: 6, day: 14))
        #expect(half.length == (Day.isLeap(year) ? 183 : 182))
        let second = try interval(.half(year: year, half: 2), calendar)
        #expect(second.last == Day(year: year, month: 12, day: 14))
        let quarters = try (1...4).map {
            try interval(.quarter(year: year, quarter: $0), calendar).start.shortDayAndMonth
        }
        #expect(quarters == ["15/12", "15/3", "15/6", "15/9"])
    }

    @Test("lich runs from 1/1 to 30/6 and to 31/12", arguments: years)
    func plain(year: Int) throws {
        let calendar = try #require(ShippedCalendars.named("lich"))
        let half = try interval(.half(year: year, half: 1), calendar)
        #expect(half.start == Day(year: year, month: 1, day: 1))
        #expect(half.last == Day(year: year, month: 6, day: 30))
        #expect(
            try interval(.year(year), calendar).last == Day(year: year, month: 12, day: 31))
    }

    @Test("leaves free intervals as they are", arguments: ShippedCalendars.all)
    func free(calendar: ReportingCalendar) throws {
        let days = try #require(
            Interval(first: Day(number: 20_000), last: Day(number: 20_009)))
        #expect(try interval(.free(days), calendar) == days)
        #expect(days.length == 10)
    }

    /// Year, half-years and quarters of every year.
    static func keys(of calendar: ReportingCalendar) -> [PeriodKey] {
        years.flatMap { year in
            [.year(year), .half(year: year, half: 1), .half(year: year, half: 2)]
                + (1...4).map { PeriodKey.Shape.quarter(year: year, quarter: $0) }
        }
        .map { PeriodKey($0, calendar: calendar.name) }
    }

    private func interval(
        _ shape: PeriodKey.Shape, _ calendar: ReportingCalendar
    ) throws -> Interval {
        try #require(calendar.interval(of: PeriodKey(shape)))
    }
}

@Suite("A calendar given as data")
struct CalendarErrorTests {
    private typealias Start = ReportingCalendar.QuarterStart

    private func error(_ starts: [(Int, Int, Int)]) -> CalendarError? {
        let quarters = starts.map { Start(yearOffset: $0.0, month: $0.1, day: $0.2) }
        do {
            _ = try ReportingCalendar(name: "thu", quarterStarts: quarters)
            return nil
        } catch {
            return error
        }
    }

    @Test("needs four quarters")
    func count() {
        #expect(error([]) == .wrongNumberOfQuarters(calendar: "thu", found: 0))
        #expect(
            error([(0, 1, 1), (0, 4, 1), (0, 7, 1)])
                == .wrongNumberOfQuarters(calendar: "thu", found: 3))
        #expect(
            error([(0, 1, 1), (0, 3, 1), (0, 5, 1), (0, 7, 1), (0, 9, 1)])
                == .wrongNumberOfQuarters(calendar: "thu", found: 5))
    }

    @Test("needs quarters that begin on a day of every year, this one or the one before")
    func days() {
        let noSuchDay = { CalendarError.noSuchDay(calendar: "thu", quarter: $0) }
        #expect(error([(0, 1, 1), (0, 2, 29), (0, 7, 1), (0, 10, 1)]) == noSuchDay(2))
        #expect(error([(0, 1, 1), (0, 4, 31), (0, 7, 1), (0, 10, 1)]) == noSuchDay(2))
        #expect(error([(0, 0, 1), (0, 4, 1), (0, 7, 1), (0, 10, 1)]) == noSuchDay(1))
        #expect(error([(0, 1, 1), (0, 4, 1), (0, 7, 1), (0, 13, 1)]) == noSuchDay(4))
        #expect(error([(-2, 12, 1), (0, 4, 1), (0, 7, 1), (0, 10, 1)]) == noSuchDay(1))
        #expect(error([(0, 1, 1), (0, 4, 1), (0, 7, 1), (1, 1, 1)]) == noSuchDay(4))
    }

    @Test("needs quarters in order that meet the next year")
    func tiling() {
        let broken = CalendarError.quartersDoNotTile(calendar: "thu")
        #expect(error([(0, 1, 1), (0, 7, 1), (0, 4, 1), (0, 10, 1)]) == broken)
        #expect(error([(0, 1, 1), (0, 4, 1), (0, 4, 1), (0, 10, 1)]) == broken)
        #expect(error([(-1, 1, 1), (0, 4, 1), (0, 7, 1), (0, 10, 1)]) == broken)
        #expect(error([(-1, 12, 15), (0, 3, 15), (0, 6, 15), (0, 12, 15)]) == broken)
        #expect(error([(-1, 12, 15), (0, 3, 15), (0, 6, 15), (0, 12, 14)]) == nil)
    }

    @Test("is told in Vietnamese what is wrong with it")
    func wording() {
        let errors: [CalendarError] = [
            .wrongNumberOfQuarters(calendar: "thu", found: 3),
            .noSuchDay(calendar: "thu", quarter: 2), .quartersDoNotTile(calendar: "thu"),
            .unknownCalendar("thu", known: ["chot-15", "lich"]),
            .outOfRange(PeriodKey(.year(9999), calendar: "thu")),
        ]
        #expect(errors.allSatisfy { $0.description.contains("thu") })
        #expect(Set(errors.map(\.description)).count == errors.count)
        #expect(errors[3].description.contains("chot-15, lich"))
    }
}

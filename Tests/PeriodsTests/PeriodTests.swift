// Keys → neighbours, names and days.

import Periods
import Testing

@Suite("A period")
struct PeriodTests {
    private static let spans: [PeriodKey] = [
        PeriodKey(.years(from: 2012, through: 2017)),
        PeriodKey(.years(from: 2021, through: 2021), calendar: "lich"),
        PeriodKey(.term(from: 2020, through: 2025)),
    ]
    private static let endless: [PeriodKey] = [
        PeriodKey(.openYears(from: 2021)), PeriodKey(text: "2025-12-15..2026-05-31"),
        PeriodKey(text: "2025-12-15.."),
    ].compactMap { $0 }

    @Test("has a period before and after that lead back, and that meet it without a gap")
    func neighbours() throws {
        for calendar in ShippedCalendars.all {
            for key in CalendarTests.keys(of: calendar) {
                let next = try #require(key.next)
                let previous = try #require(key.previous)
                #expect(next.previous == key)
                #expect(previous.next == key)
                #expect(calendar.interval(of: key)?.end == calendar.interval(of: next)?.start)
                #expect(calendar.interval(of: previous)?.end == calendar.interval(of: key)?.start)
            }
        }
    }

    @Test("is compared with the same period a year earlier, as many steps back as a year has")
    func samePeriod() throws {
        for calendar in ShippedCalendars.all {
            for key in CalendarTests.keys(of: calendar) {
                let same = try #require(key.samePeriodLastYear)
                let steps =
                    switch key.shape {
                    case .year: 1
                    case .half: 2
                    default: 4
                    }
                let walked = (0..<steps).reduce(Optional(key)) { walked, _ in walked?.previous }
                #expect(same == walked)
                #expect(same.calendar == key.calendar)
                let days = try #require(calendar.interval(of: key)?.start)
                let before = try #require(calendar.interval(of: same)?.start)
                #expect(before == Day(year: days.year - 1, month: days.month, day: days.dayOfMonth))
            }
        }
    }

    @Test("of several years has neighbours as long as itself and no same period", arguments: spans)
    func spanLengths(key: PeriodKey) throws {
        #expect(key.samePeriodLastYear == nil)
        #expect(try #require(key.next).previous == key)
        #expect(try #require(key.previous).next == key)
        #expect(key.next?.calendar == key.calendar)
    }

    @Test("names the neighbours of a span and of a term")
    func spanNeighbours() {
        #expect(Self.spans[0].previous?.body == "2006..2011")
        #expect(Self.spans[0].next?.body == "2018..2023")
        #expect(Self.spans[2].previous?.body == "nk2015-2020")
        #expect(Self.spans[2].next?.body == "nk2025-2030")
    }

    @Test("without an end or of its own days has no neighbours", arguments: endless)
    func withoutNeighbours(key: PeriodKey) {
        #expect(key.previous == nil)
        #expect(key.next == nil)
        #expect(key.samePeriodLastYear == nil)
    }

    @Test(
        "is named as a report names it",
        arguments: [
            ("2025", "năm 2025", 2025), ("2026H1", "6 tháng đầu năm 2026", 2026),
            ("2026H2", "6 tháng cuối năm 2026", 2026), ("2026Q1", "quý I năm 2026", 2026),
            ("2026Q2", "quý II năm 2026", 2026), ("2026Q3", "quý III năm 2026", 2026),
            ("2026Q4", "quý IV năm 2026", 2026), ("2012..2017", "giai đoạn 2012–2017", 2017),
            ("2021..", "từ năm 2021 đến nay", nil), ("nk2020-2025", "nhiệm kỳ 2020–2025", 2025),
            ("2025-12-15..2026-05-31", "từ ngày 15/12/2025 đến ngày 31/5/2026", 2026),
            ("2025-12-15..", "từ ngày 15/12/2025 đến nay", nil),
        ] as [(String, String, Int?)])
    func names(text: String, name: String, targetYear: Int?) throws {
        let key = try #require(PeriodKey(text: text))
        #expect(key.vietnameseName == name)
        #expect(key.targetYear == targetYear)
        #expect(key.bound(to: "lich").vietnameseName == name)
    }

    @Test("is bound to the calendar that gave it its days")
    func bound() throws {
        let calendar = try #require(ShippedCalendars.named("chot-15"))
        let period = try Period(PeriodKey(.half(year: 2026, half: 1)), in: calendar)
        #expect(period.key.description == "2026H1@chot-15")
        #expect(period.interval.last == Day(year: 2026, month: 6, day: 14))
        #expect(try Period(period.key, in: calendar) == period)
    }

    @Test("refuses the days of another calendar than its own")
    func foreign() throws {
        let calendar = try #require(ShippedCalendars.named("chot-15"))
        let key = PeriodKey(.half(year: 2026, half: 1), calendar: "lich")
        #expect(throws: CalendarError.unknownCalendar("lich", known: ["chot-15"])) {
            try Period(key, in: calendar)
        }
    }

    @Test(
        "refuses years whose days cannot all be told",
        arguments: ["9999", "9999H2", "9999Q4", "9990..9999", "nk9995-9999", "9999..9999"])
    func range(text: String) throws {
        let calendar = try #require(ShippedCalendars.named("lich"))
        let key = try #require(PeriodKey(text: text))
        #expect(throws: CalendarError.outOfRange(key.bound(to: "lich"))) {
            try Period(key, in: calendar)
        }
    }

    @Test("reaches the last year whose days can be told")
    func lastYear() throws {
        let plain = try #require(ShippedCalendars.named("lich"))
        let fifteenth = try #require(ShippedCalendars.named("chot-15"))
        #expect(try Period(PeriodKey(.year(9998)), in: plain).interval.length == 365)
        #expect(try Period(PeriodKey(.year(9999)), in: fifteenth).interval.length == 365)
        #expect(throws: CalendarError.outOfRange(PeriodKey(.year(1), calendar: "chot-15"))) {
            try Period(PeriodKey(.year(1)), in: fifteenth)
        }
    }

    @Test("may have a close of its own")
    func ownClose() throws {
        let days = try #require(
            Interval(first: Day(number: 20_437), last: Day(number: 20_604)))
        let period = Period(key: PeriodKey(.half(year: 2026, half: 1)), interval: days)
        #expect(period.interval == days)
        #expect(period.key.description == "2026H1")
    }
}

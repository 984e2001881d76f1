// Is the test of due days: working days, weekends, Tết, working Saturdays, conferences.

import Periods
import Testing

@testable import Obligations

struct WorkingDayTests {
    /// Tết 2026 is 17 February; 14 to 22 February are off, and Saturday 7 February is worked.
    private func holidays() throws -> Holidays {
        let first = try day("2026-02-14")
        return Holidays(
            years: [2026], daysOff: Set((0..<9).map { first.adding(days: $0) }),
            workingWeekends: [try day("2026-02-07")])
    }

    static let cases: [(close: String, count: Int, due: String)] = [
        ("2026-06-14", 0, "2026-06-15"),  // Sunday; Monday
        ("2026-06-14", 1, "2026-06-15"),
        ("2026-06-14", 3, "2026-06-17"),
        ("2026-06-11", 1, "2026-06-12"),  // Friday
        ("2026-06-12", 0, "2026-06-13"),  // 0 counts no working days: Saturday
        ("2026-06-12", 1, "2026-06-15"),
        ("2026-06-12", 6, "2026-06-22"),
        ("2026-02-13", 1, "2026-02-23"),  // over Tết
        ("2026-02-12", 2, "2026-02-23"),
        ("2026-02-06", 1, "2026-02-07"),  // a working Saturday
        ("2026-02-06", 2, "2026-02-09"),
        ("2025-12-31", 2, "2026-01-02"),  // years without days off are plain weeks
    ]

    @Test(arguments: cases)
    func `the due day is the n-th working day after the close`(
        close: String, count: Int, due: String
    ) throws {
        #expect(try holidays().due(after: day(close), workingDays: count) == day(due))
    }

    @Test func `a table without working days does not keep a due day away for ever`() throws {
        let close = try day("2026-01-01")
        let off = Holidays(
            years: [], daysOff: Set((0..<4_000).map { close.adding(days: $0) }),
            workingWeekends: [])
        #expect(close.distance(to: off.due(after: close, workingDays: 3)) == 124)
    }

    private func obligation(_ occasion: Occasion?, due: Int = 3) throws -> Obligation {
        var site = try SmallSite(.test(due: due))
        site.occasions = [occasion].compactMap(\.self)
        return try site.agenda("2026-05-20").line(key("2026H1@chot-15")).obligation
    }

    private func occasion(_ conference: String?, _ close: String?) throws -> Occasion {
        Occasion(
            committee: "tinh", period: "2026H1@chot-15", conference: try conference.map(day),
            close: try close.map(day))
    }

    @Test func `the close of a period is its last day and half-years share no day`() throws {
        let plain = try obligation(nil)
        #expect(plain.close == (try day("2026-06-14")))
        #expect(plain.period.interval.end == (try day("2026-06-15")))
        #expect(plain.due == (try day("2026-06-17")))
    }

    @Test func `a conference moves close and due day`() throws {
        let moved = try obligation(try occasion("2026-06-04", "2026-05-31"))
        #expect(moved.close == (try day("2026-05-31")))
        #expect(moved.due == (try day("2026-06-03")))
        #expect(moved.conference == (try day("2026-06-04")))
    }

    @Test func `the due day is never after the conference nor on the close`() throws {
        let early = try obligation(try occasion("2026-06-04", "2026-05-31"), due: 10)
        #expect(early.due == (try day("2026-06-04")))
        let same = try obligation(try occasion("2026-05-31", "2026-05-31"), due: 10)
        #expect(same.due == (try day("2026-06-01")))
        let before = try obligation(try occasion("2026-06-04", nil))
        #expect(before.close == (try day("2026-06-14")))
        #expect(before.due == (try day("2026-06-15")))
    }

    @Test func `a close before the period began is passed over`() throws {
        let wrong = try obligation(try occasion(nil, "2025-06-14"))
        #expect(wrong.close == (try day("2026-06-14")))
    }

    @Test func `an open period closes with its conference or by order`() throws {
        let calendar = try #require(try SmallSite.calendars().last)
        let definition = ReportDefinition.test("chuyen-de", .onOrder, calendar: "lich")
        let site = try SmallSite(definition)
        let open = try Period(PeriodKey(.openYears(from: 2021)), in: calendar)
        func make(_ occasions: [Occasion], _ close: String? = nil, _ due: String? = nil) throws
            -> Obligation?
        {
            Obligation(
                definition: definition, committee: "tinh", period: open, occasions: occasions,
                holidays: site.holidays, origin: .order, close: try close.map(day),
                due: try due.map(day))
        }
        #expect(try make([]) == nil)
        let meeting = Occasion(
            committee: "tinh", period: "2021..@lich", conference: try day("2026-03-10"), close: nil)
        #expect(try make([meeting])?.close == day("2026-03-10"))
        #expect(try make([meeting])?.key.period == "2021..@lich")
        let ordered = try #require(try make([], "2026-03-01", "2026-02-01"))
        #expect(ordered.due == (try day("2026-03-02")))
    }
}

// Is the test of what an agenda lists, day by day, and what changed definitions do to it.

import Periods
import Testing

@testable import Obligations

struct AgendaTests {
    private let first = key("2026H1@chot-15")

    static let standings: [(today: String, standing: Standing)] = [
        ("2026-05-30", .open), ("2026-05-31", .closing), ("2026-06-14", .closing),
        ("2026-06-15", .closed), ("2026-06-16", .closed), ("2026-06-17", .due),
        ("2026-06-18", .overdue), ("2031-06-18", .overdue),
    ]

    @Test(arguments: standings)
    func `an obligation goes from open to overdue by its days`(
        today: String, standing: Standing
    ) throws {
        let line = try SmallSite(.test()).agenda(today).line(first)
        #expect(line.standing == standing)
    }

    @Test func `nothing is settled before the due day and rehearsals come before it`() throws {
        let site = try SmallSite(.test())
        let start = try day("2026-05-25")
        for offset in 0..<60 {
            let today = start.adding(days: offset)
            let expected: [Duty] =
                switch today {
                case try day("2026-05-31")...(try day("2026-06-16")): [.rehearse(first)]
                case (try day("2026-06-17"))...: [.settle(first, holds: [], mayDraft: true)]
                default: []
                }
            #expect(try site.agenda(on: today).duties == expected, "\(today.iso)")
        }
    }

    @Test func `one look ahead a day and only when inputs changed`() throws {
        var site = try SmallSite(.test())
        site.change(first) { $0.lastRehearsalDay = Day(text: "2026-06-02") }
        #expect(try site.agenda("2026-06-02").duties.isEmpty)
        #expect(try site.agenda("2026-06-03").duties == [.rehearse(first)])
        site.change(first) { $0.lastRehearsalInputs = "a" }
        #expect(try site.agenda("2026-06-03").duties.isEmpty)
        site.facts.inputs = "b"
        #expect(try site.agenda("2026-06-03").duties == [.rehearse(first)])
    }

    @Test func `periods that closed before the installation owe nothing`() throws {
        let site = try SmallSite(installed: "2026-06-14", .test(), .test("nam", .year))
        let keys = try site.agenda("2026-06-20").lines.map(\.obligation.key.period)
        #expect(keys == ["2026H1@chot-15", "2026@chot-15", "2027H1@chot-15"])
        let later = try SmallSite(installed: "2026-06-15", .test())
        #expect(
            try later.agenda("2026-06-20").lines.map(\.obligation.key.period)
                == ["2027H1@chot-15"])
    }

    @Test func `an effective day goes before the day of installation`() throws {
        let early = try SmallSite(.test(from: try day("2024-06-14")))
        #expect(
            try early.agenda("2026-01-05").lines.map(\.obligation.key.period)
                == ["2024H1@chot-15", "2025H1@chot-15", "2026H1@chot-15"])
        let late = try SmallSite(.test(from: try day("2027-01-01")))
        #expect(
            try late.agenda("2027-01-05").lines.map(\.obligation.key.period)
                == ["2027H1@chot-15"])
    }

    @Test func `committees are chosen by list, level, unit and cluster`() throws {
        var site = try SmallSite()
        site.committees = [
            SmallSite.committee("tinh", level: "tinh"),
            SmallSite.committee("kv1", above: ["tinh"], level: "khu-vuc"),
            SmallSite.committee("cum-2", isCluster: true),
        ]
        let choices: [(ReportDefinition.Committees, [String])] = [
            (.all, ["tinh", "kv1"]), (.listed(["cum-2", "kv1"]), ["kv1", "cum-2"]),
            (.level("khu-vuc"), ["kv1"]), (.below(unit: "tinh"), ["tinh", "kv1"]),
            (.clusters, ["cum-2"]),
        ]
        for (choice, expected) in choices {
            site.definitions = [.test(committees: choice)]
            let lines = try site.agenda("2026-03-01").lines
            #expect(lines.map(\.obligation.key.committee) == expected)
        }
    }

    @Test func `a committee owes nothing from before it stood or after it ended`() throws {
        var site = try SmallSite(installed: "2024-01-01", .test())
        site.committees = [
            CommitteeEntry(
                code: "tinh", units: [], level: nil, isCluster: false,
                since: try day("2025-01-01"), until: try day("2026-06-30"))
        ]
        #expect(
            try site.agenda("2029-01-01").lines.map(\.obligation.key.period)
                == ["2025H1@chot-15", "2026H1@chot-15"])
    }

    private func seen() throws -> SmallSite {
        var site = try SmallSite(.test())
        let obligation = try site.agenda("2026-06-16").line(first).obligation
        site.change(first) { $0.seen = obligation }
        return site
    }

    @Test func `a removed definition leaves what was seen, held until it comes back`() throws {
        var site = try seen()
        let definitions = site.definitions
        for gone in [[], [ReportDefinition.test(isOn: false)], [.test(committees: .listed([]))]] {
            site.definitions = gone
            let agenda = try site.agenda("2026-07-01")
            #expect(try agenda.line(first).obligation.origin == .ledger)
            #expect(try agenda.line(first).holds == [.noDefinition])
            #expect(agenda.duties.isEmpty)
        }
        site.definitions = definitions
        #expect(try site.agenda("2026-07-01").settled == ["2026H1"])
        site.definitions = []
        site.change(first) { $0.isWaived = true }
        #expect(try site.agenda("2026-07-01").line(first).standing == .waived)
    }

    @Test func `a later effective day does not lose what was seen`() throws {
        var site = try seen()
        site.definitions = [.test(from: try day("2027-01-01"))]
        #expect(try site.agenda("2026-07-01").line(first).obligation.origin == .calendar)
        #expect(try site.agenda("2026-07-01").settled == ["2026H1"])
    }

    @Test func `a definition added later owes from its effective day`() throws {
        var site = try seen()
        site.definitions.append(.test("quy", .quarter(2), from: try day("2026-06-01")))
        let agenda = try site.agenda("2026-07-01")
        #expect(agenda.settled == ["2026H1", "2026Q2"])
    }

    @Test func `what is met has no duty and a withdrawn report waits for a person`() throws {
        var site = try seen()
        site.change(first) { $0.issued = 0 }
        #expect(try site.agenda("2026-07-01").line(first).standing == .issued(revision: 0))
        #expect(try site.agenda("2026-07-01").duties.isEmpty)
        site.change(first) { $0.isWithdrawn = true }
        #expect(try site.agenda("2026-07-01").line(first).standing == .withdrawn(revision: 0))
        #expect(try site.agenda("2026-07-01").duties.isEmpty)
    }

    @Test func `an order lives by its own days although its definition is off`() throws {
        var site = try SmallSite(.test("chuyen-de", .onOrder, calendar: "lich", isOn: false))
        let calendar = try #require(try SmallSite.calendars().last)
        let period = try Period(PeriodKey(.years(from: 2021, through: 2025)), in: calendar)
        let order = try #require(
            Obligation(
                definition: site.definitions[0], committee: "tinh", period: period, occasions: [],
                holidays: site.holidays, origin: .order, close: try day("2026-02-01"),
                due: try day("2026-03-01")))
        site.change(order.key) { $0.seen = order }
        #expect(try site.agenda("2026-02-20").duties == [.rehearse(order.key)])
        #expect(try site.agenda("2026-03-01").settled == ["2021..2025"])
        #expect(try site.agenda("2029-03-01").settled == ["2021..2025"])
        site.definitions = []
        #expect(try site.agenda("2026-03-01").line(order.key).holds == [.noDefinition])
    }

    @Test func `the proof of a year counts what arithmetic owes`() throws {
        let site = try SmallSite(
            .test(committees: .all), .test("nam", .year), .test("off", .year, isOn: false))
        let table = Timetable(
            definitions: site.definitions, calendars: try SmallSite.calendars(),
            committees: site.committees, occasions: [], holidays: site.holidays)
        let keys = table.obligations(endingIn: 2026, installedOn: site.facts.installedOn).map(\.key)
        #expect(
            keys == [
                first, key("2026H1@chot-15", "so-ket", "kv1"), key("2026@chot-15", "nam"),
            ])
        #expect(table.obligations(endingIn: 2025, installedOn: site.facts.installedOn).isEmpty)
    }

    @Test func `years without a holiday table are told unless nothing counts on them`() throws {
        var site = try SmallSite(.test(), .test("nam", .year, calendar: "lich"))
        site.holidays = Holidays(years: [2026], daysOff: [], workingWeekends: [])
        #expect(try site.agenda("2026-06-20").yearsWithoutHolidays == [2027])
        site.definitions = [.test(due: 0)]
        #expect(try site.agenda("2026-06-20").yearsWithoutHolidays.isEmpty)
    }
}

// Is a small site for tests: definitions, committees, records and ledger at eight in the morning.

import Periods
import Testing

@testable import Obligations

struct SmallSite {
    var definitions: [ReportDefinition] = []
    var committees = [SmallSite.committee("tinh"), SmallSite.committee("kv1", above: ["tinh"])]
    var occasions: [Occasion] = []
    var holidays = Holidays(years: Set(2015...2050), daysOff: [], workingWeekends: [])
    var facts: LedgerFacts
    var buildDay: Day?

    init(installed: String = "2026-01-01", _ definitions: ReportDefinition...) throws {
        self.definitions = definitions
        facts = LedgerFacts(installedOn: try day(installed), inputs: "a")
    }

    func agenda(_ today: String) throws -> Agenda { try agenda(on: day(today)) }

    func agenda(on today: Day) throws -> Agenda {
        try agenda(at: SmallSite.morning(of: today))
    }

    func agenda(at now: Instant) throws -> Agenda {
        Agenda(
            definitions: definitions, calendars: try SmallSite.calendars(),
            committees: committees, occasions: occasions, holidays: holidays, facts: facts,
            now: now, zone: try SmallSite.zone(), buildDay: buildDay)
    }

    mutating func change(_ key: ObligationKey, _ change: (inout LedgerFacts.Course) -> Void) {
        change(&facts.courses[key, default: LedgerFacts.Course()])
    }

    static func zone() throws -> FixedZone { try #require(FixedZone(text: "+07:00")) }

    static func morning(of day: Day) throws -> Instant {
        try zone().beginning(of: day).adding(seconds: 8 * 3_600)
    }

    static func committee(
        _ code: String, above: [String] = [], level: String? = nil, isCluster: Bool = false
    ) -> CommitteeEntry {
        CommitteeEntry(code: code, units: [code] + above, level: level, isCluster: isCluster)
    }

    static func calendars() throws -> [ReportingCalendar] {
        func start(_ month: Int, _ day: Int, _ offset: Int = 0) -> ReportingCalendar.QuarterStart {
            ReportingCalendar.QuarterStart(yearOffset: offset, month: month, day: day)
        }
        return [
            try ReportingCalendar(
                name: "chot-15",
                quarterStarts: [start(12, 15, -1), start(3, 15), start(6, 15), start(9, 15)]),
            try ReportingCalendar(
                name: "lich", quarterStarts: [start(1, 1), start(4, 1), start(7, 1), start(10, 1)]),
        ]
    }
}

extension ReportDefinition {
    /// A definition for tests; what is not said is as shipped.
    static func test(
        _ code: String = "so-ket", _ kind: Kind = .half(1), calendar: String = "chot-15",
        committees: Committees = .listed(["tinh"]), from: Day? = nil, due: Int = 3,
        whenIncomplete: WhenIncomplete = .deliverDraft, needsApproval: Bool = false,
        isOn: Bool = true
    ) -> ReportDefinition {
        ReportDefinition(
            code: code, name: code, template: code, committees: committees, calendar: calendar,
            kind: kind, effectiveFrom: from, dueWorkingDays: due, completeness: 100,
            whenIncomplete: whenIncomplete, needsApproval: needsApproval, recipients: [],
            isOn: isOn)
    }
}

func day(_ text: String) throws -> Day { try #require(Day(text: text)) }

func key(
    _ period: String, _ definition: String = "so-ket", _ committee: String = "tinh"
) -> ObligationKey {
    ObligationKey(definition: definition, committee: committee, period: period)
}

extension Agenda {
    func line(_ key: ObligationKey) throws -> Line {
        try #require(lines.first { $0.obligation.key == key })
    }

    /// Periods of the reports to settle, in order.
    var settled: [String] {
        duties.compactMap { duty in
            guard case .settle(let key, _, _) = duty else { return nil }
            return String(key.period.prefix { $0 != "@" })
        }
    }
}

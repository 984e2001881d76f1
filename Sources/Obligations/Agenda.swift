// (definitions, occasions, holidays, ledger facts, now) → what to do now, in order.
//
// A pure function: simulated years drive it, the daemon only carries out what it says. `Timetable`
// says what is owed, `AgendaItems` where each stands and what holds it, this file what to do.

public import Periods

/// The agenda of a site (lịch công tác báo cáo) at one instant.
public struct Agenda: Sendable {
    /// One obligation as `status` shows it.
    public struct Line: Hashable, Sendable {
        public let obligation: Obligation
        public let standing: Standing
        public let holds: [Hold]

        public init(obligation: Obligation, standing: Standing, holds: [Hold]) {
            self.obligation = obligation
            self.standing = standing
            self.holds = holds
        }
    }

    /// By due day, then definition and committee in their given order.
    public let lines: [Line]
    /// In the order to do them; empty while the clock is in trouble.
    public let duties: [Duty]
    public let clockTrouble: ClockTrouble?
    /// Years that a due day falls in and the holiday table does not speak for.
    public let yearsWithoutHolidays: [Int]

    /// Days before a close in which rehearsals look what is missing.
    public static let rehearsalDays = 14
    /// Seconds that the clock may be behind the newest entry: a small correction is no trouble.
    public static let toleratedSeconds = 60
    /// Seconds: 6 hours. A later retry than that was noted by a clock that was wrong then.
    public static let longestBackOffSeconds = 21_600

    /// - Parameter buildDay: nil for a demonstration, whose clock may stand anywhere.
    public init(
        definitions: [ReportDefinition], calendars: [ReportingCalendar],
        committees: [CommitteeEntry], occasions: [Occasion], holidays: Holidays,
        facts: LedgerFacts, now: Instant, zone: FixedZone, buildDay: Day?
    ) {
        self.init(
            timetable: Timetable(
                definitions: definitions, calendars: calendars, committees: committees,
                occasions: occasions, holidays: holidays),
            facts: facts, now: now, zone: zone, buildDay: buildDay)
    }

    /// The same, from a timetable that is kept while configuration and records stay as they are.
    public init(
        timetable: Timetable, facts: LedgerFacts, now: Instant, zone: FixedZone, buildDay: Day?
    ) {
        let today = zone.day(of: now)
        let items = AgendaItems(timetable: timetable, facts: facts, now: now, today: today).items
        lines = items.map {
            Line(obligation: $0.obligation, standing: $0.standing, holds: $0.holds)
        }
        clockTrouble = Agenda.trouble(now: now, today: today, facts.newestEntry, buildDay)
        duties =
            clockTrouble == nil
            ? AgendaDuties(
                items: items, definitions: timetable.definitions, facts: facts, today: today
            ).duties
            : []
        yearsWithoutHolidays = Agenda.missingYears(items, timetable)
    }

    private static func trouble(
        now: Instant, today: Day, _ newest: Instant?, _ buildDay: Day?
    ) -> ClockTrouble? {
        if let newest, now < newest.adding(seconds: -toleratedSeconds) {
            return .behindLedger(seconds: newest.seconds - now.seconds)
        }
        if let buildDay, today < buildDay { return .beforeBuild(buildDay) }
        return nil
    }

    /// A due day without working days to count needs no table, nor does what is met.
    private static func missingYears(_ items: [AgendaItem], _ timetable: Timetable) -> [Int] {
        var years: Set<Int> = []
        for item in items where item.isUnmet && item.obligation.origin == .calendar {
            guard let index = item.definition, timetable.definitions[index].dueWorkingDays > 0
            else { continue }
            let first = item.obligation.close.adding(days: 1).year
            years.formUnion(first...max(first, item.obligation.due.year))
        }
        return years.subtracting(timetable.holidays.years).sorted()
    }
}

// Now and the conditions → a tick: the agenda, what is new since the last one, and whether there is
// anything to do at all.

import Digests
import FileSystem
import Ledger
import Obligations
import Periods

/// Everything one tick decides by.
struct Tick {
    let instant: Instant
    let today: Day
    let conditions: Conditions
    let agenda: Agenda

    func definition(_ code: String) -> ReportDefinition? {
        conditions.definitions.first { $0.code == code }
    }

    func line(_ key: ObligationKey) -> Agenda.Line? {
        agenda.lines.first { $0.obligation.key == key }
    }
}

extension Office {
    /// The agenda of now; a generation of records that is new to the ledger is recorded first.
    func tick(_ now: Instant, _ conditions: Conditions) throws -> Tick {
        var tick = makeTick(now, conditions)
        // A wrong clock must not date the import.
        guard tick.agenda.clockTrouble == nil, isNewGeneration(conditions) else { return tick }
        let (number, digest) = conditions.generation
        try append([.generation(number: number, digest: digest)], at: now, by: .daemon)
        retireRecords()
        tick = makeTick(now, conditions)
        return tick
    }

    /// After each import; what cannot be removed now can be after the next.
    private func retireRecords() {
        do {
            let retired = try surroundings.retireRecords(besides: view.generationsUsed)
            for number in retired { log("generation \(number) of the records removed") }
        } catch {
            log("old generations of the records not removed: \(error)")
        }
    }

    /// The same without recording anything.
    func makeTick(_ now: Instant, _ conditions: Conditions) -> Tick {
        let zone = surroundings.premises.zone
        let today = zone.day(of: now)
        let agenda = Agenda(
            timetable: timetable(conditions),
            facts: view.facts(today: today, inputs: conditions.inputs), now: now, zone: zone,
            buildDay: buildDay)
        return Tick(instant: now, today: today, conditions: conditions, agenda: agenda)
    }

    /// Kept while what it is made of stays as it is.
    private func timetable(_ conditions: Conditions) -> Timetable {
        if let kept = memory.timetable, kept.inputs == conditions.inputs { return kept.table }
        let table = Timetable(
            definitions: conditions.definitions, calendars: conditions.calendars,
            committees: conditions.committees, occasions: conditions.occasions,
            holidays: conditions.holidays)
        memory.timetable = (conditions.inputs, table)
        return table
    }

    private func isNewGeneration(_ conditions: Conditions) -> Bool {
        guard let seen = view.generation else { return true }
        return seen != conditions.generation
    }

    /// Records the obligations that came into sight or whose days changed, and tells of troubles.
    func note(_ tick: Tick, _ outcome: inout WorkOutcome) throws {
        switch tick.agenda.clockTrouble {
        case .behindLedger(let seconds):
            // The seconds change with every tick, the entry does not: one line in the log.
            let newest = surroundings.premises.zone.text(
                of: tick.instant.adding(seconds: seconds))
            tell(
                "clock",
                "clock: behind the newest ledger entry, of \(newest); nothing is issued; set the "
                    + "clock, or run baocao clock-accept --reason if it is right", &outcome)
            return
        case .beforeBuild(let day):
            tell("clock", "\(IssuingError.clockBeforeBuild(day))", &outcome)
            return
        case nil: memory.told["clock"] = nil
        }
        let years = tick.agenda.yearsWithoutHolidays.map(String.init).joined(separator: ", ")
        if !years.isEmpty {
            tell("holidays", "no table of holidays for \(years): due days may be early", &outcome)
        }
        try append(
            tick.agenda.lines.compactMap { entry(for: $0) }, at: tick.instant, by: .daemon)
    }

    private func entry(for line: Agenda.Line) -> LedgerEntry? {
        let obligation = line.obligation
        switch line.standing {
        case .closing, .closed, .due, .overdue: break
        case .open, .issued, .withdrawn, .waived: return nil
        }
        let seen = view.course(obligation.key).facts.seen
        if let seen {
            guard obligation.origin == .calendar, seen.origin == .calendar,
                (seen.close, seen.due) != (obligation.close, obligation.due)
            else { return nil }
        }
        return obligation.entry(reason: seen == nil ? "" : "đổi ngày chốt hoặc hạn")
    }

    /// Whether nothing changed since a tick that had nothing to do.
    func isQuiet(_ now: Instant, _ conditions: Conditions) -> Bool {
        memory.isQuiet && memory.quietInputs == conditions.inputs && now >= memory.quietSince
            && memory.quietDay == surroundings.premises.zone.day(of: now)
            && (memory.quietUntil.map { now < $0 } ?? true)
            && view.generation.map { $0 == conditions.generation } ?? false
    }

    func remember(_ tick: Tick, _ outcome: WorkOutcome) {
        guard outcome.isIdle else {
            memory.isQuiet = false
            return
        }
        let retries =
            view.courses.values.compactMap(\.facts.failedUntil)
            + memory.waits.values.map(\.until)
        memory.quietUntil = retries.filter { $0 > tick.instant }.min()
        memory.quietDay = tick.today
        memory.quietInputs = tick.conditions.inputs
        memory.quietSince = tick.instant
        memory.quietOutcome = outcome
        // A mended clock or disk tells nobody: look again at the next tick.
        memory.isQuiet = tick.agenda.clockTrouble == nil && memory.told["room"] == nil
    }

    /// Whether a duty was looked at in this very state and led to nothing.
    func wasLooked(at duty: Duty, of key: ObligationKey, _ tick: Tick) -> Bool {
        memory.looks[key] == look(at: duty, of: key, tick)
    }

    func rememberLook(at duty: Duty, of key: ObligationKey, _ tick: Tick) {
        memory.looks[key] = look(at: duty, of: key, tick)
    }

    private func look(at duty: Duty, of key: ObligationKey, _ tick: Tick) -> TickMemory.Look {
        TickMemory.Look(
            day: tick.today, inputs: tick.conditions.inputs, duty: duty,
            facts: view.course(key).facts)
    }
}

extension Obligation {
    /// The entry that makes the ledger remember it.
    func entry(reason: String) -> LedgerEntry {
        .obligation(
            key, start: period.interval.start, end: period.interval.end, close: close,
            due: due, origin: origin.rawValue, reason: reason)
    }
}

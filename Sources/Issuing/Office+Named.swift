// Words of a request → the obligation, definition or revision that is meant.

import Ledger
import Obligations
import Periods
import Pipeline

extension Office {
    /// An obligation that a person named, whether or not arithmetic knows it.
    struct Named {
        let obligation: Obligation
        let definition: ReportDefinition

        var key: ObligationKey { obligation.key }
        var name: String { "\(obligation.key)" }
    }

    /// Now, the agenda and the conditions of an act.
    ///
    /// - Throws: `IssuingError.clockBehind`, `.clockBeforeBuild`: nothing may be recorded then.
    func actTick() throws -> Tick {
        let tick = try tick(time.instant, try surroundings.conditions())
        switch tick.agenda.clockTrouble {
        case .behindLedger(let seconds): throw IssuingError.clockBehind(seconds: seconds)
        case .beforeBuild(let day): throw IssuingError.clockBeforeBuild(day)
        case nil: return tick
        }
    }

    /// The same for an act that makes reports: what a dead process reserved is finished first, so
    /// that the act asked again goes on where it was cut off.
    func publishingTick(by actor: Actor, say: (String) throws -> Void) throws -> Tick {
        let tick = try actTick()
        guard !view.openSlots.isEmpty || !view.pending.isEmpty else { return tick }
        var outcome = WorkOutcome()
        try resume(tick, &outcome)
        for name in outcome.issued { try say("Đã phát hành nốt \(name)") }
        try deliverAndTell(by: actor, say: say)
        return try actTick()
    }

    /// `definition`, `committee` and `period` of a request.
    func named(_ request: ActRequest, _ tick: Tick) throws -> Named {
        let definition = try definition(try request.required("definition"), tick)
        let committee = try request.required("committee")
        let period = try period(try request.period("period"), of: definition, tick)
        let key = ObligationKey(
            definition: definition.code, committee: committee,
            period: period.key.description)
        // A committee that left the records may still owe what the ledger saw.
        if view.courses[key] == nil { try check(committee: committee, tick) }
        guard let obligation = obligation(key, definition, tick) else {
            throw IssuingError.nothingOwed(name: "\(key)")
        }
        return Named(obligation: obligation, definition: definition)
    }

    /// As the agenda has it, as the ledger saw it, or by arithmetic.
    func obligation(
        _ key: ObligationKey, _ definition: ReportDefinition, _ tick: Tick
    ) -> Obligation? {
        if let line = tick.line(key) { return line.obligation }
        if let seen = view.course(key).facts.seen { return seen }
        guard let period = PeriodKey(text: key.period),
            let bound = try? self.period(period, of: definition, tick)
        else { return nil }
        return Obligation(
            definition: definition, committee: key.committee, period: bound,
            occasions: tick.conditions.occasions, holidays: tick.conditions.holidays,
            origin: .calendar)
    }

    func definition(_ code: String, _ tick: Tick) throws -> ReportDefinition {
        guard let definition = tick.definition(code) else {
            throw IssuingError.unknownDefinition(
                code, known: tick.conditions.definitions.map(\.code))
        }
        return definition
    }

    func check(committee: String, _ tick: Tick) throws {
        let known = tick.conditions.committees.map(\.code)
        guard known.contains(committee) else {
            throw IssuingError.unknownCommittee(committee, known: known)
        }
    }

    /// The period in the definition's own calendar.
    func period(
        _ key: PeriodKey, of definition: ReportDefinition, _ tick: Tick
    ) throws -> Period {
        try period(key.bound(to: definition.calendar), tick)
    }

    func period(_ key: PeriodKey, _ tick: Tick) throws -> Period {
        let bound = key.bound(to: tick.conditions.defaultCalendar)
        let calendars = tick.conditions.calendars
        guard let calendar = calendars.first(where: { $0.name == bound.calendar }) else {
            throw PipelineError.calendar(
                .unknownCalendar(bound.calendar ?? "", known: calendars.map(\.name)))
        }
        do { return try Period(bound, in: calendar) } catch { throw PipelineError.calendar(error) }
    }

    /// The issue that a `ReportName` means.
    func issue(
        named text: String
    ) throws(IssuingError) -> (key: ObligationKey, issue: Course.Issue) {
        let issues = view.courses.flatMap { key, course in
            course.issues.map {
                (name: ReportName(key, .revision($0.revision)), report: (key: key, issue: $0))
            }
        }
        return try ReportName.only(of: issues, meantBy: text)
    }

    /// Why an official issue of it may not be made now by anybody; nil when it may.
    func refusal(_ named: Named, revision: Int, _ tick: Tick) -> IssuingError? {
        let facts = view.course(named.key).facts
        if facts.reserved != nil { return .busy(name: named.name) }
        if revision == 0 {
            if let issued = facts.issued {
                return .alreadyIssued(name: named.name, revision: issued)
            }
            if facts.isWaived { return .waived(name: named.name) }
        }
        if tick.today <= named.obligation.close {
            return .beforeClose(name: named.name, close: named.obligation.close)
        }
        if named.definition.needsApproval, !facts.isApproved {
            return .needsApproval(name: named.name)
        }
        return nil
    }
}

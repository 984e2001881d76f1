// `order` and `waive`: a report that no calendar makes is owed, or one that is owed is not.

import Ledger
import Obligations
import Periods
import Pipeline

extension Office {
    /// Makes an obligation, or moves the days of one that exists.
    func order(
        _ request: ActRequest, by actor: Actor, say: (String) throws -> Void
    ) throws {
        let reason = try request.sentence("reason")
        let close = try request.day("close")
        let due = try request.day("due")
        let tick = try actTick()
        let definition = try definition(try request.required("definition"), tick)
        let committee = try request.required("committee")
        try check(committee: committee, tick)
        let period = try period(try request.period("period"), of: definition, tick)
        let key = ObligationKey(
            definition: definition.code, committee: committee,
            period: period.key.description)
        guard
            let obligation = Obligation(
                definition: definition, committee: committee, period: period,
                occasions: tick.conditions.occasions, holidays: tick.conditions.holidays,
                origin: .order, close: close, due: due)
        else { throw IssuingError.noClose(name: "\(key)") }
        try check(close: obligation.close, of: period)
        let facts = view.course(key).facts
        if let revision = facts.issued {
            throw IssuingError.alreadyIssued(name: "\(key)", revision: revision)
        }
        guard facts.reserved == nil else { throw IssuingError.busy(name: "\(key)") }
        if let line = tick.line(key), !facts.isWaived, close == nil, due == nil {
            throw IssuingError.alreadyOwed(name: "\(key)", close: line.obligation.close)
        }
        try append([obligation.entry(reason: reason)], at: time.instant, by: actor)
        try say(
            "Đã giao \(key): chốt ngày \(obligation.close.short), hạn \(obligation.due.short)")
    }

    /// A close before the period begins would count no figure of it; one years after its end is a
    /// slip of the pen, and the obligation would never be met.
    private func check(close: Day, of period: Period) throws(IssuingError) {
        let interval = period.interval
        let last = interval.end.map { $0.adding(days: Office.latestCloseDays) }
        guard close >= interval.start, last.map({ close <= $0 }) ?? true else {
            throw .badArgument(
                name: "close", value: close.short,
                expected: "một ngày trong kỳ hoặc sau kỳ không quá 5 năm")
        }
    }

    /// Five years after the end of a period: figures of a past period may be counted late.
    private static let latestCloseDays = 5 * 365

    /// With a reason, for ever: only an order brings it back.
    func waive(
        _ request: ActRequest, by actor: Actor, say: (String) throws -> Void
    ) throws {
        let reason = try request.sentence("reason")
        let tick = try actTick()
        let key = try waivable(request, tick)
        let facts = view.course(key).facts
        if let revision = facts.issued {
            throw IssuingError.alreadyIssued(name: "\(key)", revision: revision)
        }
        guard !facts.isWaived else { throw IssuingError.waived(name: "\(key)") }
        guard facts.reserved == nil else { throw IssuingError.busy(name: "\(key)") }
        try append([.waiver(key, reason: reason)], at: time.instant, by: actor)
        try say("Đã miễn \(key)")
    }

    /// Also what no definition makes any more: that is what waiving is often for.
    private func waivable(_ request: ActRequest, _ tick: Tick) throws -> ObligationKey {
        let code = try request.required("definition")
        guard tick.definition(code) == nil else { return try named(request, tick).key }
        let committee = try request.required("committee")
        let period = try request.period("period")
        let line = tick.agenda.lines.first {
            let key = $0.obligation.key
            return key.definition == code && key.committee == committee
                && [period, period.bound(to: tick.conditions.defaultCalendar)]
                    .map(\.description).contains(key.period)
        }
        if let line { return line.obligation.key }
        throw IssuingError.unknownDefinition(
            code, known: tick.conditions.definitions.map(\.code))
    }
}

// `approve`, `register`, `confirm`, `clock-accept`: what a person answers for, recorded.

import Ledger
import Obligations
import Periods
import Pipeline

extension Office {
    /// A named person confirms figures and judgements of the next issue.
    func approve(
        _ request: ActRequest, by actor: Actor, say: (String) throws -> Void
    ) throws {
        let name = try request.sentence("name", limit: ActRequest.longestName)
        let note = try request.optional("note") == nil ? "" : request.sentence("note")
        let tick = try actTick()
        let named = try named(request, tick)
        guard !view.course(named.key).facts.isWaived else {
            throw IssuingError.waived(name: named.name)
        }
        try append(
            [.approval(named.key, name: name, note: note)], at: time.instant, by: actor)
        try say("Đã ghi: \(name) duyệt \(named.name)")
        if !named.definition.needsApproval {
            try say("Định nghĩa \(named.definition.code) không đòi duyệt; ghi lại để biết")
        }
    }

    /// What the paper received from the clerk; a later line for the same issue counts instead.
    func register(
        _ request: ActRequest, by actor: Actor, say: (String) throws -> Void
    ) throws {
        let text = try request.required("issue")
        let number = try request.sentence("number", limit: ActRequest.longestName)
        guard let day = try request.day("date") else {
            throw IssuingError.missingArgument(verb: request.verb, name: "date")
        }
        let tick = try actTick()
        let (key, issue) = try issue(named: text)
        guard issue.withdrawal == nil else { throw IssuingError.alreadyWithdrawn(text) }
        try checkRegistration(of: key, number, day, today: tick.today)
        try append(
            [.registration(issue: issue.sequence, number: number, day: day)], at: time.instant,
            by: actor)
        let name = ReportName(key, .revision(issue.revision))
        try say("Đã ghi \(name): số \(number), \(day.long)")
    }

    /// A paper is signed after its figures closed, and no two papers of a committee have one
    /// number in one year; a revision may keep the number of the one before.
    private func checkRegistration(
        of key: ObligationKey, _ number: String, _ day: Day, today: Day
    ) throws {
        let close = view.course(key).facts.seen?.close ?? day
        guard (close...max(close, today)).contains(day) else {
            throw IssuingError.badArgument(
                name: "date", value: day.short,
                expected: "ngày ký, từ ngày chốt \(close.short) đến hôm nay \(today.short)")
        }
        for (other, course) in view.courses where other != key && other.committee == key.committee {
            for issue in course.issues where issue.withdrawal == nil {
                guard let taken = issue.registrations.last, taken.number == number,
                    taken.day.year == day.year
                else { continue }
                let holder = ReportName(other, .revision(issue.revision))
                throw IssuingError.numberTaken(number, by: holder.description)
            }
        }
    }

    /// Lets everything that closed before today be issued.
    func confirm(
        _ request: ActRequest, by actor: Actor, say: (String) throws -> Void
    ) throws {
        let reason = try request.sentence("reason")
        let tick = try actTick()
        try append([.confirmation(reason: reason)], at: time.instant, by: actor)
        try say("Đã xác nhận: mọi kỳ đã chốt trước ngày \(tick.today.short) được phát hành")
    }

    /// The way out after a clock that was ahead: what it wrote stays, and counts no more.
    func acceptClock(
        _ request: ActRequest, by actor: Actor, say: (String) throws -> Void
    ) throws {
        let reason = try request.sentence("reason")
        let now = time.instant
        let zone = surroundings.premises.zone
        if let buildDay, zone.day(of: now) < buildDay {
            throw IssuingError.clockBeforeBuild(buildDay)
        }
        guard let newest = view.newestEntry, now < newest else {
            throw IssuingError.clockIsFine
        }
        try append([.clockAcceptance(reason: reason)], at: now, by: actor)
        try say("clock accepted: \(zone.text(of: now))")
    }
}

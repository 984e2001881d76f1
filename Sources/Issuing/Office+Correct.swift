// `correct` and `withdraw`: what becomes of a report after its issue.

import Ledger
import Obligations
import Pipeline

extension Office {
    /// Issues the next revision with a reason; it goes to all who received the one before.
    func correct(
        _ request: ActRequest, by actor: Actor, say: (String) throws -> Void
    ) throws {
        let reason = try request.sentence("reason")
        let tick = try actTick()
        let named = try named(request, tick)
        let isCutOff = view.openSlots.contains { $0.key == named.key && $0.reason == reason }
        if isCutOff {
            // Asked again after a dead process: the same revision is finished, no further one made.
            _ = try publishingTick(by: actor, say: say)
            guard view.course(named.key).issues.last?.reason == reason else {
                throw IssuingError.notDone(count: 1)
            }
            return
        }
        guard let last = view.course(named.key).issues.last else {
            throw IssuingError.notIssued(name: named.name)
        }
        let revision = last.revision + 1
        if let refusal = refusal(named, revision: revision, tick) { throw refusal }
        try publish(
            [named], Revising(revision: revision, reason: reason), tick, by: actor, say: say)
    }

    /// Only the newest revision stands and can be withdrawn.
    func withdraw(
        _ request: ActRequest, by actor: Actor, say: (String) throws -> Void
    ) throws {
        let text = try request.required("issue")
        let reason = try request.sentence("reason")
        _ = try actTick()
        let (key, issue) = try issue(named: text)
        guard issue.withdrawal == nil else { throw IssuingError.alreadyWithdrawn(text) }
        if let last = view.course(key).issues.last, last.revision != issue.revision {
            throw IssuingError.superseded(text, by: last.revision)
        }
        guard view.course(key).facts.reserved == nil else {
            throw IssuingError.busy(name: "\(key)")
        }
        try append(
            [.withdrawal(issue: issue.sequence, reason: reason)], at: time.instant, by: actor)
        let name = ReportName(key, .revision(issue.revision))
        let recipients = issue.recipients.joined(separator: ", ")
        try say("Đã thu hồi \(name); nơi đã nhận: \(recipients)")
    }
}

// `issue`: the reports of a closed period, by hand and at once.

import Ledger
import Obligations
import Periods
import Pipeline

extension Office {
    /// A person's word stands for the confirmation of older periods and of the clock; nothing
    /// stands for an approval, for missing figures or for the close.
    func issue(
        _ request: ActRequest, by actor: Actor, say: (String) throws -> Void
    ) throws {
        let tick = try publishingTick(by: actor, say: say)
        let wanted = try candidates(request, tick)
        guard wanted.count != 1 else {
            if let refusal = refusal(wanted[0], revision: 0, tick) { throw refusal }
            return try publish(wanted, Revising(), tick, by: actor, say: say)
        }
        var refused = 0
        var free: [Named] = []
        for named in wanted {
            if let refusal = refusal(named, revision: 0, tick) {
                try say("\(refusal)")
                if case .alreadyIssued = refusal { continue }
                refused += 1
            } else {
                free.append(named)
            }
        }
        try publish(free, Revising(refused: refused), tick, by: actor, say: say)
    }

    /// Which revision is made and why.
    struct Revising {
        var revision = 0
        /// Of a correction; `backfill` and its kind for revision 0.
        var reason = ""
        /// Reports that were refused before, for the count at the end.
        var refused = 0
    }

    /// Issues what is ready, batch by batch, and explains what is not.
    ///
    /// - Throws: `IssuingError.notDone` when anything did not come, `.undelivered` when an outbox
    ///   could not take it; after telling all.
    func publish(
        _ wanted: [Named], _ revising: Revising, _ tick: Tick, by actor: Actor,
        say: (String) throws -> Void
    ) throws {
        var missing = revising.refused
        for batch in wanted.inBatches(of: Office.batchLimit) {
            var ready: [Named] = []
            let answers = try render(
                batch.map { assessment($0.obligation, $0.definition, at: tick.instant) })
            for (named, answer) in zip(batch, answers) {
                if try isReady(named, answer, say: say) {
                    ready.append(named)
                } else {
                    missing += 1
                }
            }
            let issued = try issue(
                ready.map {
                    Reservation(
                        obligation: $0.obligation, definition: $0.definition,
                        revision: revising.revision, reason: revising.reason)
                }, inputs: tick.conditions.inputs, by: actor)
            missing += try tell(issued.results, of: issued.jobs, say: say)
            try deliverAndTell(by: actor, say: say)
        }
        guard missing == 0 else { throw IssuingError.notDone(count: missing) }
        // Issued is not delivered: whoever asked must not hear "done" before it is.
        guard view.pending.isEmpty else {
            throw IssuingError.undelivered(count: view.pending.count)
        }
    }

    private func isReady(
        _ named: Named, _ answer: Result<ReportAnswer, RenderFailure>,
        say: (String) throws -> Void
    ) throws -> Bool {
        switch answer {
        case .failure(let failure):
            try say("\(IssuingError.renderFailed(name: named.name, text: failure.text))")
            return false
        case .success(let answer):
            if answer.isReady || named.definition.whenIncomplete == .issueIncomplete { return true }
            try tell(answer.gaps.filter(\.isBlocking), of: named.name, say: say)
            return false
        }
    }

    /// The definitions that ask for the period, each with every committee it asks.
    private func candidates(_ request: ActRequest, _ tick: Tick) throws -> [Named] {
        let key = try request.period("period")
        let committee = request.optional("committee")
        if let committee { try check(committee: committee, tick) }
        let code = request.optional("definition")
        let definitions = try code.map { [try definition($0, tick)] } ?? tick.conditions.definitions
        var found: [Named] = []
        for definition in definitions {
            let bound = key.bound(to: definition.calendar)
            for entry in tick.conditions.committees where entry.code == committee ?? entry.code {
                let name = ObligationKey(
                    definition: definition.code, committee: entry.code,
                    period: bound.description)
                guard
                    tick.line(name) != nil || view.course(name).facts.issued != nil
                        || definition.owes(bound) && definition.asks(entry),
                    let obligation = obligation(name, definition, tick)
                else { continue }
                found.append(Named(obligation: obligation, definition: definition))
            }
        }
        guard !found.isEmpty else {
            throw IssuingError.nothingOwed(name: "\(committee ?? "mọi cấp ủy")/\(key)")
        }
        return found
    }
}

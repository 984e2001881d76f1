// `backfill`: reports of periods before the daemon, oldest first, planned before done.

import Ledger
import Obligations
import Periods

extension Office {
    /// Periods that one backfill may span.
    static let backfillLimit = 400

    /// Asked again after it was cut off, it goes on where it was: what is issued is passed over.
    func backfill(
        _ request: ActRequest, by actor: Actor, say: (String) throws -> Void
    ) throws {
        let isPlan = try request.flag("plan")
        let tick = isPlan ? try actTick() : try publishingTick(by: actor, say: say)
        let wanted = try backfillCandidates(request, tick)
        let reason = try request.flag("deliver") ? Office.deliveredBackfill : Mark.backfill
        var free: [Named] = []
        var refused = 0
        for named in wanted {
            switch refusal(named, revision: 0, tick) {
            case .alreadyIssued(_, let revision):
                if isPlan { try say("\(named.name): đã phát hành r\(revision)") }
            case .some(let refusal):
                refused += 1
                try say("\(refusal)")
            case nil:
                free.append(named)
                if isPlan {
                    try say(
                        "\(named.name): sẽ lập, chốt ngày \(named.obligation.close.short)")
                }
            }
        }
        if isPlan { return try say("Sẽ lập \(free.count) báo cáo, bỏ qua \(refused)") }
        try publish(
            free, Revising(reason: reason, refused: refused), tick, by: actor, say: say)
    }

    /// Oldest close first, then in the order of committees.
    private func backfillCandidates(_ request: ActRequest, _ tick: Tick) throws -> [Named] {
        let definition = try definition(try request.required("definition"), tick)
        let committee = request.optional("committee")
        if let committee { try check(committee: committee, tick) }
        let through = try period(try request.period("through"), of: definition, tick)
        var period = try period(try request.period("from"), of: definition, tick)
        var found: [Named] = []
        var count = 0
        while period.interval.start <= through.interval.start {
            count += 1
            guard count <= Office.backfillLimit, let next = period.key.next else {
                throw IssuingError.tooManyPeriods(limit: Office.backfillLimit)
            }
            let asked = tick.conditions.committees.filter {
                definition.asks($0) && $0.code == committee ?? $0.code
            }
            // A half-year definition owes one of the two halves that follow each other.
            for entry in asked where definition.owes(period.key) {
                let key = ObligationKey(
                    definition: definition.code, committee: entry.code,
                    period: period.key.description)
                if let obligation = obligation(key, definition, tick) {
                    found.append(Named(obligation: obligation, definition: definition))
                }
            }
            period = try self.period(next, of: definition, tick)
        }
        guard !found.isEmpty else {
            throw IssuingError.nothingOwed(name: "\(committee ?? "mọi cấp ủy")/\(through.key)")
        }
        return found.enumerated().sorted {
            ($0.element.obligation.close, $0.offset) < ($1.element.obligation.close, $1.offset)
        }.map(\.element)
    }
}

// Obligations that may be issued → slots in one transaction, then the reports.

import Digests
import Ledger
import Obligations
import Periods
import Pipeline

extension Office {
    /// A slot to be taken.
    struct Reservation {
        let obligation: Obligation
        let definition: ReportDefinition
        var revision = 0
        var reason = ""
    }

    /// Takes all slots in one transaction and makes what they were taken for.
    func issue(
        _ wanted: [Reservation], inputs: Digest, by actor: Actor
    ) throws -> (jobs: [Job], results: [JobResult]) {
        let entries = wanted.map {
            LedgerEntry.reservation($0.obligation.key, revision: $0.revision, reason: $0.reason)
        }
        let stamped = try append(entries, at: time.instant, by: actor, as: .reserved)
        let jobs = try zip(stamped, wanted).compactMap { entry, reservation in
            try view.slots[entry.sequence].map {
                try issueJob($0, reservation.obligation, reservation.definition)
            }
        }
        return (jobs, try make(jobs, inputs: inputs, by: actor))
    }
}

extension Array {
    /// Runs of at most so many elements, in order.
    func inBatches(of limit: Int) -> [[Element]] {
        stride(from: 0, to: count, by: limit).map {
            Array(self[$0..<Swift.min($0 + limit, count)])
        }
    }
}

// Is one report to be made: the order for it and what becomes of the answer.

import Ledger
import Obligations
import Periods
import Pipeline

/// A report to be made and kept.
struct Job {
    enum Kind {
        case issue(Slot, marks: [String], mayBeIncomplete: Bool)
        /// `isAutomatic`: made only if it says something new.
        case draft(number: Int, isAutomatic: Bool)
        case rehearsal
    }

    let kind: Kind
    let obligation: Obligation
    let order: ReportOrder
    /// Who is owed the files; nobody when empty.
    let recipients: [String]
    /// Who besides the committee itself is owed an edition, by its code.
    var editionRecipients: [String: [String]] = [:]

    var key: ObligationKey { obligation.key }

    var slot: Slot? { if case .issue(let slot, _, _) = kind { slot } else { nil } }
}

/// What became of a job.
enum JobResult {
    /// It exists; paths of its files in the store, the report first.
    case made([String])
    /// Something that an issue must wait for is missing.
    case notReady([Gap])
    /// A draft that would say what the last one says: nothing was kept.
    case unchanged
    case failed(RenderFailure)
}

// Is everything the ledger says of one obligation, read once and kept up to date.

import Digests
import Ledger
import Obligations
import Periods

/// The course of one obligation, from the first look to its newest revision.
struct Course: Sendable {
    /// A revision that exists.
    struct Issue: Sendable {
        let sequence: Int
        let instant: Instant
        let revision: Int
        let planned: Day
        let marks: [String]
        let reason: String
        let report: StoredReport
        /// Everyone who was owed it, in the order of their deliveries.
        var recipients: [String] = []
        /// Everyone who was owed one of its papers, by the paper's path.
        var paperRecipients: [String: [String]] = [:]
        var withdrawal: Int?
        /// What the paper received from the clerk, with the sequence numbers of their entries; the
        /// newest one counts.
        var registrations: [(sequence: Int, number: String, day: Day)] = []
    }

    /// A numbered draft that was kept.
    struct Draft: Sendable {
        let sequence: Int
        let instant: Instant
        let number: Int
        let gaps: Int
        /// Digest of its list of gaps.
        let findings: Digest
        let report: StoredReport
        /// The daemon made and delivered it by itself.
        let isAutomatic: Bool
    }

    /// What the agenda asks.
    var facts = LedgerFacts.Course()
    /// Oldest first; revision n stands at index n.
    var issues: [Issue] = []
    /// Oldest first.
    var drafts: [Draft] = []
    /// Digest of what the last rehearsal found.
    var findings: Digest?
    /// Failed attempts since something last succeeded.
    var failures = 0
    /// The last failure, in words; nil once something succeeded.
    var failure: String?

    /// Whether a draft with these figures and gaps would say only what its readers already have.
    func hasDrafted(figures: Digest, findings: Digest) -> Bool {
        guard let last = drafts.last(where: \.isAutomatic) else { return false }
        return last.report.figuresDigest == figures && last.findings == findings
    }

    /// The newest revision, if it was not withdrawn.
    var standing: Issue? { issues.last.flatMap { $0.withdrawal == nil ? $0 : nil } }
}

/// A revision whose slot is taken and which does not exist yet.
struct Slot: Sendable {
    let sequence: Int
    let key: ObligationKey
    let revision: Int
    let reason: String
    /// The instant that its bytes contain.
    let instant: Instant
    /// The reservation's own hash: the head that its bytes contain.
    let hash: Digest

    var head: LedgerHead { LedgerHead(sequence: sequence, hash: hash) }
}

/// A file that a recipient is owed and has not been seen to have.
struct PendingDelivery: Sendable {
    let sequence: Int
    /// The issue, draft or rehearsal that it belongs to.
    let root: Int
    let recipient: String
    /// Path below the recipient's folder.
    let name: String
    let digest: Digest
    /// Where the store keeps it.
    let path: String
}

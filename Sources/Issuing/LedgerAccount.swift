// Entries of a ledger → the accounts of every obligation: what was owed, made, sent and received.
//
// Pure and complete: status, audit and verify work from this alone, also on a copy of the ledger on
// a machine that has neither the configuration nor the records.

package import Digests
package import Ledger
package import Obligations
package import Periods

/// What the ledger says, for those who read it (sổ cái nhìn theo nghĩa vụ).
package struct LedgerAccount: Sendable {
    /// One obligation's own entries.
    package struct Item: Sendable {
        package let key: ObligationKey
        /// As last seen: days may have changed since the first time.
        package var seen: Seen?
        /// Oldest first.
        package var issues: [Issue] = []
        package var drafts: [Draft] = []
        package var waiver: Act?
        package var approval: Act?
        /// The last failed try, unless something succeeded after it.
        package var failure: Failure?
        /// Looks ahead of the close, oldest first.
        package var rehearsals: [Rehearsal] = []

        /// The newest revision that was not withdrawn.
        package var standing: Issue? { issues.last.flatMap { $0.withdrawal == nil ? $0 : nil } }
    }

    /// An obligation's days.
    package struct Seen: Hashable, Sendable {
        package let close: Day
        package let due: Day
        package let origin: String
        package let reason: String
    }

    /// A revision.
    package struct Issue: Sendable {
        package let stamp: Stamp
        package let key: ObligationKey
        package let revision: Int
        /// Sequence number of its reservation.
        package let reservation: Int
        package let planned: Day
        package let marks: [String]
        /// Why it was made; empty for revision 0.
        package let reason: String
        /// The last day whose figures count, as it was known then; nil when nothing saw it.
        package let close: Day?
        package let report: StoredReport
        /// The newest one counts; all are kept.
        package var registrations: [Registration] = []
        package var withdrawal: Act?

        /// `duqs-tinh/2026H1@chot-15/so-ket-6-thang-r0`.
        package var name: String { reportName.description }

        var reportName: ReportName { ReportName(key, .revision(revision)) }
    }

    /// A numbered draft.
    package struct Draft: Sendable {
        package let stamp: Stamp
        package let key: ObligationKey
        package let number: Int
        package let gaps: Int
        package let report: StoredReport

        package var name: String { reportName.description }

        var reportName: ReportName { ReportName(key, .draft(number)) }
    }

    /// A look ahead of the close.
    package struct Rehearsal: Hashable, Sendable {
        package let stamp: Stamp
        /// How many things were missing.
        package let gaps: Int
    }

    /// What the clerk wrote on the paper.
    package struct Registration: Hashable, Sendable {
        /// Of its own entry.
        package let sequence: Int
        package let number: String
        package let day: Day
    }

    /// Where and when an entry stands.
    package struct Stamp: Hashable, Sendable {
        package let sequence: Int
        package let instant: Instant
        package let actor: String
    }

    /// Something a person did, with the reason.
    package struct Act: Hashable, Sendable {
        package let stamp: Stamp
        package let reason: String
    }

    /// A failed try.
    package struct Failure: Hashable, Sendable {
        package let stamp: Stamp
        package let text: String
        package let retry: Instant?
    }

    /// A further paper in the store.
    package struct Paper: Hashable, Sendable {
        package let sequence: Int
        package let of: Int
        package let path: String
        package let digest: Digest
        package let byteCount: Int
    }

    /// A file that a recipient is owed.
    package struct Delivery: Hashable, Sendable {
        package let sequence: Int
        package let of: Int
        package let recipient: String
        /// Path below the recipient's folder.
        package let name: String
        package let digest: Digest
        /// Digest of the manifest; nil until the file was seen there.
        package var manifest: Digest?
    }

    /// Numbered copies that were made of an issue or draft.
    package struct Copies: Hashable, Sendable {
        package let stamp: Stamp
        package let of: Int
        /// Code of the edition; empty for the report itself.
        package let edition: String
        package let first: Int
        package let last: Int
        /// How many copies there are in all.
        package let total: Int
    }

    /// A slot that is taken and neither used nor given up.
    package struct Slot: Hashable, Sendable {
        package let key: ObligationKey
        package let revision: Int
        package let reason: String
    }

    /// In the order in which the ledger first speaks of them.
    package var items: [Item] = []
    package var papers: [Paper] = []
    /// Oldest first.
    package var copies: [Copies] = []
    /// In order of their own sequence numbers.
    package var deliveries: [Delivery] = []
    /// Generations of records as first seen; a number seen twice with another digest stays twice.
    package var generations: [(number: Int, digest: Digest)] = []
    package var slots: [Int: Slot] = [:]
    package var confirmations: [Act] = []
    package var restorations: [Stamp] = []
    package var installation: Stamp?
    package var isDemonstration = false
    package var head: LedgerHead?
    package var headInstant: Instant?

    var places: [ObligationKey: Int] = [:]
    var issuePlaces: [Int: (item: Int, issue: Int)] = [:]
    var deliveryPlaces: [Int: Int] = [:]

    /// - Parameter entries: In the ledger's order.
    package init(_ entries: [StampedEntry]) {
        for stamped in entries { add(stamped) }
    }

    /// The account of an obligation, if the ledger knows it.
    package subscript(key: ObligationKey) -> Item? { places[key].map { items[$0] } }

    /// Every revision, oldest first within its obligation.
    package var issues: [Issue] { items.flatMap(\.issues) }

    package var drafts: [Draft] { items.flatMap(\.drafts) }

    /// The revision of that sequence number.
    package func issue(_ sequence: Int) -> Issue? {
        issuePlaces[sequence].map { items[$0.item].issues[$0.issue] }
    }

    /// Deliveries of an issue or draft and of its papers.
    package func deliveries(of sequence: Int) -> [Delivery] {
        let all = Set(papers.filter { $0.of == sequence }.map(\.sequence) + [sequence])
        return deliveries.filter { all.contains($0.of) }
    }
}

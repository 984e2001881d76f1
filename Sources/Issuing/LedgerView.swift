// Entries of the ledger, one after the other → what the office knows of every obligation.
//
// The office is the only writer of its ledger, so that the view is read once at the start and then
// grows by what is appended; nothing here reads the ledger again.

import Digests
import Ledger
import Obligations
import Periods

/// The state of things that the entries add up to.
struct LedgerView {
    /// Days are civil days of this zone.
    let zone: FixedZone
    var courses: [ObligationKey: Course] = [:]
    /// Revisions reserved and neither issued nor given up, by their reservation.
    var slots: [Int: Slot] = [:]
    /// Deliveries without a receipt, by their own sequence number.
    var pending: [Int: PendingDelivery] = [:]
    /// Every file that some entry speaks of, by its path in the store.
    var stored: [String: Digest] = [:]
    /// The path of each issue, draft and paper, by its sequence number.
    var paths: [Int: String] = [:]
    /// The report that each paper belongs to, by the paper's sequence number.
    var roots: [Int: Int] = [:]
    /// The obligation of each issue, by its sequence number.
    var issueKeys: [Int: ObligationKey] = [:]
    var head: LedgerHead?
    var isDemonstration: Bool?
    var installedOn: Day?
    var newestEntry: Instant?
    var generation: (number: Int, digest: Digest)?
    var lastImport: Day?
    var confirmedOn: Day?
    /// Numbers of every generation that some issue was made from: their rows are evidence.
    var generationsUsed: Set<Int> = []

    init(zone: FixedZone) {
        self.zone = zone
    }

    /// The sequence number that the next entry will have.
    var next: Int { (head?.sequence ?? 0) + 1 }

    func course(_ key: ObligationKey) -> Course { courses[key] ?? Course() }

    /// Open reservations, oldest first.
    var openSlots: [Slot] { slots.values.sorted { $0.sequence < $1.sequence } }

    /// Deliveries still owed, oldest first.
    var owed: [PendingDelivery] { pending.values.sorted { $0.sequence < $1.sequence } }

    /// What the agenda asks of the ledger.
    func facts(today: Day, inputs: Digest) -> LedgerFacts {
        LedgerFacts(
            courses: courses.mapValues(\.facts), installedOn: installedOn ?? today,
            newestEntry: newestEntry, lastImport: lastImport, confirmedOn: confirmedOn,
            inputs: inputs.hex)
    }

    /// A look ahead; one without news leaves no entry and is remembered here alone.
    mutating func rehearsed(_ key: ObligationKey, on day: Day, inputs: Digest) {
        courses[key, default: Course()].facts.lastRehearsalDay = day
        courses[key]?.facts.lastRehearsalInputs = inputs.hex
    }

    /// Takes in the next entry.
    mutating func add(_ stamped: StampedEntry) {
        head = stamped.head
        if case .clockAcceptance = stamped.entry {
            newestEntry = stamped.instant
        } else {
            newestEntry = max(newestEntry ?? stamped.instant, stamped.instant)
        }
        let day = zone.day(of: stamped.instant)
        switch stamped.entry {
        case .installation(_, let isDemonstration):
            self.isDemonstration = isDemonstration
            installedOn = day
        case .generation(let number, let digest):
            generation = (number, digest)
            lastImport = day
        case .confirmation: confirmedOn = day
        case .clockAcceptance, .restoration, .copies: break
        case .delivery, .receipt, .paper: addFile(stamped)
        case .issue, .draft, .registration, .withdrawal: addReport(stamped, on: day)
        default: addCourse(stamped, on: day)
        }
    }
}

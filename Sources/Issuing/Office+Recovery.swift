// A state folder as a dead process left it → an office that may go on, or a refusal.

import FileSystem
import Ledger
import Periods
import Pipeline

extension Office {
    /// Checks the ledger, begins it if it is new, clears what was not finished. Open reservations
    /// and deliveries without receipt are left to the first tick.
    func open(isDemonstration: Bool) throws {
        // Opening may play a dead writer's journal back, and so comes before the stamp.
        let ledger = try state.ledger()
        ledgerStamp = state.ledgerStamp
        let (entries, findings) = try ledger.inspected()
        guard findings.isEmpty else {
            throw IssuingError.damagedLedger(
                path: state.ledgerPath, first: findings.first.map { "\($0)" } ?? "",
                count: findings.count)
        }
        if let kept = state.keptHead, !entries.contains(where: { $0.head == kept }) {
            throw IssuingError.olderLedger(path: state.ledgerPath, head: "\(kept)")
        }
        take(entries)
        if view.head == nil {
            try append(
                [.installation(program: Version.program, isDemonstration: isDemonstration)],
                at: time.instant, by: .daemon, as: .opened)
        }
        guard view.isDemonstration == isDemonstration else {
            throw IssuingError.wrongClock(
                path: state.ledgerPath, isDemonstration: !isDemonstration)
        }
        try recoverFiles()
        try afterStep(.recovered)
    }

    /// After a transaction of unknown outcome, and when another hand was on the ledger, what the
    /// disk says counts, as long as it still has what this office knows to have been written.
    ///
    /// - Throws: also `LedgerError.broken` for an older or another ledger in its place: reports
    ///   that exist would be issued again.
    func settleDoubt() throws {
        try state.keepLock()
        guard isUnsure || state.ledgerStamp != ledgerStamp else { return }
        isUnsure = true
        state.closeLedger()
        let ledger = try state.ledger()
        // The stamp comes before the reading: what changes meanwhile is read again.
        let stamp = state.ledgerStamp
        if let head = view.head { _ = try ledger.entries(after: head) }
        take(try ledger.entries())
        ledgerStamp = stamp
        try recoverFiles()
        isUnsure = false
        memory = TickMemory()
    }

    func take(_ entries: [StampedEntry]) {
        var view = LedgerView(zone: surroundings.premises.zone)
        for entry in entries { view.add(entry) }
        self.view = view
    }

    private func recoverFiles() throws {
        for line in try state.store.recover(isKnown: { view.stored[$0] != nil }) {
            log("file without an entry: \(line)")
        }
        let outbox = surroundings.premises.outboxFolder
        guard Files.isFolder(outbox) else { return }
        do throws(FileError) {
            var swept: Set<String> = []
            for path in try Files.paths(under: outbox)
            where Files.isTemporary(Files.name(of: path)) {
                let folder = Files.parent(of: outbox + "/" + path)
                if swept.insert(folder).inserted { _ = try Files.sweepTemporaries(in: folder) }
            }
        } catch {
            // An outbox that is away for now keeps its deliveries pending; it stops nothing else.
            log("outbox not swept: \(error)")
        }
    }
}

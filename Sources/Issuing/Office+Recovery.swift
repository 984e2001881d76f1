// A state folder as a dead process left it → an office that may go on, or a refusal.

import FileSystem
import Ledger
import Periods
import Pipeline

extension Office {
    /// Checks the ledger, begins it if it is new, clears what was not finished. Open reservations
    /// and deliveries without receipt are left to the first tick.
    func open(isDemonstration: Bool) throws {
        // The stamp comes first: what changes while it is read is read again.
        let stamp = state.ledgerStamp
        let (entries, findings) = try state.ledger().inspected()
        guard findings.isEmpty else {
            throw IssuingError.damagedLedger(
                path: state.ledgerPath, first: findings.first.map { "\($0)" } ?? "",
                count: findings.count)
        }
        take(entries, as: stamp)
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
        if let head = view.head { _ = try state.ledger().entries(after: head) }
        try readLedger()
        try recoverFiles()
        isUnsure = false
        memory = TickMemory()
    }

    func readLedger() throws {
        let stamp = state.ledgerStamp
        take(try state.ledger().entries(), as: stamp)
    }

    private func take(_ entries: [StampedEntry], as stamp: FileStamp?) {
        ledgerStamp = stamp
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

// A file that opens as a ledger → everything that is wrong with it.

import Digests

/// One inspection, in one reading transaction.
struct LedgerInspection {
    let connection: LedgerConnection

    func findings(expecting head: LedgerHead?) throws(LedgerError) -> [LedgerFinding] {
        try inspected(expecting: head).findings
    }

    /// One walk along the chain tells both what it holds and what is wrong.
    func inspected(
        expecting head: LedgerHead?
    ) throws(LedgerError) -> (entries: [StampedEntry], findings: [LedgerFinding]) {
        try connection.transaction("") {
            () throws(LedgerError) -> (entries: [StampedEntry], findings: [LedgerFinding]) in
            var findings: [LedgerFinding] = []
            var entries: [StampedEntry] = []
            findings += try guarded { () throws(LedgerError) in
                try LedgerOpening.faults(of: connection, isThorough: true)
            }
            findings += try guarded { () throws(LedgerError) in
                let reading = try ChainReading(connection)
                entries = reading.entries
                return reading.findings
            }
            if let head {
                findings += try guarded { () throws(LedgerError) in
                    try LedgerInspection.mismatch(with: head, on: connection).map { [$0] } ?? []
                }
            }
            return (entries, findings)
        }
    }

    /// How the ledger does not contain a head that is known to have existed; nil if it does.
    static func mismatch(
        with head: LedgerHead, on connection: LedgerConnection
    ) throws(LedgerError) -> LedgerFinding? {
        let end = try connection.integer("SELECT max(\"sequence\") FROM \"entry\"") ?? 0
        guard end >= head.sequence else {
            return .truncated(end: end, expected: head.sequence)
        }
        let rows = try connection.rows(
            "SELECT \"hash\" FROM \"entry\" WHERE \"sequence\" = ?", [.integer(head.sequence)])
        return rows.first?.first == .digest(head.hash)
            ? nil : .otherHistory(sequence: head.sequence)
    }

    /// A file too damaged for one step is a finding of it; a full disk or a lock is not.
    private func guarded(
        _ step: () throws(LedgerError) -> [LedgerFinding]
    ) throws(LedgerError) -> [LedgerFinding] {
        do throws(LedgerError) {
            return try step()
        } catch {
            guard case .database(_, let cause) = error, !error.isTransient else { throw error }
            return [.damaged("\(cause)")]
        }
    }
}

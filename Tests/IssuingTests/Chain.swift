// Entries → the same with places in a chain, for views that look at no hash.

import Digests
import Ledger
import Obligations
import Periods

enum Chain {
    static func stamped(_ entries: [LedgerEntry], at instant: Instant = SmallState.noon)
        -> [StampedEntry]
    {
        entries.enumerated().map { index, entry in
            StampedEntry(
                sequence: index + 1, instant: instant,
                actor: Actor(uid: 1_000, name: "tro-ly"), entry: entry,
                hash: SHA256.digest(of: "\(index)"))
        }
    }

    static func report(_ name: String) -> StoredReport {
        let seven = SmallState.seven
        return StoredReport(
            path: name + ".pdf", digest: seven, byteCount: 2_048, pageCount: 1,
            figuresDigest: seven, generation: 3, snapshot: seven, template: seven, form: seven,
            fonts: seven, program: "baocao", inputs: seven, created: SmallState.noon, runHead: "")
    }

    /// An issue as entry 4.
    static func issued(_ key: ObligationKey, marks: [String] = []) -> [LedgerEntry] {
        [
            .installation(program: "baocao", isDemonstration: false),
            .obligation(
                key, start: SmallState.close.adding(days: -180), end: SmallState.due,
                close: SmallState.close, due: SmallState.due, origin: "lich", reason: ""),
            .reservation(key, revision: 0, reason: ""),
            .issue(
                key, revision: 0, reservation: 3, planned: SmallState.due, marks: marks,
                report("\(key.committee)/x-r0")),
        ]
    }
}

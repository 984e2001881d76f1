// Entries and the head they follow → their rows, checked, chained and inserted.

import Digests
import Periods

/// The writing of one batch; its caller holds the transaction.
struct EntryWriting {
    let connection: LedgerConnection
    let instant: Instant
    let actor: Actor

    func write(
        _ entries: [LedgerEntry], after head: LedgerHead?
    ) throws(LedgerError) -> [StampedEntry] {
        let rules = EntryRules(connection: connection)
        var sequence = head?.sequence ?? 0
        var previous = head?.hash.bytes ?? ChainReading.start
        var stamped: [StampedEntry] = []
        for (index, entry) in entries.enumerated() {
            sequence += 1
            if let rule = try rules.broken(by: entry, sequence: sequence) {
                throw .refused(rule, entry.kind, index: index)
            }
            let hash = try insert(entry, sequence: sequence, previous: previous)
            previous = hash.bytes
            stamped.append(
                StampedEntry(
                    sequence: sequence, instant: instant, actor: actor, entry: entry, hash: hash))
        }
        return stamped
    }

    private func insert(
        _ entry: LedgerEntry, sequence: Int, previous: [UInt8]
    ) throws(LedgerError) -> Digest {
        let row = EntryRow(
            sequence: sequence, kind: entry.kind, instant: instant, actor: actor)
        let fields = entry.fields
        let hash = EntryBytes(previous: previous, row: row, fields: fields).hash
        _ = try connection.rows(
            LedgerSchema.entryInsertion, row.values + [.bytes(previous), .digest(hash)])
        _ = try connection.rows(
            LedgerSchema.table(of: entry.kind).insertion, [.integer(sequence)] + fields)
        return hash
    }
}

// The rows of a ledger, in order → typed entries, and what is wrong with the chain.
//
// Reading never stops at a fault: an inspection shows all of them. Whoever needs entries refuses
// at the first.

import Digests
import Periods

/// One walk along the chain.
struct ChainReading {
    private(set) var entries: [StampedEntry] = []
    private(set) var findings: [LedgerFinding] = []
    /// The last entry's place and hash, whether or not it could be read.
    private(set) var end: (sequence: Int, hash: [UInt8])

    private let connection: LedgerConnection
    private var knownHashes: Set<[UInt8]> = []

    /// Where the first entry follows on.
    static let start = [UInt8](repeating: 0, count: SHA256.byteCount)

    /// Walks from after the entry `sequence` with its hash to the end.
    init(
        _ connection: LedgerConnection, after sequence: Int = 0, hash: [UInt8] = start
    ) throws(LedgerError) {
        self.connection = connection
        end = (sequence, hash)
        let rows = try connection.rows(LedgerSchema.entrySelection, [.integer(sequence)])
        for case .bytes(let hash)? in rows.map(\.last) { knownHashes.insert(hash) }
        for row in rows { try read(row) }
        if sequence == 0 { try findStrayRows() }
    }

    private mutating func read(_ values: [LedgerValue]) throws(LedgerError) {
        guard case .integer(let sequence)? = values.first else { return }
        guard let row = EntryRow(values), case .bytes(let previous) = values[5],
            case .bytes(let hash) = values[6]
        else {
            findings.append(.unreadable(sequence: sequence))
            end = (sequence, [])
            return
        }
        let isInPlace = checkPlace(of: sequence, previous: previous)
        end = (sequence, hash)
        guard let kind = LedgerKind(rawValue: row.kind) else {
            findings.append(.fieldChanged(sequence: sequence))
            return
        }
        let table = LedgerSchema.table(of: kind)
        guard let found = try connection.rows(table.selection, [.integer(sequence)]).first else {
            findings.append(.rowMissing(sequence: sequence, table: table.name))
            return
        }
        let fields = table.columns.isEmpty ? [] : found
        guard EntryBytes(previous: previous, row: row, fields: fields).hash.bytes == hash else {
            if isInPlace { findings.append(.fieldChanged(sequence: sequence)) }
            return
        }
        guard let entry = LedgerEntry(kind: kind, fields: fields), let digest = Digest(bytes: hash)
        else {
            findings.append(.unreadable(sequence: sequence))
            return
        }
        entries.append(
            StampedEntry(
                sequence: sequence, instant: Instant(seconds: row.instant),
                actor: Actor(uid: row.uid, name: row.actor), entry: entry, hash: digest))
    }

    /// Whether the entry follows the one before; findings say how it does not.
    private mutating func checkPlace(of sequence: Int, previous: [UInt8]) -> Bool {
        if sequence != end.sequence + 1 {
            findings.append(.missing((end.sequence + 1)..<max(sequence, end.sequence + 2)))
            return true
        }
        if previous == end.hash || end.hash.isEmpty { return true }
        if knownHashes.contains(previous) || sequence > 1 && previous == ChainReading.start {
            findings.append(.reordered(sequence: sequence))
            return false
        }
        findings.append(.chainBroken(sequence: sequence))
        return true
    }

    /// Rows of a kind's table to which no entry of that kind belongs.
    private mutating func findStrayRows() throws(LedgerError) {
        for table in LedgerSchema.tables {
            let rows = try connection.rows(
                """
                SELECT "sequence" FROM "\(table.name)" AS t WHERE NOT EXISTS (SELECT 1 FROM \
                "entry" WHERE "entry"."sequence" = t."sequence" AND "kind" = '\(table.name)')
                """)
            for case .integer(let sequence)? in rows.map(\.first) {
                findings.append(.rowWithoutEntry(table: table.name, sequence: sequence))
            }
        }
    }
}

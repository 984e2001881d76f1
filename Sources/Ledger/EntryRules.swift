// An entry and the rows before it → the rule it breaks, if any.
//
// Asked inside the writing transaction, so that entries of one batch see each other.

import Obligations

/// The rules of section 4 that one entry can break.
struct EntryRules {
    let connection: LedgerConnection

    /// Nil when the entry may be written with this number.
    func broken(by entry: LedgerEntry, sequence: Int) throws(LedgerError) -> LedgerRule? {
        let table = LedgerSchema.table(of: entry.kind)
        let fields = entry.fields
        guard LedgerEntry(kind: entry.kind, fields: fields) == entry else { return .notStorable }
        guard (sequence == 1) == (entry.kind == .installation) else { return .installationFirst }
        if let rule = try wrongReference(of: fields, in: table) { return rule }
        if let rule = try orderBroken(by: entry) { return rule }
        return try duplicate(of: fields, in: table)
    }

    private func wrongReference(
        of fields: [LedgerValue], in table: LedgerTable
    ) throws(LedgerError) -> LedgerRule? {
        for (column, field) in zip(table.columns, fields) where !column.target.isEmpty {
            guard case .integer(let sequence) = field else { continue }
            let rows = try connection.rows(
                "SELECT \"kind\" FROM \"entry\" WHERE \"sequence\" = ?", [field])
            guard case .text(let kind)? = rows.first?.first,
                column.target.contains(where: { $0.rawValue == kind })
            else { return .wrongReference(sequence: sequence, wanted: column.target) }
        }
        return nil
    }

    private func duplicate(
        of fields: [LedgerValue], in table: LedgerTable
    ) throws(LedgerError) -> LedgerRule? {
        for names in table.unique {
            let values = zip(table.columns, fields).filter { names.contains($0.0.name) }
            let condition = values.map { "\"\($0.0.name)\" = ?" }.joined(separator: " AND ")
            let sequence = try connection.integer(
                "SELECT \"sequence\" FROM \"\(table.name)\" WHERE \(condition)",
                values.map(\.1))
            if let sequence { return .alreadyEntered(sequence: sequence) }
        }
        return nil
    }

    /// The order reservation, then issue or release, then the next revision.
    private func orderBroken(by entry: LedgerEntry) throws(LedgerError) -> LedgerRule? {
        switch entry {
        case .reservation(let key, let revision, _):
            if let open = try openReservation(of: key) { return .slotTaken(reservation: open) }
            return try revisionOutOfOrder(revision, of: key)
        case .issue(let key, let revision, let reservation, _, _, _):
            guard try isReservation(reservation, of: key, revision: revision) else {
                return .otherReservation(reservation: reservation)
            }
            return try closed(reservation)
        case .release(let reservation, _): return try closed(reservation)
        default: return nil
        }
    }

    private func revisionOutOfOrder(
        _ revision: Int, of key: ObligationKey
    ) throws(LedgerError) -> LedgerRule? {
        let newest = try connection.integer(
            """
            SELECT max("revision") FROM "issue"
            WHERE "definition" = ? AND "committee" = ? AND "period" = ?
            """, key.fields)
        let expected = (newest ?? -1) + 1
        if revision == expected { return nil }
        return revision < expected && revision >= 0
            ? .revisionIssued(revision: revision) : .revisionSkipped(expected: expected)
    }

    private func openReservation(of key: ObligationKey) throws(LedgerError) -> Int? {
        try connection.integer(
            """
            SELECT "sequence" FROM "reservation" AS r
            WHERE "definition" = ? AND "committee" = ? AND "period" = ?
            AND NOT EXISTS (SELECT 1 FROM "release" WHERE "reservation" = r."sequence")
            AND NOT EXISTS (SELECT 1 FROM "issue" WHERE "reservation" = r."sequence")
            """, key.fields)
    }

    private func isReservation(
        _ sequence: Int, of key: ObligationKey, revision: Int
    ) throws(LedgerError) -> Bool {
        try connection.integer(
            """
            SELECT 1 FROM "reservation" WHERE "sequence" = ? AND "definition" = ?
            AND "committee" = ? AND "period" = ? AND "revision" = ?
            """, [.integer(sequence)] + key.fields + [.integer(revision)]) != nil
    }

    private func closed(_ reservation: Int) throws(LedgerError) -> LedgerRule? {
        let uses = try connection.integer(
            """
            SELECT 1 WHERE EXISTS (SELECT 1 FROM "release" WHERE "reservation" = ?1)
            OR EXISTS (SELECT 1 FROM "issue" WHERE "reservation" = ?1)
            """, [.integer(reservation)])
        return uses == nil ? nil : .reservationClosed(reservation: reservation)
    }
}

// A kind and the fields of its row → the typed entry; nil when a field is not of its type.

import Digests
import Periods

extension LedgerEntry {
    init?(kind: LedgerKind, fields: [LedgerValue]) {
        var reading = FieldReading(fields)
        do throws(FieldReading.Unreadable) {
            self = try LedgerEntry.read(kind, &reading)
        } catch {
            return nil
        }
    }

    private static func read(
        _ kind: LedgerKind, _ row: inout FieldReading
    ) throws(FieldReading.Unreadable) -> LedgerEntry {
        switch kind {
        case .obligation:
            .obligation(
                try row.key(), start: try row.day(), end: try row.optionalDay(),
                close: try row.day(), due: try row.day(), origin: try row.text(),
                reason: try row.text())
        case .reservation:
            .reservation(try row.key(), revision: try row.integer(), reason: try row.text())
        case .issue:
            .issue(
                try row.key(), revision: try row.integer(), reservation: try row.integer(),
                planned: try row.day(), marks: try row.marks(), try row.report())
        case .draft:
            .draft(
                try row.key(), number: try row.integer(), gaps: try row.integer(),
                findings: try row.digest(), try row.report())
        case .rehearsal:
            .rehearsal(try row.key(), gaps: try row.integer(), findings: try row.digest())
        case .attempt:
            .attempt(
                try row.key(), failure: try row.text(),
                retry: try row.optionalInteger().map(Instant.init(seconds:)),
                inputs: try row.digest())
        case .approval: .approval(try row.key(), name: try row.text(), note: try row.text())
        case .waiver: .waiver(try row.key(), reason: try row.text())
        default: try readOther(kind, &row)
        }
    }

    /// The entries that are not about a definition, committee and period.
    private static func readOther(
        _ kind: LedgerKind, _ row: inout FieldReading
    ) throws(FieldReading.Unreadable) -> LedgerEntry {
        switch kind {
        case .installation:
            .installation(program: try row.text(), isDemonstration: try row.flag())
        case .release: .release(reservation: try row.integer(), reason: try row.text())
        case .paper:
            .paper(
                of: try row.integer(), path: try row.text(), digest: try row.digest(),
                byteCount: try row.integer())
        case .delivery:
            .delivery(
                of: try row.integer(), recipient: try row.text(), name: try row.text(),
                digest: try row.digest())
        case .receipt: .receipt(delivery: try row.integer(), manifest: try row.digest())
        case .registration:
            .registration(issue: try row.integer(), number: try row.text(), day: try row.day())
        case .withdrawal: .withdrawal(issue: try row.integer(), reason: try row.text())
        case .confirmation: .confirmation(reason: try row.text())
        case .clockAcceptance: .clockAcceptance(reason: try row.text())
        case .generation: .generation(number: try row.integer(), digest: try row.digest())
        case .restoration: .restoration(sequence: try row.integer(), head: try row.digest())
        case .copies:
            .copies(
                of: try row.integer(), edition: try row.text(), first: try row.integer(),
                last: try row.integer(), total: try row.integer())
        default: throw FieldReading.Unreadable()
        }
    }
}

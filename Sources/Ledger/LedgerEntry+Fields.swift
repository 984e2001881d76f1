// A typed entry → its kind and its fields, in the order of the kind's table.

import Digests
import Obligations
import Periods

extension LedgerEntry {
    /// The kind, which is also the name of the table.
    public var kind: LedgerKind {
        switch self {
        case .installation: .installation
        case .obligation: .obligation
        case .reservation: .reservation
        case .release: .release
        case .issue: .issue
        case .draft: .draft
        case .rehearsal: .rehearsal
        case .paper: .paper
        case .delivery: .delivery
        case .receipt: .receipt
        case .attempt: .attempt
        case .approval: .approval
        case .registration: .registration
        case .withdrawal: .withdrawal
        case .waiver: .waiver
        case .confirmation: .confirmation
        case .clockAcceptance: .clockAcceptance
        case .generation: .generation
        case .restoration: .restoration
        case .copies: .copies
        }
    }

    /// Marks are stored one to a line.
    static let markSeparator: Character = "\n"

    var fields: [LedgerValue] {
        switch self {
        case .obligation(let key, let start, let end, let close, let due, let origin, let reason):
            key.fields + [.day(start), .day(end), .day(close), .day(due)]
                + [.text(origin), .text(reason)]
        case .reservation(let key, let revision, let reason):
            key.fields + [.integer(revision), .text(reason)]
        case .issue(let key, let revision, let reservation, let planned, let marks, let report):
            key.fields + [.integer(revision), .integer(reservation), .day(planned)]
                + [.text(marks.joined(separator: String(LedgerEntry.markSeparator)))]
                + report.fields
        case .draft(let key, let number, let gaps, let findings, let report):
            key.fields + [.integer(number), .integer(gaps), .digest(findings)] + report.fields
        case .rehearsal(let key, let gaps, let findings):
            key.fields + [.integer(gaps), .digest(findings)]
        case .attempt(let key, let failure, let retry, let inputs):
            key.fields + [.text(failure), .integer(retry?.seconds), .digest(inputs)]
        case .approval(let key, let name, let note): key.fields + [.text(name), .text(note)]
        case .waiver(let key, let reason): key.fields + [.text(reason)]
        default: otherFields
        }
    }

    /// Of the entries that are not about a definition, committee and period.
    private var otherFields: [LedgerValue] {
        switch self {
        case .installation(let program, let isDemonstration):
            [.text(program), .flag(isDemonstration)]
        case .release(let reservation, let reason): [.integer(reservation), .text(reason)]
        case .paper(let of, let path, let digest, let byteCount):
            [.integer(of), .text(path), .digest(digest), .integer(byteCount)]
        case .delivery(let of, let recipient, let name, let digest):
            [.integer(of), .text(recipient), .text(name), .digest(digest)]
        case .receipt(let delivery, let manifest): [.integer(delivery), .digest(manifest)]
        case .registration(let issue, let number, let day):
            [.integer(issue), .text(number), .day(day)]
        case .withdrawal(let issue, let reason): [.integer(issue), .text(reason)]
        case .confirmation(let reason), .clockAcceptance(let reason): [.text(reason)]
        case .generation(let number, let digest): [.integer(number), .digest(digest)]
        case .restoration(let sequence, let head): [.integer(sequence), .digest(head)]
        case .copies(let of, let edition, let first, let last, let total):
            [.integer(of), .text(edition), .integer(first), .integer(last), .integer(total)]
        default: []
        }
    }
}

extension ObligationKey {
    var fields: [LedgerValue] { [.text(definition), .text(committee), .text(period)] }
}

extension StoredReport {
    var fields: [LedgerValue] {
        [.text(path), .digest(digest), .integer(byteCount), .integer(pageCount)]
            + [.digest(figuresDigest), .integer(generation), .digest(snapshot)]
            + [.digest(template), .digest(form), .digest(fonts), .text(program)]
            + [.digest(inputs), .integer(created.seconds), .text(runHead)]
    }
}

// Is the name of every kind of entry: the value of `entry.kind` and the table of its fields.

/// The kinds of entries, one for each case of `LedgerEntry`.
public enum LedgerKind: String, Hashable, Sendable, CaseIterable {
    case installation, obligation, reservation, release, issue, draft, rehearsal, paper, delivery
    case receipt, attempt, approval, registration, withdrawal, waiver, confirmation
    case clockAcceptance = "clock_acceptance"
    case generation, restoration, copies
}

// Is where an obligation stands on a day, and what there is to do about it now.

public import Periods

/// Where an obligation stands (tình trạng).
public enum Standing: Hashable, Sendable {
    /// More than 14 days before the close.
    case open
    /// Within 14 days before the close: rehearsals.
    case closing
    /// The figures are closed, the due day has not come.
    case closed
    /// The due day has come and it is not met.
    case due
    /// The due day is over and it is not met.
    case overdue
    case issued(revision: Int)
    /// The newest revision was withdrawn and nothing took its place.
    case withdrawn(revision: Int)
    case waived
}

/// Why an official issue may not be made by itself now.
public enum Hold: Hashable, Sendable {
    /// A definition asks for a named person's approval.
    case approval
    /// An older period was missed; one confirmation lets them all come, oldest first.
    case catchUp
    /// Several periods closed since the last import: the clock may be wrong.
    case jump(periods: Int)
    /// The definition is no longer configured.
    case noDefinition
    /// A failed attempt waits for its next try.
    case backOff(until: Instant)
    /// A failed attempt waits for other records, templates or configuration.
    case sameInputs
}

/// One thing to do now.
public enum Duty: Hashable, Sendable {
    /// Look what would be missing and say so in the outbox.
    case rehearse(ObligationKey)
    /// Finish what a dead process reserved: same revision, same instant.
    case resume(ObligationKey)
    /// Issue if everything is there; else, where `mayDraft`, deliver the next draft. Holds keep the
    /// issue back, not the draft.
    case settle(ObligationKey, holds: [Hold], mayDraft: Bool)
}

/// Why nothing at all may be issued now.
public enum ClockTrouble: Hashable, Sendable {
    /// The clock is behind the newest entry of the ledger.
    case behindLedger(seconds: Int)
    /// The clock is before the day the program was built.
    case beforeBuild(Day)
}

// Is one obligation with its days, and what is known of it.

public import Periods

/// One report that is owed.
public struct Obligation: Hashable, Sendable {
    /// Why it is owed.
    public enum Origin: String, Hashable, Sendable, CaseIterable {
        /// By its definition and the calendar.
        case calendar = "lich"
        /// By a command or a record: thematic, span, quarterly.
        case order = "chi-thi"
        /// Only the ledger knows it: its definition is gone, the obligation is not.
        case ledger = "so-cai"
    }

    public let key: ObligationKey
    public let period: Period
    /// Last day whose figures count: the conference's, else the period's own.
    public let close: Day
    /// The day by which something arrives.
    public let due: Day
    public let conference: Day?
    public let origin: Origin

    public init(
        key: ObligationKey, period: Period, close: Day, due: Day, conference: Day?, origin: Origin
    ) {
        self.key = key
        self.period = period
        self.close = close
        self.due = due
        self.conference = conference
        self.origin = origin
    }
}

// Is one row of `giai_trinh`: why a target is late or failed, who sees to it, and by when.

public import Periods

/// The written account of one target (giải trình chỉ tiêu).
public struct CauseRow: Hashable, Sendable {
    public let committee: String
    public let period: PeriodKey
    /// The unit that has the target.
    public let unit: String
    public let indicator: String
    /// Empty where nobody wrote it yet.
    public let cause: String
    /// Who sees to it; empty where nobody wrote it yet.
    public let owner: String
    public let deadline: Day?
    /// Confidentiality level, 0 (public) upward.
    public let level: Int

    public init(
        committee: String, period: PeriodKey, unit: String, indicator: String, cause: String,
        owner: String, deadline: Day?, level: Int
    ) {
        self.committee = committee
        self.period = period
        self.unit = unit
        self.indicator = indicator
        self.cause = cause
        self.owner = owner
        self.deadline = deadline
        self.level = level
    }
}

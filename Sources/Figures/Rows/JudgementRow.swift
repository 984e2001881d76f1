// Is one row of `nhan_dinh`: a paragraph somebody wrote.

public import Periods

/// A paragraph of a written judgement (nhận định).
public struct JudgementRow: Hashable, Sendable {
    public let committee: String
    public let period: PeriodKey
    public let section: String
    public let order: Int
    public let text: String
    /// Confidentiality level, 0 (public) upward.
    public let level: Int

    public init(
        committee: String, period: PeriodKey, section: String, order: Int, text: String,
        level: Int = 0
    ) {
        self.committee = committee
        self.period = period
        self.section = section
        self.order = order
        self.text = text
        self.level = level
    }
}

// Is one row of `han_nop`: the last day on which units may send the figures of a period.

public import Periods

/// One deadline for units (hạn nộp số liệu).
public struct DeadlineRow: Hashable, Sendable {
    public let committee: String
    public let period: PeriodKey
    public let day: Day

    public init(committee: String, period: PeriodKey, day: Day) {
        self.committee = committee
        self.period = period
        self.day = day
    }
}

// Is one row of `bieu_quyet`: how many votes a unit got where points were equal.

public import Periods

/// The votes for one member of a cluster (kết quả biểu quyết).
public struct VoteRow: Hashable, Sendable {
    public let cluster: String
    public let period: PeriodKey
    public let unit: String
    public let votes: Int

    public init(cluster: String, period: PeriodKey, unit: String, votes: Int) {
        self.cluster = cluster
        self.period = period
        self.unit = unit
        self.votes = votes
    }
}

// Is one row of `cum_thanh_vien`: a unit in a cluster between two days.

public import Periods

/// Membership of a unit in a cluster.
public struct MembershipRow: Hashable, Sendable {
    public let cluster: String
    public let unit: String
    public let interval: Interval
    public let role: String

    public init(cluster: String, unit: String, interval: Interval, role: String) {
        self.cluster = cluster
        self.unit = unit
        self.interval = interval
        self.role = role
    }
}

// Is what a definition may ask about a committee to choose it.

/// A committee that may owe reports.
public struct CommitteeEntry: Hashable, Sendable {
    public let code: String
    /// The scope unit and every unit above it, nearest first.
    public let units: [String]
    /// The level (cấp) of the scope unit; nil for a cluster.
    public let level: String?
    public let isCluster: Bool

    public init(code: String, units: [String], level: String?, isCluster: Bool) {
        self.code = code
        self.units = units
        self.level = level
        self.isCluster = isCluster
    }
}

// Is what a definition may ask about a committee to choose it.

public import Periods

/// A committee that may owe reports.
public struct CommitteeEntry: Hashable, Sendable {
    public let code: String
    /// The scope unit and every unit above it, nearest first.
    public let units: [String]
    /// The level (cấp) of the scope unit; nil for a cluster.
    public let level: String?
    public let isCluster: Bool
    /// It owes nothing that closes before this day; nil: no known beginning.
    public let since: Day?
    /// It owes nothing that closes after this day; nil: it still stands.
    public let until: Day?

    public init(
        code: String, units: [String], level: String?, isCluster: Bool, since: Day? = nil,
        until: Day? = nil
    ) {
        self.code = code
        self.units = units
        self.level = level
        self.isCluster = isCluster
        self.since = since
        self.until = until
    }

    /// Whether the committee stands on the day a period closes.
    func stands(on close: Day) -> Bool {
        (since.map { $0 <= close } ?? true) && (until.map { close <= $0 } ?? true)
    }
}

// Is a unit as of the period's last day.

/// A unit as of the period's last day.
public struct UnitFact: Hashable, Sendable {
    public let id: String
    public let name: String
    public let shortName: String
    public let level: String
    public let parent: String?
    /// 0 for the scope unit, 1 for its children, and so on.
    public let depth: Int

    public init(
        id: String, name: String, shortName: String, level: String, parent: String?, depth: Int
    ) {
        self.id = id
        self.name = name
        self.shortName = shortName
        self.level = level
        self.parent = parent
        self.depth = depth
    }
}

// Is one row of `don_vi_phien_ban`: a unit as it stood between two days.
//
// Names of the row types follow the tables of docs/records.md. Days are half-open intervals here.

public import Periods

/// A dated version of a unit (phiên bản đơn vị).
public struct UnitVersionRow: Hashable, Sendable {
    public let unit: String
    public let interval: Interval
    public let name: String
    public let shortName: String
    public let level: String
    public let parent: String?
    public let displayOrder: Int

    public init(
        unit: String, interval: Interval, name: String, shortName: String, level: String,
        parent: String?, displayOrder: Int
    ) {
        self.unit = unit
        self.interval = interval
        self.name = name
        self.shortName = shortName
        self.level = level
        self.parent = parent
        self.displayOrder = displayOrder
    }
}

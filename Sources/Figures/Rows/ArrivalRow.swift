// Is the day on which an import first brought a unit's figures up to some last day.

public import Periods

/// One arrival of figures (số liệu vào bộ số liệu), as the import noted it by itself.
public struct ArrivalRow: Hashable, Sendable {
    public let unit: String
    /// The last day of the figures that came.
    public let last: Day
    /// The day of the import.
    public let day: Day

    public init(unit: String, last: Day, day: Day) {
        self.unit = unit
        self.last = last
        self.day = day
    }
}

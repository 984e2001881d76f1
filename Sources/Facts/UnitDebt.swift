// Is what one unit still owes for the period.

public import Periods

/// Figures that a unit has not sent (đơn vị còn thiếu số liệu).
public struct UnitDebt: Hashable, Sendable {
    /// As in `UnitFact.id`.
    public let unit: String
    /// Indicators that it reported in the period before and not in this one.
    public let figureCount: Int
    /// It is expected to report and has no figure of the whole period.
    public let isSilent: Bool
    /// The last day of the figures that it has of a part of the period; nil when it has none.
    public let reportedThrough: Day?

    public init(
        unit: String, figureCount: Int, isSilent: Bool, reportedThrough: Day? = nil
    ) {
        self.unit = unit
        self.figureCount = figureCount
        self.isSilent = isSilent
        self.reportedThrough = reportedThrough
    }
}

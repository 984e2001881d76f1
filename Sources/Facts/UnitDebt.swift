// Is what one unit still owes for the period.

/// Figures that a unit has not sent (đơn vị còn thiếu số liệu).
public struct UnitDebt: Hashable, Sendable {
    /// As in `UnitFact.id`.
    public let unit: String
    /// Indicators that it reported in the period before and not in this one.
    public let figureCount: Int
    /// It is expected to report and has no figure of the period at all.
    public let isSilent: Bool

    public init(unit: String, figureCount: Int, isSilent: Bool) {
        self.unit = unit
        self.figureCount = figureCount
        self.isSilent = isSilent
    }
}

// Is one row of `so_lieu`: what one unit reported about one indicator over one interval.
//
// Every row of a fact keeps its provenance, so that a printed figure can name the rows behind it.

public import Facts
public import Periods

/// One observation (số liệu).
public struct ObservationRow: Hashable, Sendable {
    public let unit: String
    public let indicator: String
    public let interval: Interval
    public let recurrence: Recurrence
    public let quantity: Quantity
    public let isEstimate: Bool
    public let source: String
    public let row: Provenance.Row

    public init(
        unit: String, indicator: String, interval: Interval, recurrence: Recurrence,
        quantity: Quantity, isEstimate: Bool, source: String, row: Provenance.Row
    ) {
        self.unit = unit
        self.indicator = indicator
        self.interval = interval
        self.recurrence = recurrence
        self.quantity = quantity
        self.isEstimate = isEstimate
        self.source = source
        self.row = row
    }
}

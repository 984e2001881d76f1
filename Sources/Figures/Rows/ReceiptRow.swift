// Is one row of `nop_so_lieu`: the day on which a unit's figures of a period were received.

public import Periods

/// One receipt of figures (lần nộp số liệu), as an officer noted it.
public struct ReceiptRow: Hashable, Sendable {
    public let unit: String
    public let period: PeriodKey
    public let day: Day
    public let note: String

    public init(unit: String, period: PeriodKey, day: Day, note: String) {
        self.unit = unit
        self.period = period
        self.day = day
        self.note = note
    }
}

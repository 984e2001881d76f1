// Is one window of a trend.

public import Periods

/// One window of a trend.
public struct HistoryWindow: Hashable, Sendable {
    public let key: PeriodKey
    /// Short label of an axis: "6T/2024", "2025", "QI/26".
    public let label: String
    /// A series break lies between the window before and this one, with its reason.
    public let breakBefore: String?

    public init(key: PeriodKey, label: String, breakBefore: String?) {
        self.key = key
        self.label = label
        self.breakBefore = breakBefore
    }
}

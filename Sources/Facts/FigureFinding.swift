// Is one thing that does not hold among the recorded figures, with the sentence an officer reads.

public import Periods

/// A recorded figure to look at again (chỗ số liệu cần soát).
public struct FigureFinding: Hashable, Sendable {
    /// How much it weighs (mức độ).
    public enum Severity: String, CaseIterable, Hashable, Sendable {
        /// An official issue waits until it is settled.
        case blocking = "chan"
        /// It is told, and holds nothing back.
        case warning = "canh-bao"

        /// "chặn", "cảnh báo".
        public var word: String {
            switch self {
            case .blocking: "chặn"
            case .warning: "cảnh báo"
            }
        }
    }

    /// The rule's code in the records, or the name of a check that needs no rule (`BuiltInCheck`).
    public let rule: String
    public let severity: Severity
    /// As in `UnitFact.id`.
    public let unit: String
    /// As in `Indicator.code`.
    public let indicator: String
    /// The days of the figure; of the later one where two are compared.
    public let days: Interval
    /// The values that do not go together, the one to look at first.
    public let values: [Quantity]
    /// Indicator and period, what is wrong with which values, what to do; without the unit.
    public let text: String

    public init(
        rule: String, severity: Severity, unit: String, indicator: String, days: Interval,
        values: [Quantity], text: String
    ) {
        self.rule = rule
        self.severity = severity
        self.unit = unit
        self.indicator = indicator
        self.days = days
        self.values = values
        self.text = text
    }
}

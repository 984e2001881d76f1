// Is a total and the parts that make it, as a rule of the records states it.

public import Periods

/// One indicator that is the sum of others (chỉ tiêu bằng tổng các chỉ tiêu thành phần). Whoever
/// knows the total and all parts but one knows the last part too.
public struct CompositionRow: Hashable, Sendable {
    /// The code of the rule that states it.
    public let rule: String
    /// The code of the total's indicator.
    public let total: String
    /// The codes of the parts' indicators, two or more, in the rule's order.
    public let parts: [String]
    /// The closes of data for which it holds.
    public let interval: Interval

    public init(rule: String, total: String, parts: [String], interval: Interval) {
        self.rule = rule
        self.total = total
        self.parts = parts
        self.interval = interval
    }
}

extension RecordRows {
    /// Every total whose parts the rules name, whatever the rule's severity, in the order of rules.
    public var compositions: [CompositionRow] {
        rules.compactMap { rule in
            guard case .sum(let parts) = rule.demand else { return nil }
            return CompositionRow(
                rule: rule.code, total: rule.indicator, parts: parts, interval: rule.interval)
        }
    }
}

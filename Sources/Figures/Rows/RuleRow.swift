// Is one row of `quy_tac`: what must hold of the figures that are recorded.

public import Facts
public import Periods

/// One rule about recorded figures (quy tắc kiểm tra số liệu).
public struct RuleRow: Hashable, Sendable {
    /// What must hold.
    public enum Demand: Hashable, Sendable {
        /// Not below the one, not above the other; in per cent for a ratio.
        case bounds(least: FixedDecimal?, most: FixedDecimal?)
        /// A cumulative figure does not fall inside its year or span.
        case notFalling
        /// Not more than another indicator over the same days.
        case atMost(indicator: String)
        /// Equal to the sum of other indicators over the same days.
        case sum(of: [String])
        /// Not further from the same period than so many per cent; per cent points for a ratio.
        case change(percent: FixedDecimal)
        /// Every unit that reports has a figure.
        case given
    }

    public let code: String
    public let indicator: String
    public let demand: Demand
    public let severity: FigureFinding.Severity
    /// What to do, in the officer's own words; empty for the program's.
    public let advice: String
    /// The level of the units it speaks of; nil for all.
    public let level: String?
    /// The closes of data for which it holds.
    public let interval: Interval

    public init(
        code: String, indicator: String, demand: Demand, severity: FigureFinding.Severity,
        advice: String, level: String?, interval: Interval
    ) {
        self.code = code
        self.indicator = indicator
        self.demand = demand
        self.severity = severity
        self.advice = advice
        self.level = level
        self.interval = interval
    }

    /// Every indicator it names.
    var indicators: [String] { [indicator] + others }

    /// The indicators that its own is measured against.
    var others: [String] {
        switch demand {
        case .atMost(let other): [other]
        case .sum(let parts): parts
        case .bounds, .notFalling, .change, .given: []
        }
    }
}

// Is how the tests write rules into their province and read back what was found.

import Facts
import Figures
import Periods

extension Ground {
    mutating func rule(
        _ code: String, _ indicator: String, _ demand: RuleRow.Demand,
        _ severity: FigureFinding.Severity = .warning, level: String? = nil, advice: String = "",
        days: String = "2020.."
    ) throws {
        rows.rules.append(
            RuleRow(
                code: code, indicator: indicator, demand: demand, severity: severity,
                advice: advice, level: level, interval: try interval(days)))
    }

    /// Every finding as "unit rule severity: text".
    func found() throws -> [String] {
        try facts().findings.map { "\($0.unit) \($0.rule) \($0.severity.rawValue): \($0.text)" }
    }

    /// A cumulative count, of which each figure is the state since the year began.
    mutating func cumulative(_ code: String, time: Indicator.TimeRule = .last) {
        indicator(code, Spec(nature: .cumulative, time: time))
    }
}

extension FixedDecimal {
    static func of(_ number: Int) -> FixedDecimal { FixedDecimal(number) }
}

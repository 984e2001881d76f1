// The rules of the records + the day figures close → the rules of each indicator that hold then.

import Facts
import Periods

/// Rules by indicator (các quy tắc đang có hiệu lực).
struct RuleBook {
    /// A rule with its indicators found.
    struct Entry {
        let row: RuleRow
        /// Place among all rules, in the order of codes.
        let order: Int
        /// The indicators it compares with, by number; empty where the rule names none.
        let others: [Int]
    }

    /// By indicator number, in the order of codes.
    private let entries: [[Entry]]

    init(_ worksheet: Worksheet) {
        let close = worksheet.report.window.close
        var numbers: [String: Int] = [:]
        for (number, indicator) in worksheet.indicators.enumerated() {
            numbers[indicator.code] = number
        }
        var entries = [[Entry]](repeating: [], count: worksheet.indicators.count)
        let holding = worksheet.rows.rules.filter { $0.interval.contains(close) }
            .sorted { $0.code < $1.code }
        for (order, row) in holding.enumerated() {
            guard let indicator = numbers[row.indicator] else { continue }
            let others = row.others.compactMap { numbers[$0] }
            guard others.count == row.others.count else { continue }
            entries[indicator].append(Entry(row: row, order: order, others: others))
        }
        self.entries = entries
    }

    /// The rules about an indicator of a unit of that level.
    func rules(indicator: Int, level: String) -> [Entry] {
        let all = entries[indicator]
        return all.isEmpty ? all : all.filter { $0.row.level == nil || $0.row.level == level }
    }

    /// Whether any rule compares the indicator with its same period.
    func comparesPeriods(_ indicator: Int) -> Bool {
        entries[indicator].contains { if case .change = $0.row.demand { true } else { false } }
    }
}

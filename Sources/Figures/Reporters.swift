// The tree of units + what was reported → the units that send figures of their own, and who did.
//
// A superior with units below it that report is their total and is not counted beside them: a
// province of 45 communes under 5 khu vực waits for 45 reports, not for 50.

import Periods

/// The units that are expected to report themselves (đơn vị phải có số liệu).
struct Reporters {
    /// As of the period's end, in display order.
    let units: [Int]
    /// Those of them without a figure for the period.
    let silent: [Int]

    init(_ worksheet: Worksheet) {
        let units = Reporters.below(worksheet.scope, UnitTotals.deepest, worksheet)
        self.units = units
        self.silent = units.filter { !Reporters.hasReported($0, worksheet) }
    }

    /// Whether the unit has a figure for the period. One that began inside the period cannot have
    /// one of the whole; its figures up to the close count.
    private static func hasReported(_ unit: Int, _ worksheet: Worksheet) -> Bool {
        let own = worksheet.totals.own
        let window = worksheet.report.window
        let isNew = !worksheet.roster.exists(unit, on: window.main.start)
        return worksheet.indicators.indices.contains { indicator in
            if own.outcome(indicator: indicator, unit: unit, window: window).reading != nil {
                return true
            }
            return isNew
                && own.index.entries(indicator: indicator, unit: unit).contains {
                    $0.interval.end == window.main.end && window.main.contains($0.interval)
                }
        }
    }

    private static func below(_ unit: Int, _ levelsLeft: Int, _ worksheet: Worksheet) -> [Int] {
        let tree = worksheet.report.tree
        let lower =
            levelsLeft > 0
            ? tree.children[unit].flatMap { below($0, levelsLeft - 1, worksheet) } : []
        guard lower.isEmpty else { return lower }
        let isExpected = worksheet.indicators.indices.contains {
            worksheet.totals.habit.isExpected(indicator: $0, unit: unit, tree: tree)
        }
        return isExpected ? [unit] : []
    }
}

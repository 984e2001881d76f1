// Is whatever rows there may be: provinces, observations, targets and successions by chance.

import Facts
import Figures
import Periods
import TestTools

extension SplitMix {
    mutating func roll(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }

    mutating func chance(_ percent: Int) -> Bool { roll(1...100) <= percent }
}

/// Grounds by chance.
enum Chance {
    /// A province with one to three areas and up to four communes in each.
    static func province(_ dice: inout SplitMix, _ key: String) throws -> (Ground, [String]) {
        var ground = try Ground(key)
        ground.rows.unitVersions.removeAll { $0.unit != "tinh" }
        var communes: [String] = []
        for area in 1...dice.roll(1...3) {
            ground.unit("k\(area)", level: "khu-vuc", parent: "tinh", order: dice.roll(1...9))
            for commune in 0..<dice.roll(0...4) {
                let id = "x\(area)-\(commune)"
                ground.unit(id, level: "xa", parent: "k\(area)", order: dice.roll(1...9))
                communes.append(id)
            }
        }
        return (ground, communes)
    }

    /// Observations, targets and successions of every kind, over every kind of window.
    static func scatter(_ ground: inout Ground, _ units: [String], _ dice: inout SplitMix) throws {
        let direction: Indicator.Direction = dice.chance(50) ? .higherIsBetter : .lowerIsBetter
        ground.indicator("luot", Spec(direction: direction))
        ground.ratio("ty-le", time: Indicator.TimeRule.allCases[dice.roll(0...4)])
        ground.indicator(
            "muc",
            Spec(
                decimals: 2, nature: Indicator.Nature.allCases[dice.roll(0...3)],
                time: Indicator.TimeRule.allCases[dice.roll(0...4)],
                units: Indicator.UnitRule.allCases[dice.roll(0...3)]))
        let windows = [
            "2026H1", "2026Q1", "2026Q2", "2025H1", "2025H2", "2026", "2020..2026", "2020..",
        ]
        for _ in 0..<dice.roll(0...24) {
            try ground.observe(
                units[dice.roll(0...(units.count - 1))],
                ["luot", "ty-le", "muc"][dice.roll(0...2)], windows[dice.roll(0...7)],
                said: Said(
                    quantity: quantity(&dice), recurrence: Recurrence.allCases[dice.roll(0...2)],
                    isEstimate: dice.chance(20)))
        }
        for _ in 0..<dice.roll(0...4) { try aim(&ground, units, windows, &dice) }
        for _ in 0..<dice.roll(0...2) {
            try ground.step(
                units[dice.roll(0...(units.count - 1))], units[dice.roll(0...(units.count - 1))],
                LineageRow.Kind.allCases[dice.roll(0...4)],
                dice.chance(50) ? "01/7/2025" : "01/3/2026")
        }
    }

    static func aim(
        _ ground: inout Ground, _ units: [String], _ windows: [String], _ dice: inout SplitMix
    ) throws {
        let days = try ground.interval(windows[dice.roll(0...7)])
        let provenance = ground.row("muc_tieu")
        ground.rows.targets.append(
            TargetRow(
                code: "m\(provenance.id)", document: "NQ\(dice.roll(1...2))",
                unit: units[dice.roll(0...(units.count - 1))],
                indicator: ["luot", "ty-le", "muc"][dice.roll(0...2)], text: "",
                comparator: TargetRow.Comparator.allCases[dice.roll(0...5)], interval: days,
                scope: dice.chance(50) ? .yearly : .wholeSpan, quantity: quantity(&dice),
                isDraft: dice.chance(30), version: dice.roll(1...2),
                pace: TargetRow.Pace.allCases[dice.roll(0...2)],
                quarterShares: (0..<dice.roll(3...5)).map { _ in dice.roll(-20...120) }, source: "",
                row: provenance))
    }

    static func quantity(_ dice: inout SplitMix) -> Quantity {
        let qualifier: Qualifier =
            dice.chance(80) ? .exactly : Qualifier.allCases[dice.roll(1...7)]
        switch dice.roll(0...9) {
        case 0: return Quantity(.words("hàng trăm"), qualifier: qualifier)
        case 1...4:
            return Quantity(
                FixedDecimal(mantissa: dice.roll(-5...500), scale: dice.roll(0...2)),
                qualifier: qualifier)
        default:
            return Quantity(
                .pair(
                    numerator: FixedDecimal(dice.roll(0...90)),
                    denominator: FixedDecimal(dice.roll(0...90)), of: "quân số"),
                qualifier: qualifier)
        }
    }

    /// The same row with numbers at the edge of what fits.
    static func extreme(_ row: ObservationRow, _ dice: inout SplitMix) throws -> ObservationRow {
        let edges = [Int.max, Int.min, Int.max - 1, Int.min + 1, 0]
        let number = FixedDecimal(mantissa: edges[dice.roll(0...4)], scale: dice.roll(0...9))
        let other = FixedDecimal(mantissa: edges[dice.roll(0...4)], scale: dice.roll(0...9))
        let quantity =
            dice.chance(50)
            ? Quantity(number) : Quantity(.pair(numerator: number, denominator: other, of: ""))
        return ObservationRow(
            unit: row.unit, indicator: row.indicator, interval: row.interval,
            recurrence: row.recurrence, quantity: quantity, isEstimate: row.isEstimate,
            source: row.source, row: row.row)
    }
}

// Is what holds of any province: clean figures give no finding, planted faults are found and alone.

import Facts
import Figures
import Periods
import TestTools
import Testing

@Suite("Planted faults")
struct RulePropertyTests {
    private static let count = 2_400

    /// What may be planted in one commune.
    private enum Fault: Int, CaseIterable {
        case above, beyond, unequal, falling, overfull, conflict, absent, jump
    }

    /// A province whose communes report every indicator of every quarter, and keep every rule.
    private static func clean(_ dice: inout SplitMix) throws -> (Ground, [String]) {
        var (ground, communes) = try Chance.province(&dice, "2026H1")
        for code in ["phai", "tham-gia", "gioi", "kha", "deu"] { ground.indicator(code) }
        ground.ratio("ty-le", time: .sum)
        ground.cumulative("luy-ke")
        try ground.rule("r1", "phai", .bounds(least: .of(0), most: .of(1_000)))
        try ground.rule("r2", "tham-gia", .atMost(indicator: "phai"))
        try ground.rule("r3", "tham-gia", .sum(of: ["gioi", "kha"]))
        try ground.rule("r4", "phai", .given)
        try ground.rule("r5", "deu", .change(percent: .of(80)))
        for commune in communes {
            var total = 0
            for quarter in ["2026Q1", "2026Q2"] {
                let (good, fair) = (dice.roll(0...300), dice.roll(0...300))
                try ground.observe(commune, "gioi", quarter, good)
                try ground.observe(commune, "kha", quarter, fair)
                try ground.observe(commune, "tham-gia", quarter, good + fair)
                try ground.observe(commune, "phai", quarter, good + fair + dice.roll(0...90))
                let whole = dice.roll(1...90)
                try ground.observe(commune, "ty-le", quarter, .pair(dice.roll(0...whole), whole))
                total += dice.roll(0...50)
                try ground.observe(commune, "luy-ke", quarter, total)
            }
            try ground.observe(commune, "deu", "2025H1", dice.roll(60...90))
            try ground.observe(commune, "deu", "2026H1", dice.roll(60...90))
        }
        return (ground, communes)
    }

    private static func change(
        _ ground: inout Ground, _ unit: String, _ indicator: String, _ window: String,
        _ quantity: Quantity
    ) throws {
        let days = try ground.interval(window)
        ground.rows.observations = ground.rows.observations.map { row in
            guard row.unit == unit, row.indicator == indicator, row.interval == days else {
                return row
            }
            return ObservationRow(
                unit: unit, indicator: indicator, interval: days, recurrence: .once,
                quantity: quantity, isEstimate: false, source: "", row: row.row)
        }
    }

    /// Plants the fault and gives the rules that must tell of it.
    private static func plant(
        _ fault: Fault, in ground: inout Ground, _ unit: String, _ dice: inout SplitMix
    ) throws -> Set<String> {
        switch fault {
        case .above:
            try change(&ground, unit, "phai", "2026Q2", Quantity(.of(dice.roll(1_001...9_000))))
            return ["r1"]
        case .beyond:
            let number = dice.roll(601...699)
            try change(&ground, unit, "tham-gia", "2026Q1", Quantity(.of(number + 1)))
            try change(&ground, unit, "gioi", "2026Q1", Quantity(.of(number)))
            try change(&ground, unit, "kha", "2026Q1", Quantity(.of(1)))
            try change(&ground, unit, "phai", "2026Q1", Quantity(.of(number)))
            return ["r2"]
        case .unequal:
            try change(&ground, unit, "gioi", "2026Q1", Quantity(.of(dice.roll(601...900))))
            return ["r3"]
        case .falling:
            try change(&ground, unit, "luy-ke", "2026Q1", Quantity(.of(dice.roll(101...900))))
            return ["luy-ke-giam"]
        case .overfull:
            let whole = dice.roll(1...50)
            try change(
                &ground, unit, "ty-le", "2026Q2", .pair(whole + dice.roll(1...9), whole))
            return ["tu-so-mau-so"]
        case .conflict:
            try ground.observe(unit, "gioi", "2026H1", dice.roll(601...900))
            return ["mau-thuan"]
        case .absent:
            ground.rows.observations.removeAll { $0.unit == unit && $0.indicator == "phai" }
            return ["r4"]
        case .jump:
            try change(&ground, unit, "deu", "2026H1", Quantity(.of(dice.roll(163...999))))
            return ["r5"]
        }
    }

    @Test(
        "clean figures give no finding, and one planted fault is found in its unit and nowhere else"
    )
    func planted() throws {
        var found: [Fault: Int] = [:]
        for seed in UInt64(1)...UInt64(Self.count) {
            var dice = SplitMix(seed: seed &* 104_729)
            var (ground, communes) = try Self.clean(&dice)
            #expect(try ground.facts().findings == [], "seed \(seed)")
            guard !communes.isEmpty else { continue }
            let unit = communes[dice.roll(0...(communes.count - 1))]
            let fault = Fault.allCases[dice.roll(0...(Fault.allCases.count - 1))]
            let rules = try Self.plant(fault, in: &ground, unit, &dice)
            ground.rows.observations.shuffle(using: &dice)
            ground.rows.rules.shuffle(using: &dice)
            let findings = try ground.facts().findings
            #expect(Set(findings.map(\.rule)) == rules, "seed \(seed), \(fault)")
            #expect(Set(findings.map(\.unit)) == [unit], "seed \(seed), \(fault)")
            found[fault, default: 0] += 1
        }
        for fault in Fault.allCases { #expect((found[fault] ?? 0) > 100, "\(fault)") }
    }

    @Test("any rows and any rules give the same findings in whatever order they come")
    func anyOrder() throws {
        for seed in UInt64(1)...1_000 {
            var dice = SplitMix(seed: seed &* 15_485_863)
            var (ground, communes) = try Chance.province(&dice, "2026H1")
            try Chance.scatter(&ground, communes + ["tinh", "k1"], &dice)
            let codes = ["luot", "ty-le", "muc"]
            let demands: [RuleRow.Demand] = [
                .bounds(least: .of(dice.roll(0...20)), most: .of(dice.roll(20...90))),
                .notFalling, .atMost(indicator: codes[dice.roll(0...2)]),
                .sum(of: [codes[dice.roll(0...2)], codes[dice.roll(0...2)]]),
                .change(percent: .of(dice.roll(0...60))), .given,
            ]
            for (place, demand) in demands.enumerated() {
                try ground.rule("r\(place)", codes[dice.roll(0...2)], demand)
            }
            for row in ground.rows.observations.indices where dice.chance(5) {
                ground.rows.observations[row] = try Chance.extreme(
                    ground.rows.observations[row], &dice)
            }
            var shuffled = ground
            shuffled.rows.observations.shuffle(using: &dice)
            shuffled.rows.rules.shuffle(using: &dice)
            #expect(
                try ground.facts().findings == shuffled.facts().findings, "seed \(seed)")
        }
    }
}

// Is what holds of any rows at all: thousands of small random cases, each named by its seed.

import Facts
import Figures
import Periods
import TestTools
import Testing

@Suite("Properties")
struct PropertyTests {
    private static let pieces = [["2026H1"], ["2026Q1", "2026Q2"]]

    @Test("the total of any grouping is the direct sum, of counts and of ratios")
    func totals() throws {
        for seed in UInt64(1)...2_000 {
            var dice = SplitMix(seed: seed)
            var (ground, communes) = try Chance.province(&dice, "2026H1")
            ground.indicator("luot")
            ground.ratio("ty-le", time: .sum)
            var sum = 0
            var parts = (0, 0)
            var reported = 0
            for commune in communes where dice.chance(80) {
                reported += 1
                for key in Self.pieces[dice.roll(0...1)] {
                    let (count, whole) = (dice.roll(0...900), dice.roll(1...90))
                    let part = dice.roll(0...whole)
                    sum += count
                    parts = (parts.0 + part, parts.1 + whole)
                    try ground.observe(commune, "luot", key, count)
                    try ground.observe(commune, "ty-le", key, .pair(part, whole))
                }
            }
            let facts = try ground.facts()
            func answer(_ code: String) -> Answer {
                facts.answer(
                    FigureAddress(
                        indicator: code, unit: "tinh", window: ground.period.key, aspect: .actual))
            }
            guard reported > 0 else {
                #expect(answer("luot").text == "noData", "seed \(seed)")
                continue
            }
            #expect(answer("luot").text == FixedDecimal(sum).vietnamese, "seed \(seed)")
            let ratio = "\(FixedDecimal(parts.0).vietnamese)/\(FixedDecimal(parts.1).vietnamese)"
            #expect(answer("ty-le").text == ratio, "seed \(seed)")
            #expect(answer("luot").figure?.coverage?.reported == reported, "seed \(seed)")
        }
    }

    @Test("the order of the rows changes nothing")
    func order() throws {
        for seed in UInt64(1)...2_000 {
            var dice = SplitMix(seed: seed)
            var (ground, communes) = try Chance.province(&dice, "2026H1")
            try Chance.scatter(&ground, communes + ["tinh", "k1"], &dice)
            var shuffled = ground
            shuffled.rows.observations.shuffle(using: &dice)
            shuffled.rows.unitVersions.shuffle(using: &dice)
            shuffled.rows.targets.shuffle(using: &dice)
            shuffled.rows.lineage.shuffle(using: &dice)
            shuffled.rows.indicators.shuffle(using: &dice)
            let (facts, again) = (try ground.facts(), try shuffled.facts())
            #expect(facts.answers == again.answers, "seed \(seed)")
            #expect(facts.lists == again.lists, "seed \(seed)")
            #expect(facts.units == again.units, "seed \(seed)")
            #expect(facts.summary == again.summary, "seed \(seed)")
            #expect(facts.history == again.history, "seed \(seed)")
        }
    }

    @Test("no rows crash the reckoning, and no bare percentage is ever totalled")
    func anyRows() throws {
        let keys = ["2026H1", "2026", "2026Q3", "2020..2026", "2020..", "nk2020-2025"]
        for seed in UInt64(1)...2_000 {
            var dice = SplitMix(seed: seed &* 7_919)
            var (ground, communes) = try Chance.province(&dice, keys[dice.roll(0...5)])
            try Chance.scatter(&ground, communes + ["tinh", "k1"], &dice)
            for row in ground.rows.observations.indices where dice.chance(5) {
                ground.rows.observations[row] = try Chance.extreme(
                    ground.rows.observations[row], &dice)
            }
            let facts = try ground.facts()
            for unit in facts.units where unit.depth < 2 {
                let address = FigureAddress(
                    indicator: "ty-le", unit: unit.id, window: ground.period.key, aspect: .actual)
                guard let figure = facts.answer(address).figure, figure.coverage != nil,
                    case .quantity(let quantity, _, _) = figure.value
                else { continue }
                let isPair = if case .pair = quantity.measure { true } else { false }
                #expect(isPair, "seed \(seed)")
            }
        }
    }

}

// Is what holds of any change of organisation: restated on today's units, nothing is lost, counted
// twice or made up.

import Facts
import Figures
import Periods
import TestTools
import Testing

@Suite("Restating preserves sums")
struct RestatingTests {
    private static let firstSeed: UInt64 = 7_001
    private static let caseCount: UInt64 = 2_400

    /// What a unit of 14/6/2025 reported.
    private struct Reported {
        let count: Int
        let pair: (part: Int, whole: Int)
        let percent: Int
    }

    /// One case: the rows, what was reported, and what the report says.
    private struct Case {
        let organisation: Reorganisation
        let reported: [String: Reported]
        let facts: FactSet

        init(seed: UInt64) throws {
            var organisation = try Reorganisation(seed: seed)
            var dice = SplitMix(seed: seed &* 31)
            organisation.indicators()
            var reported: [String: Reported] = [:]
            for unit in organisation.base.keys.sorted() where dice.chance(90) {
                let whole = dice.roll(1...90)
                let said = Reported(
                    count: dice.roll(0...900), pair: (dice.roll(0...whole), whole),
                    percent: dice.roll(0...100))
                reported[unit] = said
                let part = dice.roll(0...said.count)
                try organisation.observe(unit, "luot", "2025Q1", Quantity(FixedDecimal(part)))
                try organisation.observe(
                    unit, "luot", "2025Q2", Quantity(FixedDecimal(said.count - part)))
                try organisation.observe(unit, "ty-le", "2025H1", .pair(said.pair.part, whole))
                try organisation.observe(unit, "tran", "2025H1", .percent(said.percent))
            }
            for unit in organisation.communes.keys.sorted() where dice.chance(90) {
                let count = Quantity(FixedDecimal(dice.roll(0...900)))
                try organisation.observe(unit, "luot", "2026H1", count)
            }
            self.organisation = organisation
            self.reported = reported
            self.facts = try organisation.ground.facts()
        }

        func before(_ indicator: String, _ unit: String) -> String {
            facts.answer(
                FigureAddress(
                    indicator: indicator, unit: unit, window: facts.period.period.key,
                    aspect: .samePeriod)
            ).text
        }

        /// What these units of 14/6/2025 reported together; nil when none did.
        func sum(_ units: some Sequence<String>) -> (count: String, ratio: String)? {
            let said = units.compactMap { reported[$0] }
            guard !said.isEmpty else { return nil }
            let parts = said.map(\.pair.part).reduce(0, +)
            let wholes = said.map(\.pair.whole).reduce(0, +)
            return (
                FixedDecimal(said.map(\.count).reduce(0, +)).vietnamese,
                "\(FixedDecimal(parts).vietnamese)/\(FixedDecimal(wholes).vietnamese)"
            )
        }
    }

    @Test("whatever is merged, split, renamed or moved, sums stay and unknown parts stay unknown")
    func restating() throws {
        var changes: [Reorganisation.Change: Int] = [:]
        var (known, unknown) = (0, 0)
        for seed in Self.firstSeed..<Self.firstSeed + Self.caseCount {
            let given = try Case(seed: seed)
            changes.merge(given.organisation.changes, uniquingKeysWith: +)
            wholes(of: given, "seed \(seed)")
            for (unit, commune) in given.organisation.communes {
                if check(unit, commune, given, "seed \(seed), \(unit)") {
                    known += 1
                } else {
                    unknown += 1
                }
            }
            preserved(in: given, "seed \(seed)")
        }
        print("\(Self.caseCount) reorganisations from seed \(Self.firstSeed) on: \(known) communes")
        print("with what they were before, \(unknown) told to have changed")
        #expect(Reorganisation.Change.allCases.allSatisfy { changes[$0, default: 0] > 200 })
        #expect(known > 4_000 && unknown > 2_000)
    }

    /// The province, which no change touches, and its areas, merged or not, have what their
    /// communes of the time had.
    private func wholes(of given: Case, _ comment: Comment) {
        let base = given.organisation.base
        let whole = given.sum(base.keys)
        #expect(given.before("luot", "tinh") == whole?.count ?? "noData", comment)
        #expect(given.before("ty-le", "tinh") == whole?.ratio ?? "noData", comment)
        #expect(
            given.before("tran", "tinh") == (whole == nil ? "noData" : "notAggregable"), comment)
        for (area, unit) in given.organisation.areas {
            let then = Dictionary(grouping: base.keys) { base[$0] ?? "" }
            let values = unit.origins.map { given.sum(then[$0] ?? []) }
            // Areas merged are told together only when each had something.
            let isKnown = !values.contains { $0 == nil }
            let sum = isKnown ? given.sum(unit.origins.flatMap { then[$0] ?? [] }) : nil
            #expect(given.before("luot", area) == sum?.count ?? "noData", comment)
            #expect(given.before("ty-le", area) == sum?.ratio ?? "noData", comment)
        }
    }

    /// A commune of today has what all it was made of had, or a reason; true when like is set
    /// against like.
    private func check(
        _ unit: String, _ commune: Reorganisation.Unit, _ given: Case, _ comment: Comment
    ) -> Bool {
        guard !commune.isPart else {
            for indicator in ["luot", "ty-le", "tran"] {
                #expect(given.before(indicator, unit) == "structureChanged", comment)
            }
            return false
        }
        let isComplete = commune.origins.allSatisfy { given.reported[$0] != nil }
        let sum = isComplete ? given.sum(commune.origins) : nil
        #expect(given.before("luot", unit) == sum?.count ?? "noData", comment)
        #expect(given.before("ty-le", unit) == sum?.ratio ?? "noData", comment)
        let bare = given.before("tran", unit)
        if commune.origins.count == 1, let only = commune.origins.first {
            let percent = given.reported[only].map { FixedDecimal($0.percent).vietnamese }
            #expect(bare == percent ?? "noData", comment)
        } else {
            #expect(["structureChanged", "noData"].contains(bare), comment)
        }
        return true
    }

    /// What communes of today are told to have had, and what those had that are in none of them,
    /// make the province's sum: nothing twice, nothing lost.
    private func preserved(in given: Case, _ comment: Comment) {
        var used: [String] = []
        var sum = 0
        for (unit, commune) in given.organisation.communes {
            let address = FigureAddress(
                indicator: "luot", unit: unit, window: given.facts.period.period.key,
                aspect: .samePeriod)
            guard case .quantity(let quantity, _, _)? = given.facts.answer(address).figure?.value
            else { continue }
            used += commune.origins
            sum += quantity.number?.mantissa ?? 0
        }
        #expect(Set(used).count == used.count, comment)
        let rest = given.reported.filter { !used.contains($0.key) }.map(\.value.count)
        let all = given.reported.values.map(\.count).reduce(0, +)
        #expect(sum + rest.reduce(0, +) == all, comment)
    }
}

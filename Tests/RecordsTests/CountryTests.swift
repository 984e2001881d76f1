// Is what comes of half-year comparisons across 1/7/2025, for every unit of the whole country.

import Facts
import Testing

@testable import Records

@Suite("The whole country across 1/7/2025", .serialized)
struct CountryTests {
    private let country: Country

    init() throws { country = try Country.shared.get() }

    @Test("every province, district and commune is imported, by the official counts")
    func counts() throws {
        let added = country.outcome.plan.tables.map { "\($0.table) \($0.added.count)" }
        #expect(added == ["don_vi 14010", "don_vi_phien_ban 14139", "ke_thua 11224"])
        for (window, expected) in [("2025H1", [63, 696, 10_035]), ("2026H1", [34, 0, 3_321])] {
            let levels = try #require(country.facts[window]).units.map(\.level)
            let found = ["tinh", "huyen", "xa"].map { level in levels.count { $0 == level } }
            #expect(found == expected, "\(window)")
        }
    }

    @Test(
        "each report has the units and the names of its period's last day, and tells a mixed one",
        arguments: [("2025H1", false), ("2025H2", true), ("2026H1", false)])
    func names(window: String, isMixed: Bool) throws {
        let facts = try #require(country.facts[window])
        let day = try country.view(window).day
        #expect(facts.period.isMixedStructure == isMixed)
        #expect(Set(facts.units.map(\.id)) == Set(day.versions.keys))
        let wrong = facts.units.filter { $0.name != day.versions[$0.id]?.name }
        #expect(wrong.isEmpty, "\(wrong.prefix(5))")
        let renamed = facts.units.first { $0.id == "66-x-24235" }?.name
        #expect(renamed == (window == "2025H1" ? "Xã Krông Na" : "Xã Buôn Đôn"))
    }

    @Test("every unit has its own figure or the total of its communes, on the units of the time")
    func totals() throws {
        for window in ["2025H1", "2025H2", "2026H1"] {
            let view = try country.view(window)
            let facts = try #require(country.facts[window])
            let expectation = country.expectation
            var wrong: [String] = []
            for unit in facts.units {
                for indicator in Country.indicators {
                    let found = facts.plain(indicator, unit.id, .actual)
                    let expected = expectation.value(indicator, unit.id, view).plain
                    if found != expected { wrong.append("\(unit.id) \(found) \(expected)") }
                }
            }
            #expect(wrong.isEmpty, "\(window): \(wrong.count), \(wrong.prefix(5))")
        }
    }

    /// A report, the aspect that looks back, and the window looked at.
    struct Look: Sendable {
        let now: String
        let aspect: Aspect
        let earlier: String
        /// How many units can be set against what they were.
        let comparable: Int
    }

    @Test(
        "every province and commune is set against what it was, or told to have changed",
        arguments: [
            Look(now: "2026H1", aspect: .samePeriod, earlier: "2025H1", comparable: 2_915),
            Look(now: "2026H1", aspect: .previousPeriod, earlier: "2025H2", comparable: 3_356),
            Look(now: "2025H2", aspect: .previousPeriod, earlier: "2025H1", comparable: 2_915),
            Look(now: "2025H2", aspect: .samePeriod, earlier: "2024H2", comparable: 0),
        ])
    func comparisons(look: Look) throws {
        let facts = try #require(country.facts[look.now])
        let (now, earlier) = (try country.view(look.now), try country.view(look.earlier))
        let expectation = country.expectation
        var comparable = 0
        var tally = Tally()
        for unit in facts.units.map(\.id) {
            let units = expectation.lineage.forebears(of: unit, from: earlier.day, to: now.day.day)
            if units != nil { comparable += 1 }
            for indicator in Country.indicators {
                let before = expectation.before(indicator, unit, earlier, now)
                tally.note(
                    "\(unit) \(indicator)", facts.plain(indicator, unit, look.aspect),
                    before.plain)
                guard look.aspect == .samePeriod else { continue }
                let change = expectation.value(indicator, unit, now).change(since: before)
                tally.note(
                    "\(unit) \(indicator)", facts.plain(indicator, unit, .change), change.words)
                tally.note(
                    "\(unit) \(indicator)", facts.plain(indicator, unit, .changeNumber),
                    change.number)
            }
        }
        #expect(comparable == look.comparable)
        #expect(tally.wrong.isEmpty, tally.comment)
        let (provinces, communes) = (now.day.units(of: "tinh"), now.day.units(of: "xa"))
        #expect(tally.count >= (provinces.count + communes.count) * Country.indicators.count)
        print("\(look.now) beside \(look.earlier): \(tally)")
    }

    @Test("restated on today's units, the country has what its old units had, each once")
    func sums() throws {
        let facts = try #require(country.facts["2026H1"])
        let before = try #require(country.facts["2025H1"])
        let (now, earlier) = (try country.view("2026H1"), try country.view("2025H1"))
        let expectation = country.expectation
        for indicator in ["luot", "ty-le", "quan-so"] {
            let whole = expectation.value(indicator, "viet-nam", earlier)
            #expect(before.plain(indicator, "viet-nam", .actual) == whole.plain)
            #expect(facts.plain(indicator, "viet-nam", .samePeriod) == whole.plain)
            let provinces = try now.day.units(of: "tinh").map {
                try #require(Told(plain: facts.plain(indicator, $0, .samePeriod)))
            }
            #expect(provinces.dropFirst().reduce(provinces[0]) { $0.joined(with: $1) } == whole)
            // Communes that can be compared, and what is left of the others.
            var known: [Told] = []
            var used: [String] = []
            for unit in now.day.reporters {
                guard let told = Told(plain: facts.plain(indicator, unit, .samePeriod)) else {
                    continue
                }
                known.append(told)
                used +=
                    expectation.lineage.forebears(of: unit, from: earlier.day, to: now.day.day)
                    ?? []
            }
            #expect(Set(used).count == used.count)
            let rest = Set(earlier.day.reporters).subtracting(used).sorted()
                .map { expectation.value(indicator, $0, earlier) }
                .filter { $0.isKnown }
            let all = known + rest
            #expect(all.dropFirst().reduce(all[0]) { $0.joined(with: $1) } == whole)
            #expect(rest.count > 500)
        }
    }
}

/// How many answers were compared, and which were not what they should be.
private struct Tally: CustomStringConvertible {
    private(set) var count = 0
    private(set) var wrong: [String] = []
    private var missing: [String: Int] = [:]

    mutating func note(_ place: String, _ found: String, _ expected: String) {
        count += 1
        if ["noData", "structureChanged", "notAggregable"].contains(expected) {
            missing[expected, default: 0] += 1
        }
        if found != expected { wrong.append("\(place): \(found), not \(expected)") }
    }

    var comment: Comment {
        "seed \(CountryFigures.seed): \(wrong.count) wrong, \(wrong.prefix(5))"
    }

    var description: String {
        let reasons = missing.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        return "\(count) answers checked, of them \(reasons.joined(separator: ", "))"
            + " (seed \(CountryFigures.seed))"
    }
}

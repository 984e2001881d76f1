// Is which units a report waits for, and what a unit newly formed is compared with.

import Facts
import Figures
import Periods
import Testing

@Suite("Reporters and successors")
struct ReporterTests {
    private func counts(_ ground: Ground) throws -> [Int?] {
        let summary = try ground.facts().summary
        return [summary[.unitsReported], summary[.unitsExpected]]
    }

    @Test("superiors with a total of their own are not counted beside their communes")
    func superiors() throws {
        var ground = try Ground()
        ground.indicator("luot")
        for unit in ["tinh", "kv1", "kv2", "xa1", "xa2", "xa3"] {
            try ground.observe(unit, "luot", "2025H2", 1)
        }
        for unit in ["kv1", "xa1", "xa2"] { try ground.observe(unit, "luot", "2026H1", 1) }
        #expect(try counts(ground) == [2, 3])
    }

    @Test("where communes never report, their districts are the reporters")
    func districts() throws {
        var ground = try Ground()
        ground.indicator("luot")
        for unit in ["kv1", "kv2"] { try ground.observe(unit, "luot", "2025H2", 1) }
        try ground.observe("kv1", "luot", "2026H1", 1)
        #expect(try counts(ground) == [1, 2])
    }

    @Test("a unit formed in mid-year has reported when it did up to the close")
    func mixedYear() throws {
        var ground = try Ground("2025")
        ground.indicator("luot")
        for (index, unit) in ["m1", "m2"].enumerated() {
            ground.unit(
                unit, level: "xa", parent: "kv2", order: 20 + index,
                lived: Lived(from: "01/7/2025"))
            try ground.observe(unit, "luot", "2025Q3", 1)
        }
        try ground.observe("m1", "luot", "2025Q4", 1)
        for unit in ["xa1", "xa2", "xa3"] { try ground.observe(unit, "luot", "2025", 1) }
        #expect(try counts(ground) == [4, 5])
    }

    /// kv9 is made on 1/7/2025 of the districts h1 and h2.
    private func area(handedOver kind: LineageRow.Kind, share: LineageRow.Share?) throws -> Ground {
        var ground = try Ground()
        ground.unit(
            "kv9", level: "khu-vuc", parent: "tinh", order: 9, lived: Lived(from: "01/7/2025"))
        for district in ["h1", "h2"] {
            ground.unit(
                district, level: "huyen", parent: "tinh", lived: Lived(through: "30/6/2025"))
            try ground.step(district, "kv9", kind, "01/7/2025", share: share)
        }
        ground.rows.committee = CommitteeRow(
            facts: ground.rows.committee.facts, scopeUnit: "kv9")
        ground.indicator("luot")
        ground.ratio("ty-le")
        for district in ["h1", "h2"] {
            try ground.observe(district, "luot", "2025Q1", 10)
            try ground.observe(district, "luot", "2025Q2", 10)
        }
        try ground.observe("h1", "ty-le", "2025H1", .pair(1, 2))
        try ground.observe("h2", "ty-le", "2025H1", .pair(8, 8))
        try ground.observe("kv9", "luot", "2026H1", 50)
        try ground.observe("kv9", "ty-le", "2026H1", .pair(9, 10))
        return ground
    }

    @Test("a khu vực is set against the districts that handed everything over to it")
    func areaOfDistricts() throws {
        let whole = LineageRow.Share(numerator: 1, denominator: 1)
        for (kind, share) in [
            (LineageRow.Kind.dissolve, whole), (.transfer, whole), (.merge, nil),
        ] as [(LineageRow.Kind, LineageRow.Share?)] {
            let ground = try area(handedOver: kind, share: share)
            #expect(try ground.answer("luot", .samePeriod, of: "kv9").text == "40")
            #expect(try ground.answer("luot", .change, of: "kv9").text == "tăng 25,0%")
            #expect(try ground.answer("ty-le", .samePeriod, of: "kv9").text == "9/10")
            #expect(try ground.answer("luot", of: "kv9", in: "2025H1").text == "40", "trend")
        }
    }

    @Test("a khu vực that took over parts, or nobody knows how much, has no same period")
    func areaOfParts() throws {
        for share in [nil, LineageRow.Share(numerator: 1, denominator: 2)] {
            let ground = try area(handedOver: .transfer, share: share)
            #expect(try ground.answer("luot", .samePeriod, of: "kv9").text == "structureChanged")
        }
    }

    @Test("a dissolution without a successor does not break the succession of others")
    func dissolvedWithoutSuccessor() throws {
        var ground = try area(
            handedOver: .dissolve, share: LineageRow.Share(numerator: 1, denominator: 1))
        try ground.step("h1", nil, .dissolve, "01/7/2025")
        ground.unit("h3", level: "huyen", parent: "tinh", lived: Lived(through: "30/6/2025"))
        try ground.step("h3", nil, .dissolve, "01/7/2025")
        #expect(try ground.answer("luot", .samePeriod, of: "kv9").text == "40")
    }
}

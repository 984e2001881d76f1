// Is what a unit without a record of its own gets from the units below it.

import Facts
import Figures
import Periods
import Testing

@Suite("Totals over units")
struct UnitRuleTests {
    @Test("a unit without its own record is the sum of those below, level by level")
    func sum() throws {
        var ground = try Ground()
        ground.indicator("luot")
        for (unit, value) in [("xa1", 5), ("xa2", 7), ("xa3", 11)] {
            try ground.observe(unit, "luot", "2026H1", value)
        }
        #expect(try ground.answer("luot", of: "kv1").text == "12")
        let figure = try #require(try ground.answer("luot").figure)
        #expect(figure.value.brief == "23")
        #expect(figure.coverage == Coverage(reported: 3, expected: 3))
        #expect(figure.provenance.rows.map(\.id).sorted() == [1, 2, 3])
    }

    @Test("a unit's own record is printed even when those below add up to something else")
    func ownWins() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("kv1", "luot", "2026H1", 100)
        try ground.observe("xa1", "luot", "2026H1", 5)
        try ground.observe("xa2", "luot", "2026H1", 7)
        let figure = try #require(try ground.answer("luot", of: "kv1").figure)
        #expect(figure.value.brief == "100")
        #expect(figure.provenance.formula.contains("12"))
        #expect(try ground.answer("luot").text == "100")
    }

    @Test("coverage counts units that ever reported the indicator, and no others")
    func coverage() throws {
        var ground = try Ground()
        ground.indicator("luot")
        ground.indicator("khac")
        try ground.observe("xa1", "luot", "2026H1", 5)
        try ground.observe("xa2", "luot", "2025H1", 7)
        try ground.observe("xa3", "khac", "2026H1", 1)
        let figure = try #require(try ground.answer("luot").figure)
        #expect(figure.coverage == Coverage(reported: 1, expected: 2))
    }

    @Test("a unit that never sent anything is expected where units of its level report")
    func silentUnit() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("xa1", "luot", "2026H1", 5)
        try ground.observe("xa2", "luot", "2026H1", 5)
        let figure = try #require(try ground.answer("luot").figure)
        #expect(figure.coverage == Coverage(reported: 2, expected: 3))
        let summary = try ground.facts().summary
        #expect(summary[.unitsReported] == 2)
        #expect(summary[.unitsExpected] == 3)
        #expect(summary[.units] == 5)
    }

    @Test("ratios are summed by numerator and denominator")
    func ratio() throws {
        var ground = try Ground()
        ground.ratio("ty-le")
        try ground.observe("xa1", "ty-le", "2026H1", .pair(50, 100))
        try ground.observe("xa2", "ty-le", "2026H1", .pair(300, 300))
        #expect(try ground.answer("ty-le", of: "kv1").text == "350/400")
    }

    @Test("a percentage without its parts is printed for its unit and never totalled")
    func bareRatio() throws {
        var ground = try Ground()
        ground.ratio("ty-le")
        try ground.observe("xa1", "ty-le", "2026H1", .percent(43, .nearly))
        #expect(try ground.answer("ty-le", of: "xa1").text == "gần 43")
        #expect(try ground.answer("ty-le").text == "notAggregable")
        try ground.observe("xa2", "ty-le", "2026H1", .pair(1, 2))
        let figure = try #require(try ground.answer("ty-le").figure)
        #expect(figure.value.brief == "1/2")
        #expect(figure.coverage == Coverage(reported: 1, expected: 3))
    }

    @Test(
        "rules that do not add over units give a reason",
        arguments: [
            Indicator.UnitRule.last, .notAggregable,
        ])
    func notAdditive(rule: Indicator.UnitRule) throws {
        var ground = try Ground()
        ground.indicator("luot", Spec(units: rule))
        #expect(try ground.answer("luot").text == "noData")
        try ground.observe("xa1", "luot", "2026H1", 5)
        #expect(try ground.answer("luot").text == "notAggregable")
        #expect(try ground.answer("luot", of: "xa1").text == "5")
    }

    @Test("a total with a qualified or estimated part is “khoảng” and an estimate")
    func qualified() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe(
            "xa1", "luot", "2026H1",
            Quantity(FixedDecimal(5), qualifier: .above, verbatim: "trên 5"))
        try ground.estimate("xa2", "luot", "2026H1", 7)
        let figure = try #require(try ground.answer("luot", of: "kv1").figure)
        #expect(figure.value.brief == "khoảng 12")
        #expect(figure.isEstimate)
    }

    @Test(
        "a rough total is told with its first three digits, and its formula tells all of them",
        arguments: [
            (170, 3_388, "khoảng 3.560", "; tính được 3.558, làm tròn vì có phần ước chừng"),
            (20, 615, "khoảng 635", ""), (5, 9_990, "khoảng 10.000", "; tính được 9.995, làm"),
            (Int.max - 10, 3, "khoảng 9.220.000.000.000.000.000", "; tính được"),
        ])
    func rounded(rough: Int, exact: Int, told: String, formula: String) throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe(
            "xa1", "luot", "2026H1", Quantity(FixedDecimal(rough), qualifier: .above))
        try ground.observe("xa2", "luot", "2026H1", exact)
        for unit in ["kv1", "tinh"] {
            let figure = try #require(try ground.answer("luot", of: unit).figure)
            #expect(figure.value.brief == told)
            #expect(figure.provenance.formula.contains("đơn vị trực thuộc" + formula))
        }
        #expect(try ground.answer("luot", of: "xa1").text.hasPrefix("trên "))
    }

    @Test("a rough total with decimals loses those that say nothing")
    func roundedDecimals() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe(
            "xa1", "luot", "2026H1",
            Quantity(FixedDecimal(mantissa: 125, scale: 1), qualifier: .nearly))
        try ground.observe(
            "xa2", "luot", "2026H1", Quantity(FixedDecimal(mantissa: 2_693, scale: 2)))
        #expect(try ground.answer("luot", of: "kv1").text == "khoảng 39,4")
    }

    @Test("a magnitude in words stands behind no total")
    func words() throws {
        var ground = try Ground()
        ground.indicator("dong", Spec(unit: "đồng", kind: .money))
        try ground.observe("xa1", "dong", "2026H1", Quantity(.words("hàng trăm triệu đồng")))
        #expect(try ground.answer("dong", of: "xa1").text == "hàng trăm triệu đồng")
        #expect(try ground.answer("dong").text == "notAggregable")
    }

    @Test("a unit's conflict is not hidden by its total, and leaves the total partial")
    func conflictBelow() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("xa1", "luot", "2026H1", 5)
        try ground.observe("xa1", "luot", "2026H1", 6)
        try ground.observe("xa2", "luot", "2026H1", 7)
        #expect(try ground.answer("luot", of: "xa1").text == "conflict")
        let figure = try #require(try ground.answer("luot", of: "kv1").figure)
        #expect(figure.value.brief == "7")
        #expect(figure.coverage == Coverage(reported: 1, expected: 2))
    }

    @Test("a total that does not fit is an answer of its own at every level above")
    func overflow() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("xa1", "luot", "2026H1", Int.max)
        try ground.observe("xa2", "luot", "2026H1", Int.max)
        #expect(try ground.answer("luot", of: "kv1").text == "overflow")
        #expect(try ground.answer("luot").text == "overflow")
    }

    @Test("units that are each other's superiors do not stop the report")
    func circularUnits() throws {
        var ground = try Ground()
        ground.indicator("luot")
        ground.unit("a", level: "xa", parent: "b")
        ground.unit("b", level: "xa", parent: "a")
        ground.unit("tinh", level: "tinh", parent: "xa1", lived: Lived(from: "01/01/2001"))
        try ground.observe("xa3", "luot", "2026H1", 4)
        #expect(try ground.answer("luot").text == "4")
    }

    @Test("ranks are shared by equals and given only to units with a value")
    func ranks() throws {
        var ground = try Ground()
        ground.indicator("luot")
        ground.indicator("vu", Spec(unit: "vụ", direction: .lowerIsBetter))
        ground.indicator("trung-tinh", Spec(direction: .neutral))
        for (index, value) in [9, 7, 7, 3].enumerated() {
            ground.unit("p\(index)", level: "khu-vuc", parent: "tinh", order: 10 + index)
            for code in ["luot", "vu", "trung-tinh"] {
                try ground.observe("p\(index)", code, "2026H1", value)
            }
        }
        func ranks(_ code: String) throws -> [String] {
            try (0..<4).map { try ground.answer(code, .rank, of: "p\($0)").text }
        }
        #expect(try ranks("luot") == ["1", "2", "2", "4"])
        #expect(try ranks("vu") == ["4", "2", "2", "1"])
        #expect(try ranks("trung-tinh") == ["noData", "noData", "noData", "noData"])
        #expect(try ground.answer("luot", .rank, of: "kv1").text == "noData")
    }

    @Test("units are listed depth first, by official order, named as of the last day")
    func units() throws {
        var ground = try Ground()
        ground.unit("xa0", level: "xa", parent: "kv1", order: 0, lived: Lived(through: "14/6/2026"))
        ground.unit("xa9", level: "xa", parent: "kv1", order: 0, lived: Lived(through: "13/6/2026"))
        let units = try ground.facts().units
        #expect(units.map(\.id) == ["tinh", "kv1", "xa0", "xa1", "xa2", "kv2", "xa3"])
        #expect(units.map(\.depth) == [0, 1, 2, 2, 2, 1, 2])
    }

    @Test("a cluster that is itself the scope totals its members")
    func clusterScope() throws {
        var ground = try Ground()
        ground.indicator("luot")
        ground.unit("cum2", level: "don-vi", parent: nil)
        ground.rows.clusters = [ClusterRow(code: "cum2", name: "Cụm 2", host: "kv1")]
        let always = try #require(Interval(first: try Ground.day("01/01/2020"), last: nil))
        ground.rows.memberships = ["xa3", "xa1"].map {
            MembershipRow(cluster: "cum2", unit: $0, interval: always, role: "thành viên")
        }
        ground.rows.committee = CommitteeRow(
            facts: ground.rows.committee.facts, scopeUnit: "cum2")
        try ground.observe("xa1", "luot", "2026H1", 5)
        try ground.observe("xa3", "luot", "2026H1", 6)
        let facts = try ground.facts()
        #expect(facts.units.map(\.id) == ["cum2", "xa1", "xa3"])
        #expect(try ground.answer("luot", of: "cum2").text == "11")
        #expect(
            try ground.list("thanh-vien").map { $0.brief("don-vi", "vai-tro") } == [
                "Đơn vị xa1 | thành viên", "Đơn vị xa3 | thành viên",
            ])
    }

    @Test("a scope without a version and a close before the period are refused")
    func refusals() throws {
        var ground = try Ground()
        ground.dataClose = try Ground.day("14/12/2025")
        #expect(
            throws: FiguresError.closeBeforeStart(
                period: ground.period.key, start: ground.period.interval.start,
                close: try Ground.day("14/12/2025"))
        ) { try ground.facts() }
        ground.dataClose = nil
        ground.rows.committee = CommitteeRow(
            facts: ground.rows.committee.facts, scopeUnit: "khong-co")
        #expect(throws: FiguresError.unknownScopeUnit(committee: "dutinh", unit: "khong-co")) {
            try ground.facts()
        }
    }
}

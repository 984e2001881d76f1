// Is how a period is set against the same one last year and the one before.

import Facts
import Figures
import Periods
import Testing

@Suite("Comparison of like with like")
struct ComparisonTests {
    @Test(
        "counts change by per cent, to one decimal",
        arguments: [
            (1052, 1000, "tăng 5,2%", "52"), (995, 1000, "giảm 0,5%", "−5"),
            (7, 7, "giữ nguyên", "0"), (5, 0, "tăng 5 người", "5"),
            (100_001, 100_000, "tăng 1 người", "1"),
        ])
    func counts(now: Int, before: Int, words: String, number: String) throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("tinh", "luot", "2026H1", now)
        try ground.observe("tinh", "luot", "2025H1", before)
        #expect(try ground.answer("luot", .samePeriod).text == FixedDecimal(before).vietnamese)
        #expect(try ground.answer("luot", .change).text == words)
        #expect(try ground.answer("luot", .changeNumber).text == number)
    }

    @Test("ratios change by percentage points, as printed")
    func ratios() throws {
        var ground = try Ground()
        ground.ratio("ty-le")
        try ground.observe("tinh", "ty-le", "2026H1", .pair(986, 1000))
        try ground.observe("tinh", "ty-le", "2025H1", .percent(99))
        #expect(try ground.answer("ty-le", .change).text == "giảm 0,4 điểm phần trăm")
        #expect(try ground.answer("ty-le", .changeNumber).text == "−0,4")
    }

    @Test("a change between values that are not exact is only “khoảng”")
    func rough() throws {
        var ground = try Ground()
        ground.ratio("ty-le")
        try ground.observe("tinh", "ty-le", "2026H1", .percent(85, .above))
        try ground.observe("tinh", "ty-le", "2025H1", .percent(80))
        #expect(try ground.answer("ty-le", .change).text == "tăng khoảng 5 điểm phần trăm")
        #expect(try ground.answer("ty-le", .changeNumber).text == "khoảng 5")
    }

    @Test("a rough number of people less is “khoảng” too, and told as rounded as the two are")
    func roughCount() throws {
        var ground = try Ground()
        ground.indicator("luot")
        for (period, rough, rest) in [("2026H1", 170, 3_388), ("2025H1", 200, 4_003)] {
            try ground.observe(
                "xa1", "luot", period, Quantity(FixedDecimal(rough), qualifier: .above))
            try ground.observe("xa2", "luot", period, rest)
        }
        #expect(try ground.answer("luot").text == "khoảng 3.560")
        #expect(try ground.answer("luot", .samePeriod).text == "khoảng 4.200")
        #expect(try ground.answer("luot", .changeNumber).text == "khoảng −640")
        #expect(try ground.answer("luot", .change).text == "giảm khoảng 15,2%")
    }

    @Test(
        "values that are not exact and have the same number do not differ by a number",
        arguments: [
            (Qualifier.above, Qualifier.above, "notApplicable", "notApplicable"),
            (.about, .about, "notApplicable", "notApplicable"),
            (.atLeast, .nearly, "notApplicable", "notApplicable"),
            (.above, .exactly, "xấp xỉ cùng kỳ", "notApplicable"),
            (.exactly, .nearly, "xấp xỉ cùng kỳ", "notApplicable"),
            (.hold, .hold, "giữ nguyên", "0"),
        ])
    func unknown(now: Qualifier, before: Qualifier, words: String, number: String) throws {
        var ground = try Ground()
        ground.indicator("luot")
        let value = FixedDecimal(80)
        try ground.observe("tinh", "luot", "2026H1", Quantity(value, qualifier: now))
        try ground.observe("tinh", "luot", "2025H1", Quantity(value, qualifier: before))
        #expect(try ground.answer("luot", .change).text == words)
        #expect(try ground.answer("luot", .changeNumber).text == number)
    }

    @Test("the period before is the half-year before, not the same one last year")
    func previous() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("tinh", "luot", "2026H1", 3)
        try ground.observe("tinh", "luot", "2025H2", 4)
        #expect(try ground.answer("luot", .previousPeriod).text == "4")
        #expect(try ground.answer("luot", .samePeriod).text == "noData")
        #expect(try ground.answer("luot", .change).text == "noData")
    }

    @Test("a unit that took another over is set against both, or against itself as it stood then")
    func structures() throws {
        var ground = try Ground()
        ground.rows.unitVersions.removeAll { $0.unit == "xa2" }
        ground.unit(
            "xa2", level: "xa", parent: "kv1", order: 2, lived: Lived(through: "30/06/2025"))
        try ground.step("xa2", "xa1", .merge, "01/7/2025")
        ground.indicator("luot")
        for (unit, before, now) in [("xa1", 10, 40), ("xa2", 20, nil), ("xa3", 5, 6)] {
            try ground.observe(unit, "luot", "2025H1", before)
            if let now { try ground.observe(unit, "luot", "2026H1", now) }
        }
        func same(_ unit: String, _ structure: StructureChoice) throws -> Answer {
            try ground.reckoning(structure: structure).facts().answer(
                FigureAddress(
                    indicator: "luot", unit: unit, window: ground.period.key,
                    aspect: .samePeriod))
        }
        let restated = try same("xa1", .today)
        #expect(restated.text == "30")
        #expect(restated.figure?.provenance.isRestated == true)
        let then = try same("xa1", .then)
        #expect(then.text == "10")
        #expect(then.figure?.provenance.isRestated == false)
        for structure in StructureChoice.allCases {
            #expect(try same("xa3", structure).text == "5")
            #expect(try same("tinh", structure).text == "35")
        }
    }

    @Test("a span has no same period")
    func span() throws {
        var ground = try Ground("2022..2025")
        ground.indicator("luot")
        try ground.observe("tinh", "luot", "2022..2025", 3)
        #expect(try ground.answer("luot", .samePeriod).text == "notApplicable")
        #expect(try ground.answer("luot", .change).text == "notApplicable")
    }

    /// xa8 and xa9 become xa10 on 1/7/2025, between the windows compared.
    private func merged(_ kind: LineageRow.Kind = .merge) throws -> Ground {
        var ground = try Ground()
        for old in ["xa8", "xa9"] {
            ground.unit(
                old, level: "xa", parent: "kv2", order: 8, lived: Lived(through: "30/6/2025"))
            try ground.step(old, "xa10", kind, "01/7/2025")
        }
        ground.unit("xa10", level: "xa", parent: "kv2", order: 10, lived: Lived(from: "01/7/2025"))
        return ground
    }

    @Test("a successor is set against the sum of the units merged into it")
    func successor() throws {
        var ground = try merged()
        ground.indicator("luot")
        ground.ratio("ty-le")
        try ground.observe("xa10", "luot", "2026H1", 30)
        try ground.observe("xa8", "luot", "2025H1", 10)
        #expect(try ground.answer("luot", .samePeriod, of: "xa10").text == "noData")
        try ground.observe("xa9", "luot", "2025H1", 15)
        try ground.observe("xa10", "ty-le", "2026H1", .pair(9, 10))
        try ground.observe("xa8", "ty-le", "2025H1", .pair(1, 2))
        try ground.observe("xa9", "ty-le", "2025H1", .pair(8, 8))
        let figure = try #require(try ground.answer("luot", .samePeriod, of: "xa10").figure)
        #expect(figure.value.brief == "25")
        #expect(figure.provenance.formula.contains("tiền thân"))
        #expect(try ground.answer("luot", .change, of: "xa10").text == "tăng 20,0%")
        #expect(try ground.answer("ty-le", .samePeriod, of: "xa10").text == "9/10")
        #expect(try ground.answer("ty-le", .change, of: "xa10").text == "giữ nguyên")
    }

    @Test("a successor of parts, and of percentages without parts, has no same period")
    func incomparable() throws {
        var split = try merged(.split)
        split.indicator("luot")
        try split.observe("xa8", "luot", "2025H1", 10)
        try split.observe("xa9", "luot", "2025H1", 10)
        #expect(try split.answer("luot", .samePeriod, of: "xa10").text == "structureChanged")
        var bare = try merged()
        bare.ratio("ty-le")
        try bare.observe("xa10", "ty-le", "2026H1", .percent(99))
        try bare.observe("xa8", "ty-le", "2025H1", .percent(98))
        try bare.observe("xa9", "ty-le", "2025H1", .percent(97))
        #expect(try bare.answer("ty-le", .samePeriod, of: "xa10").text == "structureChanged")
        #expect(try bare.answer("ty-le", .change, of: "xa10").text == "structureChanged")
    }

    @Test("a unit that kept its id is set against itself with what it absorbed")
    func absorbed() throws {
        var ground = try Ground()
        ground.indicator("luot")
        ground.unit("xa8", level: "xa", parent: "kv2", lived: Lived(through: "30/6/2025"))
        try ground.step("xa8", "xa3", .merge, "01/7/2025")
        try ground.observe("xa3", "luot", "2026H1", 12)
        try ground.observe("xa3", "luot", "2025H1", 6)
        try ground.observe("xa8", "luot", "2025H1", 4)
        #expect(try ground.answer("luot", .samePeriod, of: "xa3").text == "10")
        #expect(try ground.answer("luot", .samePeriod).text == "10")
    }

    @Test("a unit that gave a part away is not comparable with itself")
    func gaveAway() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.step("xa1", "xa2", .transfer, "01/7/2025")
        try ground.observe("xa1", "luot", "2025H1", 6)
        try ground.observe("xa2", "luot", "2025H1", 6)
        #expect(try ground.answer("luot", .samePeriod, of: "xa1").text == "structureChanged")
        #expect(try ground.answer("luot", .samePeriod, of: "xa2").text == "structureChanged")
        #expect(try ground.answer("luot", .samePeriod).text == "12")
    }

    @Test("a unit that is new without forebears has no same period")
    func newcomer() throws {
        var ground = try Ground()
        ground.indicator("luot")
        ground.unit("moi", level: "xa", parent: "kv2", lived: Lived(from: "01/7/2025"))
        try ground.observe("moi", "luot", "2026H1", 6)
        #expect(try ground.answer("luot", .samePeriod, of: "moi").text == "structureChanged")
    }

    @Test("history repeats the half-year, labels it and breaks where districts changed")
    func history() throws {
        var ground = try Ground()
        ground.indicator("luot")
        ground.unit("h1", level: "huyen", parent: "tinh", lived: Lived(through: "30/6/2025"))
        ground.unit(
            "kv9", level: "khu-vuc", parent: "tinh", order: 9, lived: Lived(from: "01/7/2025"))
        for (unit, key, value) in [
            ("h1", "2025H1", 2), ("kv9", "2025H2", 3), ("kv9", "2026H1", 4),
        ] { try ground.observe(unit, "luot", key, value) }
        let facts = try ground.facts()
        #expect(
            facts.history.map(\.label) == [
                "6T cuối 2024", "6T đầu 2025", "6T cuối 2025", "6T đầu 2026",
            ])
        #expect(
            facts.history.map(\.breakBefore) == [
                nil, nil, "thay đổi tổ chức từ 01/7/2025", nil,
            ])
        #expect(try ground.answer("luot", in: "2024H2").text == "noData")
        #expect(try ground.answer("luot", in: "2025H1").text == "2")
        #expect(try ground.answer("luot", in: "2025H2").text == "3")
        #expect(try ground.answer("luot", of: "kv9", in: "2025H2").text == "3")
        #expect(facts.period.isMixedStructure == false)
    }

    @Test(
        "a period with a change of organisation inside is mixed; a renaming is none",
        arguments: [
            ("2025H2", LineageRow.Kind.merge, true), ("2025H2", .rename, false),
            ("2025H1", .merge, false), ("2026H1", .merge, false),
        ])
    func mixed(key: String, kind: LineageRow.Kind, isMixed: Bool) throws {
        var ground = try merged(kind)
        try ground.ask(key)
        #expect(try ground.facts().period.isMixedStructure == isMixed)
    }

    @Test(
        "history of other periods",
        arguments: [
            ("2026", ["2024", "2025", "2026"]), ("2026Q1", ["Q3/2025", "Q4/2025", "Q1/2026"]),
            ("2012..2017", ["2015", "2016", "2017"]), ("nk2020-2025", ["2023", "2024", "2025"]),
            ("2025..", ["2025", "2026 (đến 20/6)"]),
            ("2025-12-15..2026-05-31", ["15/12/2025–31/5/2026"]),
        ])
    func otherHistories(key: String, labels: [String]) throws {
        var ground = try Ground(key)
        ground.historyLength = 3
        #expect(try ground.facts().history.map(\.label) == labels)
    }

    @Test("an open period runs to the day the report is made")
    func openPeriod() throws {
        var ground = try Ground("2025..")
        ground.indicator("luot")
        try ground.observe("tinh", "luot", "2025..", 9)
        #expect(try ground.answer("luot").text == "9")
        #expect(try ground.facts().period.dataClose.iso == "2026-06-20")
        ground.dataClose = try Ground.day("14/6/2026")
        try ground.observe("tinh", "luot", "2025", 5)
        try ground.observe("tinh", "luot", "2026H1", 4)
        #expect(try ground.answer("luot", in: "2025").text == "5")
        #expect(try ground.answer("luot", in: "2026").text == "4")
    }

    @Test("the windows to read hold the period, its neighbours, its year and its history")
    func windows() throws {
        let ground = try Ground()
        let windows = Reckoning.windows(
            for: ground.period, calendar: ground.calendar, historyLength: 4)
        for key in ["2026H1", "2025H1", "2025H2", "2026", "2025", "2024H2"] {
            #expect(windows.contains(try ground.interval(key)), "\(key)")
        }
        #expect(windows.count == Set(windows).count)
        #expect(windows.map(\.start) == windows.map(\.start).sorted())
    }
}

// Is what one unit's own records answer: one interval or an exact tiling.

import Facts
import Figures
import Periods
import Testing

@Suite("One interval or an exact tiling")
struct TimeRuleTests {
    @Test("an observation over exactly the asked days answers as recorded")
    func exact() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe(
            "tinh", "luot", "2026H1",
            Quantity(FixedDecimal(80), qualifier: .above, verbatim: "trên 80"))
        let figure = try #require(try ground.answer("luot").figure)
        #expect(figure.value.brief == "trên 80")
        #expect(figure.provenance.rows.map(\.id) == [1])
        #expect(figure.coverage == nil)
    }

    @Test("two quarters tile a half-year and are added")
    func tiling() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("tinh", "luot", "2026Q2", 30)
        try ground.observe("tinh", "luot", "2026Q1", 12)
        let figure = try #require(try ground.answer("luot").figure)
        #expect(figure.value.brief == "42")
        #expect(Set(figure.provenance.rows.map(\.id)) == [1, 2])
    }

    @Test("what only overlaps the asked days is not used")
    func partialOverlap() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("tinh", "luot", "2026Q1", 12)
        try ground.observe("tinh", "luot", "2026", 100)
        try ground.observe("tinh", "luot", "2026-03-01..2026-06-14", 5)
        #expect(try ground.answer("luot").text == "noData")
    }

    @Test("the whole and its parts, when they differ, are a conflict", arguments: [42, 41])
    func conflict(whole: Int) throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("tinh", "luot", "2026H1", whole)
        try ground.observe("tinh", "luot", "2026Q1", 12)
        try ground.observe("tinh", "luot", "2026Q2", 30)
        #expect(try ground.answer("luot").text == (whole == 42 ? "42" : "conflict"))
    }

    @Test("two different tilings are a conflict")
    func rivalTilings() throws {
        var ground = try Ground("2026")
        ground.indicator("luot")
        try ground.observe("tinh", "luot", "2026H1", 10)
        try ground.observe("tinh", "luot", "2026H2", 10)
        try ground.observe("tinh", "luot", "2026Q3", 6)
        try ground.observe("tinh", "luot", "2026Q4", 5)
        #expect(try ground.answer("luot").text == "conflict")
    }

    @Test(
        "each rule over time combines a tiling in its own way",
        arguments: [
            (Indicator.TimeRule.sum, "42"), (.last, "30"), (.maximum, "30"),
            (.meanByDays, "21"), (.notAdditive, "notAggregable"),
        ])
    func rules(rule: Indicator.TimeRule, expected: String) throws {
        var ground = try Ground()
        ground.indicator("luot", Spec(time: rule))
        try ground.observe("tinh", "luot", "2026Q1", 12)  // 90 days
        try ground.observe("tinh", "luot", "2026Q2", 30)  // 92 days
        #expect(try ground.answer("luot").text == expected)
    }

    @Test("a ratio over time is the ratio of the sums, never a mean of percentages")
    func ratioOverTime() throws {
        var ground = try Ground()
        ground.ratio("ty-le", time: .sum)
        try ground.observe("tinh", "ty-le", "2026Q1", .pair(50, 100))
        try ground.observe("tinh", "ty-le", "2026Q2", .pair(300, 300))
        #expect(try ground.answer("ty-le").text == "350/400")
        #expect(try ground.answer("ty-le", .numerator).text == "350")
        #expect(try ground.answer("ty-le", .denominator).text == "400")
    }

    @Test(
        "bare percentages that tile a window have no sum and no mean",
        arguments: [
            Indicator.TimeRule.sum, .meanByDays,
        ])
    func barePercentages(rule: Indicator.TimeRule) throws {
        var ground = try Ground()
        ground.ratio("ty-le", time: rule)
        try ground.observe("tinh", "ty-le", "2026Q1", .percent(98))
        try ground.observe("tinh", "ty-le", "2026Q2", .percent(99))
        #expect(try ground.answer("ty-le").text == "notAggregable")
    }

    @Test("“hằng năm” over a span answers the span as one row and any single year inside")
    func yearly() throws {
        for (key, expected) in [("2012..2017", "100"), ("2014", "100"), ("2014H1", "noData")] {
            var ground = try Ground(key)
            ground.ratio("ty-le")
            try ground.observe("tinh", "ty-le", "2012..2017", .percent(100), recurrence: .yearly)
            #expect(try ground.answer("ty-le").text == expected, "\(key)")
            #expect(try ground.list("so-lieu").count == (expected == "100" ? 1 : 0))
        }
    }

    @Test("“mỗi quý” over a half-year answers it as one row and either of its quarters")
    func quarterly() throws {
        for key in ["2022H1", "2022Q2"] {
            var ground = try Ground(key)
            ground.indicator("kiem-tra", Spec(unit: "lần"))
            try ground.observe(
                "tinh", "kiem-tra", "2022H1", Quantity(FixedDecimal(1)), recurrence: .quarterly)
            #expect(try ground.answer("kiem-tra").text == "1")
            #expect(try ground.list("so-lieu").first?.brief("lap-lai") == "mỗi quý")
        }
    }

    @Test("a measurement comes before an estimate, an estimate is marked")
    func estimates() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.estimate("tinh", "luot", "2026H1", 50)
        #expect(try ground.answer("luot").figure?.isEstimate == true)
        try ground.observe("tinh", "luot", "2026H1", 47)
        #expect(try ground.answer("luot").text == "47")
        #expect(try ground.answer("luot").figure?.isEstimate == false)
    }

    @Test("a conference's own close ends the window that day")
    func ownClose() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("tinh", "luot", "2025-12-15..2026-06-04", 31)
        try ground.observe("tinh", "luot", "2026H1", 40)
        ground.dataClose = try Ground.day("04/6/2026")
        #expect(try ground.answer("luot").text == "31")
        #expect(try ground.facts().period.dataClose.iso == "2026-06-04")
    }

    @Test("past its own close a report knows only estimates of the whole period")
    func ownCloseEstimates() throws {
        for isEstimate in [false, true] {
            var ground = try Ground()
            ground.indicator("luot")
            if isEstimate {
                try ground.estimate("tinh", "luot", "2026H1", 40)
            } else {
                try ground.observe("tinh", "luot", "2026H1", 40)
            }
            ground.dataClose = try Ground.day("04/6/2026")
            #expect(try ground.answer("luot").text == (isEstimate ? "40" : "noData"))
        }
    }

    @Test("a sum that does not fit is an answer of its own")
    func overflow() throws {
        var ground = try Ground()
        ground.indicator("dong", Spec(unit: "đồng", kind: .money))
        try ground.observe("tinh", "dong", "2026Q1", Int.max)
        try ground.observe("tinh", "dong", "2026Q2", 1)
        #expect(try ground.answer("dong").text == "overflow")
    }
}

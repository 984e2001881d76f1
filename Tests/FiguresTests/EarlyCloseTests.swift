// Is what a report says when its figures close before its period does.

import Facts
import Figures
import Periods
import Testing

@Suite("A close before the period's end")
struct EarlyCloseTests {
    private func target(
        _ ground: inout Ground, _ quantity: Quantity, _ code: String = "luot",
        pace: TargetRow.Pace = .even
    ) throws {
        let days = try ground.interval("2025")
        let provenance = ground.row("muc_tieu")
        ground.rows.targets.append(
            TargetRow(
                code: "mt\(provenance.id)", document: "Nghị quyết 12", unit: "tinh",
                indicator: code, text: "Chỉ tiêu", comparator: .atLeast, interval: days,
                scope: .wholeSpan, quantity: quantity, isDraft: false, version: 1, pace: pace,
                quarterShares: [], source: "NQ", row: provenance))
    }

    /// The year 2025, whose conference meets on 28/11 with figures to 14/11.
    private func closing() throws -> Ground {
        var ground = try Ground("2025")
        ground.indicator("luot")
        ground.rows.occasions = [try occasion("2025", close: "14/11/2025")]
        return ground
    }

    private func occasion(_ period: String, close: String) throws -> OccasionRow {
        OccasionRow(
            committee: "dutinh", period: try Ground.key(period), name: "Hội nghị \(period)",
            conferenceDay: try Ground.day(close).adding(days: 14),
            dataClose: try Ground.day(close))
    }

    private let toClose = "2024-12-15..2025-11-14"
    private let behind = "2025-11-15..2025-12-14"

    @Test(
        "a year as of 14/6 is judged by pace, never failed",
        arguments: [
            (190, "chậm", "9"), (200, "đúng tiến độ", "0"), (400, "đạt", "0"), (401, "vượt", "0"),
        ])
    func yearAsOfHalf(done: Int, verdict: String, shortfall: String) throws {
        var ground = try Ground("2025")
        ground.indicator("luot")
        ground.dataClose = try Ground.day("14/6/2025")
        try target(&ground, Quantity(FixedDecimal(400)))  // 182 of 365 days: 199,45
        try ground.observe("tinh", "luot", "2025H1", done)
        #expect(try ground.answer("luot", .verdict).text == verdict)
        #expect(try ground.answer("luot", .shortfall).text == shortfall)
    }

    @Test("a level as of 14/6 is not due yet; at the year-end conference it is due, but not failed")
    func level() throws {
        var ground = try closing()
        ground.ratio("ty-le")
        try target(&ground, .percent(95), "ty-le", pace: .atEnd)
        try ground.observe("tinh", "ty-le", "2025H1", .pair(90, 100))
        ground.dataClose = try Ground.day("14/6/2025")
        #expect(try ground.answer("ty-le", .verdict).text == "chưa đến hạn")
        ground.dataClose = nil
        try ground.observe("tinh", "ty-le", toClose, .pair(90, 100))
        #expect(try ground.answer("ty-le", .verdict).text == "chậm")
        #expect(try ground.answer("ty-le", .shortfall).text == "5")
    }

    @Test("a year-end conference judges measured figures by pace, an estimated year whole")
    func yearEnd() throws {
        var ground = try closing()
        try target(&ground, Quantity(FixedDecimal(365)))  // 335 of 365 days are gone
        try ground.observe("tinh", "luot", toClose, 335)
        #expect(try ground.answer("luot").text == "335")
        #expect(try ground.answer("luot", .dueByNow).text == "335")
        #expect(try ground.answer("luot", .verdict).text == "đúng tiến độ")
        try ground.estimate("tinh", "luot", "2025", 364)
        #expect(try ground.answer("luot").text == "364")
        #expect(try ground.answer("luot").figure?.isEstimate == true)
        #expect(try ground.answer("luot", .verdict).text == "không đạt")
        #expect(try ground.answer("luot", .verdict).figure?.isEstimate == true)
    }

    @Test("a target reached by an estimate is marked in the list, with all reckoned from it")
    func estimatedTarget() throws {
        var ground = try closing()
        try target(&ground, Quantity(FixedDecimal(365)))
        try ground.observe("tinh", "luot", toClose, 335)
        let measured = try #require(try ground.list("muc-tieu").first)
        #expect(measured.estimated == [])
        try ground.estimate("tinh", "luot", "2025", 364)
        let row = try #require(try ground.list("muc-tieu").first)
        #expect(row.brief("thuc-hien", "danh-gia") == "364 | không đạt")
        #expect(
            row.estimated == [
                "thuc-hien", "danh-gia", "phan-tram", "phan-tram-ky", "con-thieu", "ty-le-thieu",
            ])
        let account = try #require(
            try ground.reckoning().accounts(of: ground.facts())["giai-trinh"]?.first)
        #expect(account.estimated.isSuperset(of: row.estimated))
        let recorded = try ground.list("so-lieu").filter { $0.estimated == ["gia-tri"] }
        #expect(recorded.map { $0.brief("gia-tri", "uoc") } == ["364 | có"])
    }

    @Test(
        "units and their changes are told as of the close, not of a day behind it",
        arguments: [("01/7/2025", true), ("20/11/2025", false)])
    func structure(day: String, isTold: Bool) throws {
        var ground = try closing()
        ground.rows.unitVersions.removeAll { $0.unit == "xa2" }
        let change = try Ground.day(day)
        ground.unit(
            "xa2", level: "xa", parent: "kv1", order: 2,
            lived: Lived(through: change.adding(days: -1).short))
        try ground.step("xa2", "xa1", .merge, day)
        let facts = try ground.facts()
        #expect(facts.period.isMixedStructure == isTold)
        #expect(facts.units.contains { $0.id == "xa2" } == !isTold)
        #expect(facts.period.structureDay.short == "14/11/2025")
        ground.rows.occasions = []
        let whole = try ground.facts()
        #expect(whole.period.isMixedStructure)
        #expect(whole.period.structureDay.short == "14/12/2025")
    }

    @Test("estimates of the days left complete the year and mark it; later measurements do not")
    func remainder() throws {
        var ground = try closing()
        for unit in ["xa1", "xa2", "xa3"] { try ground.observe(unit, "luot", toClose, 10) }
        for unit in ["xa1", "xa2"] {
            try ground.observe(unit, "luot", behind, 500)
            try ground.estimate(unit, "luot", behind, 1)
        }
        #expect(try ground.answer("luot", of: "xa1").text == "11")
        #expect(try ground.answer("luot", of: "kv1").text == "22")
        #expect(try ground.answer("luot", of: "kv1").figure?.isEstimate == true)
        let total = try #require(try ground.answer("luot").figure)
        #expect(total.value.brief == "30", "two estimates are not the province's year")
        #expect(total.isEstimate == false)
        try ground.estimate("xa3", "luot", behind, 1)
        #expect(try ground.answer("luot").text == "33")
        #expect(try ground.answer("luot").figure?.isEstimate == true)
    }

    @Test("an estimate of the year is compared with the whole year before, the rest to its close")
    func likeWithLike() throws {
        var ground = try closing()
        ground.rows.occasions.append(try occasion("2024", close: "14/11/2024"))
        ground.indicator("khac")
        for code in ["luot", "khac"] {
            try ground.observe("tinh", code, "2023-12-15..2024-11-14", 80)
            try ground.observe("tinh", code, "2024", 100)
            try ground.observe("tinh", code, toClose, 88)
        }
        try ground.estimate("tinh", "luot", "2025", 110)
        #expect(try ground.answer("luot", .samePeriod).text == "100")
        #expect(try ground.answer("luot", .change).text == "tăng 10,0%")
        #expect(try ground.answer("khac", .samePeriod).text == "80")
        #expect(try ground.answer("khac", .change).text == "tăng 10,0%")
    }

    @Test("what happens between a close and the next period stands in the next report only")
    func betweenCloses() throws {
        var ground = try closing()
        for (index, day) in ["2025-11-14", "2025-11-20", "2025-12-14", "2026-01-05"].enumerated() {
            let provenance = ground.row("khen_thuong")
            ground.rows.recorded.append(
                RecordedRow(
                    list: "khen-thuong", unit: "tinh", committee: nil,
                    interval: try ground.interval("\(day)..\(day)"), period: nil, order: index,
                    fields: ["hinh-thuc": .text(day)], row: provenance))
        }
        func listed(_ key: String) throws -> [String] {
            try ground.ask(key)
            return try ground.list("khen-thuong").map { $0.brief("hinh-thuc") }
        }
        #expect(try listed("2025") == ["2025-11-14"])
        let later = ["2025-11-20", "2025-12-14", "2026-01-05"]
        #expect(try listed("2026H1") == later)
        #expect(try listed("2026") == later)
    }

    @Test("tells the days of a same period that is longer, for sums to be told with")
    func unequal() throws {
        var ground = try closing()
        ground.ratio("ty-le", time: .sum)
        for (window, count) in [(toClose, 90), ("2024", 100)] {
            try ground.observe("tinh", "luot", window, count)
            try ground.observe("tinh", "ty-le", window, .pair(count, 200))
        }
        #expect(try ground.facts().period.unequalSamePeriod == (try ground.interval("2024")))
        #expect(try ground.answer("luot", .change).text == "giảm 10,0%")
        #expect(try ground.answer("ty-le", .change).text == "giảm 5,0 điểm phần trăm")
        var whole = try Ground("2025")
        whole.indicator("luot")
        try whole.observe("tinh", "luot", "2025", 90)
        try whole.observe("tinh", "luot", "2024", 100)
        #expect(try whole.facts().period.unequalSamePeriod == nil)
        #expect(try whole.answer("luot", .change).text == "giảm 10,0%")
    }
}

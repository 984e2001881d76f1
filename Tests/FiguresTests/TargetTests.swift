// Is how targets are chosen, paced and judged.

import Facts
import Figures
import Periods
import Testing

@Suite("Targets")
struct TargetTests {
    /// What a target is like apart from its number.
    private struct Aim {
        var code = "luot"
        var comparator = TargetRow.Comparator.atLeast
        var window = "2026"
        var scope = TargetRow.Scope.wholeSpan
        var pace = TargetRow.Pace.even
        var shares: [Int] = []
        var isDraft = false
        var version = 1
        var unit = "tinh"
    }

    private func target(
        _ ground: inout Ground, _ quantity: Quantity, _ aim: Aim = Aim()
    ) throws {
        let days = try ground.interval(aim.window)
        let provenance = ground.row("muc_tieu")
        ground.rows.targets.append(
            TargetRow(
                code: "mt\(provenance.id)", document: "Nghị quyết 12", unit: aim.unit,
                indicator: aim.code, text: "Chỉ tiêu", comparator: aim.comparator, interval: days,
                scope: aim.scope, quantity: quantity, isDraft: aim.isDraft, version: aim.version,
                pace: aim.pace, quarterShares: aim.shares, source: "NQ", row: provenance))
    }

    private func number(_ value: Int) -> Quantity { Quantity(FixedDecimal(value)) }

    private func aspects(_ ground: Ground, _ code: String = "luot", of unit: String = "tinh")
        throws -> [String]
    {
        try [Aspect.dueByNow, .percentOfTarget, .shortfall, .verdict].map {
            try ground.answer(code, $0, of: unit).text
        }
    }

    @Test(
        "a yearly number is due by days elapsed",
        arguments: [
            (300, ["199", "75,0", "0", "đúng tiến độ"]),
            (199, ["199", "49,8", "0", "đúng tiến độ"]),
            (150, ["199", "37,5", "49", "chậm"]), (400, ["199", "100,0", "0", "đạt"]),
            (401, ["199", "100,3", "0", "vượt"]),
        ])
    func evenPace(done: Int, expected: [String]) throws {
        var ground = try Ground()
        ground.indicator("luot")
        try target(&ground, number(400))  // 182 of 365 days: 199,45
        try ground.observe("tinh", "luot", "2026H1", done)
        #expect(try aspects(ground) == expected)
    }

    @Test("what is judged is counted from the target's first day, also in a report of a quarter")
    func progress() throws {
        var ground = try Ground("2026Q2")
        ground.indicator("luot")
        try target(&ground, number(400))
        try ground.observe("tinh", "luot", "2026Q1", 150)
        try ground.observe("tinh", "luot", "2026Q2", 60)
        #expect(try ground.answer("luot").text == "60")
        #expect(try ground.answer("luot", .progress).text == "210")
        #expect(try ground.answer("luot", .verdict).text == "đúng tiến độ")
        #expect(try ground.answer("luot", .progress, of: "kv1").text == "noData")
        ground.indicator("khac")
        #expect(try ground.answer("khac", .progress).text == "noTarget")
    }

    @Test(
        "a share exceeds its target only by digits that are printed",
        arguments: [(9904, "đạt"), (9905, "vượt"), (9900, "đạt"), (9899, "chậm")])
    func printedExcess(perTenThousand: Int, verdict: String) throws {
        var ground = try Ground()
        ground.ratio("ty-le")
        try target(
            &ground, number(99), Aim(code: "ty-le", pace: .byQuarter, shares: [100, 100, 100, 100]))
        try ground.observe("tinh", "ty-le", "2026H1", .pair(perTenThousand, 10_000))
        #expect(try ground.answer("ty-le", .verdict).text == verdict)
    }

    @Test("the list of targets says what is missing only where something is")
    func missingOnly() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try target(&ground, number(400))
        try ground.observe("tinh", "luot", "2026H1", 150)
        func missing() throws -> [String] {
            try ground.list("muc-tieu").map { $0.brief("con-thieu", "ty-le-thieu") }
        }
        #expect(try missing() == ["49 | 24,6"])
        ground.rows.observations.removeAll()
        try ground.observe("tinh", "luot", "2026H1", 250)
        #expect(try missing() == ["– | –"])
    }

    @Test("what a roughly known figure lacks is only “khoảng”, that it lacks nothing is not")
    func roughShortfall() throws {
        for (done, missing, rate) in [(150, "khoảng 49", "khoảng 24,6"), (250, "0", "0,0")] {
            var ground = try Ground()
            ground.indicator("luot")
            try target(&ground, number(400))
            try ground.observe(
                "tinh", "luot", "2026H1", Quantity(FixedDecimal(done), qualifier: .above))
            #expect(try ground.answer("luot", .shortfall).text == missing)
            #expect(try ground.answer("luot", .shortfallRate).text == rate)
        }
    }

    @Test("the period's plan and the year's are two percentages, what is missing has a rate")
    func rates() throws {
        var ground = try Ground()
        ground.indicator("luot")
        ground.ratio("ty-le")
        try target(&ground, number(400))
        try target(
            &ground, number(90), Aim(code: "ty-le", pace: .byQuarter, shares: [100, 100, 100, 100]))
        try ground.observe("tinh", "luot", "2026H1", 150)
        try ground.observe("tinh", "ty-le", "2026H1", .pair(130, 200))
        func told(_ code: String) throws -> [String] {
            try [Aspect.percentOfDue, .percentOfTarget, .shortfall, .shortfallRate].map {
                try ground.answer(code, $0).text
            }
        }
        // 199 are due: 150 of them are 75,4%, and 49 are missing.
        #expect(try told("luot") == ["75,4", "37,5", "49", "24,6"])
        // A share is due whole: 65% of 90%, 50 of 180 people, 25 points.
        #expect(try told("ty-le") == ["72,2", "72,2", "50", "25,0"])
        #expect(try ground.answer("luot", .percentOfDue, of: "kv1").text == "noData")
    }

    @Test(
        "at the end of the year nothing is on pace any more",
        arguments: [
            (99, "không đạt"), (100, "đạt"), (101, "vượt"),
        ])
    func atTheEnd(done: Int, verdict: String) throws {
        var ground = try Ground("2026H2")
        ground.indicator("luot")
        try target(&ground, number(100))
        try ground.observe("tinh", "luot", "2026H1", 40)
        try ground.observe("tinh", "luot", "2026H2", done - 40)
        #expect(try ground.answer("luot", .verdict).text == verdict)
        #expect(try ground.answer("luot", .dueByNow).text == "100")
    }

    @Test("quarter shares say what is due; a running quarter counts by its days")
    func byQuarter() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try target(&ground, number(200), Aim(pace: .byQuarter, shares: [20, 45, 70, 100]))
        try ground.observe("tinh", "luot", "2026H1", 80)
        #expect(try aspects(ground) == ["90", "40,0", "10", "chậm"])
        ground.dataClose = try Ground.day("29/4/2026")  // 46 of the 92 days of the second quarter
        #expect(try ground.answer("luot", .dueByNow).text == "65")
    }

    @Test("what is due at the end is not yet due at half-year")
    func atEnd() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try target(&ground, number(200), Aim(pace: .atEnd))
        #expect(try ground.answer("luot", .verdict).text == "chưa đến hạn")
        try ground.observe("tinh", "luot", "2026H1", 80)
        #expect(try aspects(ground) == ["notApplicable", "40,0", "notApplicable", "chưa đến hạn"])
    }

    @Test(
        "a share, a level and a yearly norm are never halved for a half-year",
        arguments: [
            Indicator.Nature.stock, .flow, .yearlyNorm,
        ])
    func notHalved(nature: Indicator.Nature) throws {
        var ground = try Ground()
        ground.ratio("ty-le", nature: nature)
        try target(&ground, .percent(25), Aim(code: "ty-le", window: "2026", scope: .yearly))
        try ground.observe("tinh", "ty-le", "2026H1", .percent(12))
        #expect(try ground.answer("ty-le", .dueByNow).text == "notApplicable")
        #expect(try ground.answer("ty-le", .verdict).text == "chưa đến hạn")
    }

    @Test(
        "what must be kept is due on every day",
        arguments: [
            (Quantity.percent(2732, scale: 2), "đạt"), (.percent(2731, scale: 2), "không đạt"),
            (.percent(28, .nearly), "vượt"), (.percent(2732, scale: 2, .nearly), "không đạt"),
        ])
    func hold(done: Quantity, verdict: String) throws {
        var ground = try Ground()
        ground.ratio("ty-le")
        try target(
            &ground, .percent(2732, scale: 2),
            Aim(code: "ty-le", comparator: .hold, window: "2022..2025"))
        try ground.ask("2024H1")
        try ground.observe("tinh", "ty-le", "2024H1", done)
        #expect(try ground.answer("ty-le", .verdict).text == verdict)
        #expect(try ground.answer("ty-le", .target).text == "giữ vững 27,32")
        #expect(try ground.answer("ty-le", .dueByNow).text == "27,32")
    }

    @Test(
        "a ceiling is kept or broken, whatever the day",
        arguments: [
            (TargetRow.Comparator.atMost, 2, 2, "đạt"), (.atMost, 2, 3, "không đạt"),
            (.below, 2, 2, "không đạt"), (.equal, 0, 0, "đạt"), (.equal, 0, 1, "không đạt"),
        ])
    func ceiling(comparator: TargetRow.Comparator, limit: Int, done: Int, verdict: String) throws {
        var ground = try Ground()
        ground.indicator("vu", Spec(unit: "vụ", direction: .lowerIsBetter))
        try target(&ground, number(limit), Aim(code: "vu", comparator: comparator))
        try ground.observe("tinh", "vu", "2026H1", done)
        #expect(try ground.answer("vu", .verdict).text == verdict)
        for aspect in [Aspect.dueByNow, .percentOfDue, .shortfall, .shortfallRate] {
            #expect(try ground.answer("vu", aspect).text == "notApplicable", "\(aspect)")
        }
        let told = ["phai-co", "phan-tram-ky", "con-thieu", "cach-phai-co"]
        let account = try #require(
            try ground.reckoning().accounts(of: ground.facts())["giai-trinh"]?.first)
        for row in try ground.list("muc-tieu") + [account] {
            #expect(row.fields["danh-gia"] == .text(verdict))
            #expect(told.allSatisfy { row.fields[$0] == nil }, "nobody must have so many cases")
        }
    }

    @Test("a share that falls short lacks so many people, rounded up")
    func shortfallInPeople() throws {
        var ground = try Ground("2026")
        ground.ratio("ty-le")
        try target(&ground, .percent(95), Aim(code: "ty-le", window: "2022..2030", scope: .yearly))
        try ground.observe("tinh", "ty-le", "2026", .pair(851, 1001))
        #expect(try aspects(ground, "ty-le") == ["95", "89,5", "100", "không đạt"])
        guard
            case .quantity(_, let unit, _)? =
                try ground.answer("ty-le", .shortfall).figure?.value
        else { return #expect(Bool(false), "a shortfall is a quantity") }
        #expect(unit == "quân số", "what is missing is named as the denominator is")
    }

    @Test("a percentage without its parts lacks percentage points")
    func shortfallInPoints() throws {
        var ground = try Ground("2026")
        ground.ratio("ty-le")
        try target(&ground, .percent(95), Aim(code: "ty-le"))
        try ground.observe("tinh", "ty-le", "2026", .percent(935, scale: 1))
        #expect(try ground.answer("ty-le", .shortfall).text == "1,5")
    }

    @Test("99,96% is not 100%, however it is printed")
    func notRoundedUp() throws {
        var ground = try Ground("2026")
        ground.ratio("ty-le")
        try target(&ground, .percent(100), Aim(code: "ty-le"))
        try ground.observe("tinh", "ty-le", "2026", .pair(9996, 10000))
        #expect(try ground.answer("ty-le", .verdict).text == "không đạt")
        #expect(try ground.answer("ty-le", .shortfall).text == "4")
    }

    @Test("no draft is in force; the year goes before the span, then the highest version")
    func inForce() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try target(&ground, number(1), Aim(isDraft: true, version: 9))
        #expect(try ground.answer("luot", .target).text == "noTarget")
        try target(&ground, number(2), Aim(window: "2022..2030"))
        #expect(try ground.answer("luot", .target).text == "từ 2 trở lên")
        try target(&ground, number(3))
        try target(&ground, number(4), Aim(version: 2))
        try target(&ground, number(5), Aim(window: "2025"))
        #expect(try ground.answer("luot", .target).text == "từ 4 trở lên")
    }

    @Test("a target dated from 1/1 to 31/12 means the report year")
    func calendarYear() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try target(&ground, number(400), Aim(window: "2026-01-01..2026-12-31"))
        try ground.observe("tinh", "luot", "2026H1", 150)
        #expect(try aspects(ground) == ["199", "37,5", "49", "chậm"])
    }

    @Test("an indicator without a target says so; without figures the verdict says that")
    func absent() throws {
        var ground = try Ground()
        ground.indicator("luot")
        #expect(try ground.answer("luot", .verdict).text == "noTarget")
        try target(&ground, number(10))
        #expect(try ground.answer("luot", .verdict).text == "chưa đủ số liệu")
        #expect(try ground.answer("luot", .shortfall).text == "noData")
    }

    @Test("targets of units below are judged on their own totals")
    func unitsBelow() throws {
        var ground = try Ground("2026")
        ground.indicator("luot")
        try target(&ground, number(10), Aim(unit: "kv1"))
        try ground.observe("xa1", "luot", "2026", 4)
        try ground.observe("xa2", "luot", "2026", 5)
        #expect(try aspects(ground, of: "kv1") == ["10", "90,0", "1", "không đạt"])
        #expect(try ground.facts().summary[.targets] == 0)
    }

    @Test("the summary counts each target of the scope once, by its verdict")
    func summary() throws {
        var ground = try Ground("2026")
        for (index, done) in [99, 100, 101, 101].enumerated() {
            ground.indicator("c\(index)")
            try target(&ground, number(100), Aim(code: "c\(index)"))
            try ground.observe("tinh", "c\(index)", "2026", done)
        }
        let summary = try ground.facts().summary
        #expect(summary[.targets] == 4)
        #expect(summary[.failed] == 1)
        #expect(summary[.met] == 1)
        #expect(summary[.exceeded] == 2)
        #expect(summary[.late] == 0)
    }

    @Test("a draft is counted nowhere, whatever was reached")
    func drafts() throws {
        var ground = try Ground("2026")
        ground.indicator("luot")
        ground.indicator("khac")
        try target(&ground, number(100), Aim(isDraft: true))
        try target(&ground, number(100), Aim(code: "khac"))
        try ground.observe("tinh", "luot", "2026", 90)
        try ground.observe("tinh", "khac", "2026", 100)
        let facts = try ground.facts()
        #expect(facts.summary[.targets] == 1 && facts.summary[.met] == 1)
        #expect(facts.summary[.failed] == 0)
        #expect(try ground.answer("luot", .verdict).text == "noTarget")
        #expect(
            try ground.list("muc-tieu").map { $0.brief("trang-thai", "thuc-hien", "danh-gia") }
                == ["dự thảo | 90 | –", "ban hành | 100 | đạt"])
    }

    @Test("the list of targets prints each with its comparator, status and verdict")
    func list() throws {
        var ground = try Ground("2026")
        ground.indicator("luot")
        try target(&ground, number(100), Aim(scope: .yearly, isDraft: true, version: 1))
        try target(&ground, number(120), Aim(scope: .yearly, version: 2))
        try target(&ground, number(500), Aim(window: "2022..2030", isDraft: true))
        try target(&ground, number(500), Aim(window: "2020..2025"))
        try ground.observe("tinh", "luot", "2026", 110)
        #expect(
            try ground.list("muc-tieu").map {
                $0.brief("muc", "lap-lai", "trang-thai", "thuc-hien", "danh-gia")
            } == [
                "từ 500 trở lên |  | dự thảo | – | –",
                "từ 120 trở lên | hằng năm | ban hành | 110 | không đạt",
            ])
        let reach = try ground.list("muc-tieu").map { $0.brief("nhom", "khoang") }
        #expect(reach.map { $0.split(separator: "|").last } == [" dài hơn kỳ", " đúng kỳ"])
    }

    @Test("what a later year asks of a sum is no target of the sum of a span")
    func laterYear() throws {
        var ground = try Ground("2024..2026")
        ground.indicator("luot")
        ground.ratio("ty-le")
        try target(&ground, number(100), Aim(window: "2026"))
        try target(&ground, number(50), Aim(code: "ty-le", window: "2026"))
        for year in ["2024", "2025", "2026"] { try ground.observe("tinh", "luot", year, 90) }
        try ground.observe("tinh", "ty-le", "2024..2026", .pair(60, 100))
        #expect(try ground.answer("luot").text == "270")
        #expect(try ground.answer("luot", .target).text == "noTarget")
        #expect(try ground.answer("ty-le", .target).text != "noTarget")
        #expect(
            try ground.list("muc-tieu").map { $0.brief("thuc-hien", "khoang", "danh-gia") }.first
                == "90 | trong kỳ | không đạt")
    }
}

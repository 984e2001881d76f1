// Is the proof that each kind of rule finds what breaks it, tells it in full, and nothing else.

import Facts
import Figures
import Periods
import Testing

@Suite("Rules about recorded figures")
struct RuleTests {
    @Test("a value above its most or below its least is told, one at the limit is not")
    func bounds() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.rule("r", "luot", .bounds(least: .of(10), most: .of(50)))
        try ground.observe("xa1", "luot", "2026Q1", 50)
        try ground.observe("xa1", "luot", "2026Q2", 51)
        try ground.observe("xa2", "luot", "2026Q1", 9)
        try ground.observe("xa2", "luot", "2026Q2", 10)
        #expect(
            try ground.found() == [
                "xa1 r canh-bao: “Chỉ tiêu luot”, quý II năm 2026: 51 người, vượt mức cao nhất là "
                    + "50 người; kiểm tra lại với đơn vị",
                "xa2 r canh-bao: “Chỉ tiêu luot”, quý I năm 2026: 9 người, dưới mức thấp nhất là "
                    + "10 người; kiểm tra lại với đơn vị",
            ])
    }

    @Test("bounds of a ratio are per cent, and stand in place of the check of its pair")
    func ratioBounds() throws {
        var ground = try Ground()
        ground.ratio("ke-hoach")
        try ground.observe("xa1", "ke-hoach", "2026H1", .pair(110, 100))
        #expect(
            try ground.found() == [
                "xa1 tu-so-mau-so canh-bao: “Chỉ tiêu ke-hoach”, 6 tháng đầu năm 2026: tử số 110 "
                    + "lớn hơn mẫu số 100; sửa lại, hoặc đặt quy tắc giới hạn nếu được vượt 100%"
            ])
        try ground.rule("r", "ke-hoach", .bounds(least: nil, most: .of(120)), .blocking)
        #expect(try ground.found() == [])
        try ground.observe("xa2", "ke-hoach", "2026H1", .pair(61, 50))
        try ground.observe("xa3", "ke-hoach", "2026H1", .percent(1_205, scale: 1))
        #expect(
            try ground.found() == [
                "xa2 r chan: “Chỉ tiêu ke-hoach”, 6 tháng đầu năm 2026: 61/50 (122,00%), vượt "
                    + "mức cao nhất là 120%; kiểm tra lại với đơn vị",
                "xa3 r chan: “Chỉ tiêu ke-hoach”, 6 tháng đầu năm 2026: 120,5%, vượt mức cao nhất "
                    + "là 120%; kiểm tra lại với đơn vị",
            ])
    }

    @Test("a figure with a qualifier breaks a rule only where the truth must")
    func qualifiers() throws {
        for (qualifier, number, isBroken) in [
            (Qualifier.about, 60, false), (.nearly, 60, false), (.atMost, 60, false),
            (.above, 50, true), (.moreThan, 50, true), (.atLeast, 50, false), (.hold, 51, true),
            (.exactly, 50, false),
        ] {
            var ground = try Ground()
            ground.indicator("luot")
            try ground.rule("r", "luot", .bounds(least: nil, most: .of(50)))
            try ground.observe(
                "xa1", "luot", "2026H1", Quantity(.of(number), qualifier: qualifier))
            #expect(try ground.found().count == (isBroken ? 1 : 0), "\(qualifier) \(number)")
        }
        for (qualifier, number, isBroken) in [
            (Qualifier.nearly, 10, true), (.atMost, 10, false), (.atMost, 9, true),
            (.above, 5, false), (.about, 5, false),
        ] {
            var ground = try Ground()
            ground.indicator("luot")
            try ground.rule("r", "luot", .bounds(least: .of(10), most: nil))
            try ground.observe(
                "xa1", "luot", "2026H1", Quantity(.of(number), qualifier: qualifier))
            #expect(try ground.found().count == (isBroken ? 1 : 0), "\(qualifier) \(number)")
        }
    }

    @Test("words and estimates that a measurement replaced break nothing")
    func silentFigures() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.rule("r", "luot", .bounds(least: nil, most: .of(5)))
        try ground.observe("xa1", "luot", "2026H1", Quantity(.words("hàng trăm")))
        try ground.estimate("xa2", "luot", "2026H1", 9)
        try ground.observe("xa2", "luot", "2026H1", 4)
        #expect(try ground.found() == [])
        try ground.estimate("xa3", "luot", "2026H1", 9)
        #expect(try ground.found().count == 1)
    }

    @Test("a cumulative figure that falls inside its year names both periods and both values")
    func falling() throws {
        var ground = try Ground()
        ground.cumulative("ket-nap")
        try ground.observe("xa1", "ket-nap", "2025Q4", 90)
        try ground.observe("xa1", "ket-nap", "2026Q1", 12)
        try ground.observe("xa1", "ket-nap", "2026Q2", 11)
        try ground.observe("xa2", "ket-nap", "2026Q1", 12)
        try ground.observe("xa2", "ket-nap", "2026Q2", 12)
        #expect(
            try ground.found() == [
                "xa1 luy-ke-giam chan: “Chỉ tiêu ket-nap”, quý II năm 2026: số lũy kế giảm còn 11 "
                    + "người, quý I năm 2026 là 12 người; xem lại số của cả hai kỳ"
            ])
        let finding = try #require(try ground.facts().findings.first)
        #expect(finding.values == [Quantity(.of(11)), Quantity(.of(12))])
        #expect(finding.days == (try ground.interval("2026Q2")))
    }

    @Test("a cumulative pair falls when its numerator does, not when its plan is raised")
    func fallingPair() throws {
        var ground = try Ground()
        ground.ratio("tien-do", nature: .cumulative)
        try ground.observe("xa1", "tien-do", "2026Q1", .pair(30, 100))
        try ground.observe("xa1", "tien-do", "2026Q2", .pair(40, 200))
        #expect(try ground.found() == [])
        try ground.observe("xa2", "tien-do", "2026Q1", .pair(30, 100))
        try ground.observe("xa2", "tien-do", "2026Q2", .pair(29, 50))
        #expect(try ground.facts().findings.map(\.unit) == ["xa2"])
    }

    @Test("since a first day, a fall inside the span is told; parts that are added up may fall")
    func fallingSpan() throws {
        var ground = try Ground()
        ground.cumulative("nha", time: .notAdditive)
        ground.cumulative("them", time: .sum)
        try ground.observe("xa1", "nha", "2021..2025", 40)
        try ground.observe("xa1", "nha", "2020-12-15..2026-06-14", 38)
        try ground.observe("xa1", "them", "2026Q1", 40)
        try ground.observe("xa1", "them", "2026Q2", 10)
        #expect(
            try ground.found() == [
                "xa1 luy-ke-giam chan: “Chỉ tiêu nha”, 15/12/2020–14/6/2026: số lũy kế giảm còn 38 "
                    + "người, 15/12/2020–14/12/2025 là 40 người; xem lại số của cả hai kỳ"
            ])
    }

    @Test("a rule khong-giam says how a fall weighs, with advice of its own")
    func fallingRule() throws {
        var ground = try Ground()
        ground.cumulative("ket-nap")
        try ground.observe("xa1", "ket-nap", "2026Q1", 12)
        try ground.observe("xa1", "ket-nap", "2026Q2", 11)
        try ground.rule("r", "ket-nap", .notFalling, advice: "Gọi đồng chí Ban.")
        #expect(
            try ground.found() == [
                "xa1 r canh-bao: “Chỉ tiêu ket-nap”, quý II năm 2026: số lũy kế giảm còn 11 người, "
                    + "quý I năm 2026 là 12 người. Gọi đồng chí Ban."
            ])
    }

    @Test("one indicator above another over the same days is told, over other days it is not")
    func atMost() throws {
        var ground = try Ground()
        ground.indicator("tham-gia")
        ground.indicator("phai")
        try ground.rule("r", "tham-gia", .atMost(indicator: "phai"), .blocking)
        try ground.observe("xa1", "tham-gia", "2026Q2", 52)
        try ground.observe("xa1", "phai", "2026Q1", 50)
        try ground.observe("xa2", "tham-gia", "2026Q2", 50)
        try ground.observe("xa2", "phai", "2026Q2", 50)
        #expect(try ground.found() == [])
        try ground.observe("xa1", "phai", "2026Q2", 51)
        #expect(
            try ground.found() == [
                "xa1 r chan: “Chỉ tiêu tham-gia”, quý II năm 2026: 52 người, lớn hơn “Chỉ tiêu "
                    + "phai” là 51 người; kiểm tra lại hai số với đơn vị"
            ])
    }

    @Test("parts that do not add up are told with their values; a missing part breaks nothing")
    func sum() throws {
        var ground = try Ground()
        for code in ["tong", "gioi", "kha", "dat"] { ground.indicator(code) }
        try ground.rule("r", "tong", .sum(of: ["gioi", "kha", "dat"]))
        for (code, number) in [("tong", 50), ("gioi", 20), ("kha", 18)] {
            try ground.observe("xa1", code, "2026H1", number)
        }
        #expect(try ground.found() == [])
        try ground.observe("xa1", "dat", "2026H1", 10)
        #expect(
            try ground.found() == [
                "xa1 r canh-bao: “Chỉ tiêu tong”, 6 tháng đầu năm 2026: 50 người, khác tổng các "
                    + "phần là 48 người (gioi 20, kha 18, dat 10); kiểm tra lại từng phần với "
                    + "đơn vị"
            ])
        #expect(
            ground.rows.compositions == [
                CompositionRow(
                    rule: "r", total: "tong", parts: ["gioi", "kha", "dat"],
                    interval: try ground.interval("2020.."))
            ])
    }

    @Test("numbers at the edge of what fits break no rule and end no program")
    func overflow() throws {
        var ground = try Ground()
        for code in ["tong", "a", "b"] { ground.indicator(code) }
        try ground.rule("r1", "tong", .sum(of: ["a", "b"]))
        try ground.rule("r2", "a", .atMost(indicator: "b"))
        try ground.rule("r3", "tong", .change(percent: .of(50)))
        try ground.rule("r4", "tong", .bounds(least: .of(Int.min), most: .of(Int.max)))
        for code in ["tong", "a", "b"] {
            try ground.observe("xa1", code, "2026H1", Int.max)
            try ground.observe("xa1", code, "2025H1", Int.min + 1)
        }
        #expect(try ground.found() == [])
    }

    @Test("a jump against the same period is told of the lowest unit, and not of what lacks a part")
    func change() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.rule("r", "luot", .change(percent: .of(50)))
        for (unit, before, now) in [("xa1", 100, 151), ("xa2", 10, 15), ("xa3", 0, 40)] {
            try ground.observe(unit, "luot", "2025H1", before)
            try ground.observe(unit, "luot", "2026H1", now)
        }
        #expect(
            try ground.found() == [
                "xa1 r canh-bao: “Chỉ tiêu luot”, 6 tháng đầu năm 2026: 151 người, tăng 51,0% so "
                    + "với cùng kỳ (100 người), quá 50%; hỏi lại đơn vị nguyên nhân"
            ])
    }

    @Test(
        "a jump of a ratio is counted in per cent points, and one that only a total shows is told")
    func changeOfRatio() throws {
        var ground = try Ground()
        ground.ratio("ty-le")
        try ground.rule("r", "ty-le", .change(percent: .of(10)))
        try ground.observe("xa1", "ty-le", "2025H1", .pair(50, 100))
        try ground.observe("xa1", "ty-le", "2026H1", .pair(60, 100))
        #expect(try ground.found() == [])
        try ground.observe("xa2", "ty-le", "2025H1", .pair(1, 2))
        try ground.observe("xa2", "ty-le", "2026H1", .pair(590, 1_000))
        try ground.observe("xa3", "ty-le", "2025H1", .pair(100, 1_000))
        try ground.observe("xa3", "ty-le", "2026H1", .pair(19, 100))
        // 151/1102 = 13,7 % before, 669/1200 = 55,8 % now: no commune moved by 10 points.
        #expect(try ground.facts().findings.map(\.unit) == ["tinh"])
    }

    @Test("a figure that must be given is asked of every unit that reports, and of no silent one")
    func given() throws {
        var ground = try Ground()
        ground.indicator("luot")
        ground.indicator("khac")
        try ground.rule("r", "luot", .given, .blocking)
        try ground.observe("xa1", "luot", "2026H1", 1)
        try ground.observe("xa2", "khac", "2026H1", 1)
        #expect(
            try ground.found() == [
                "xa2 r chan: “Chỉ tiêu luot”, 6 tháng đầu năm 2026: chưa có số liệu, đây là số "
                    + "liệu bắt buộc; đề nghị đơn vị bổ sung"
            ])
        try ground.observe("xa2", "luot", "2026H1", Quantity(.words("vài")))
        #expect(try ground.found() == [])
    }

    @Test("a unit that began inside the period is not asked for the whole of it")
    func newUnit() throws {
        var ground = try Ground()
        ground.indicator("luot")
        ground.unit("xa4", level: "xa", parent: "kv2", lived: Lived(from: "01/3/2026"))
        try ground.rule("r", "luot", .given)
        try ground.observe("xa1", "luot", "2026H1", 1)
        try ground.observe("xa4", "luot", "2026Q2", 1)
        #expect(try ground.found() == [])
    }

    @Test("a rule holds between its days and for units of its level only")
    func scope() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("xa1", "luot", "2026H1", 9)
        try ground.observe("kv2", "luot", "2026H1", 9)
        try ground.rule("cu", "luot", .bounds(least: nil, most: .of(5)), days: "2020..2025")
        try ground.rule("xa", "luot", .bounds(least: nil, most: .of(5)), level: "khu-vuc")
        try ground.rule("la", "la", .given)
        try ground.rule("ben", "luot", .atMost(indicator: "la"))
        #expect(try ground.facts().findings.map(\.unit) == ["kv2"])
    }

    @Test("findings come by unit, indicator and rule, built-in checks first")
    func order() throws {
        var ground = try Ground()
        ground.ratio("b")
        ground.indicator("a")
        for code in ["r2", "r1"] {
            try ground.rule(code, "a", .bounds(least: nil, most: .of(1)))
        }
        for unit in ["xa3", "xa1"] {
            try ground.observe(unit, "a", "2026Q2", 5)
            try ground.observe(unit, "a", "2026Q1", 5)
            try ground.observe(unit, "b", "2026H1", .pair(2, 1))
        }
        let expected = ["xa1", "xa3"].flatMap { unit in
            ["\(unit) tu-so-mau-so", "\(unit) r1", "\(unit) r1", "\(unit) r2", "\(unit) r2"]
        }
        let findings = try ground.facts().findings
        #expect(findings.map { "\($0.unit) \($0.rule)" } == expected)
        let firstQuarter = try ground.interval("2026Q1")
        #expect(findings[1].days == firstQuarter && findings[2].days != firstQuarter)
    }
}

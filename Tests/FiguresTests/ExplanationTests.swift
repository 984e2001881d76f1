// Is the proof that the parts of an explanation make the figure that was printed.

import Facts
import Periods
import TestTools
import Testing

@testable import Figures

struct ExplanationTests {
    private func explanation(
        _ ground: Ground, _ address: FigureAddress
    ) throws -> Explanation? {
        try ground.reckoning().explanation(of: address)
    }

    private func address(
        _ ground: Ground, _ indicator: String, _ aspect: Aspect = .actual, of unit: String = "tinh"
    ) -> FigureAddress {
        FigureAddress(
            indicator: indicator, unit: unit, window: ground.period.key, aspect: aspect)
    }

    /// The quantity of an answer; nil for words, days and what is missing.
    private static func quantity(_ answer: Answer) -> Quantity? {
        guard case .quantity(let quantity, _, _)? = answer.figure?.value else { return nil }
        return quantity
    }

    @Test func `a total is told with its units, theirs with their rows, and who is missing`()
        throws
    {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("xa1", "luot", "2026Q1", 3)
        try ground.observe("xa1", "luot", "2026Q2", 4)
        try ground.observe("xa2", "luot", "2025H1", 9)
        try ground.observe("xa3", "luot", "2026H1", 5)
        let whole = try #require(try explanation(ground, address(ground, "luot")))
        #expect(whole.answer.text == "12")
        #expect(whole.parts.map(\.unitName) == ["Đơn vị kv1", "Đơn vị kv2"])
        #expect(whole.ownRows.isEmpty)
        let area = whole.parts[0]
        #expect(area.parts.map(\.answer.text) == ["7", "noData"])
        #expect(area.parts[0].ownRows.map(\.id) == [1, 2])
        #expect(area.answer.figure?.coverage?.expected == 2)
    }

    @Test func `a comparison is told with both sides, across a merger too`() throws {
        var ground = try Ground()
        ground.indicator("luot")
        ground.unit("cu1", level: "xa", parent: "kv1", lived: Lived(through: "30/06/2025"))
        ground.unit("cu2", level: "xa", parent: "kv1", lived: Lived(through: "30/06/2025"))
        ground.unit("moi", level: "xa", parent: "kv1", lived: Lived(from: "01/07/2025"))
        try ground.step("cu1", "moi", .merge, "01/07/2025")
        try ground.step("cu2", "moi", .merge, "01/07/2025")
        try ground.observe("cu1", "luot", "2025H1", 4)
        try ground.observe("cu2", "luot", "2025H1", 6)
        try ground.observe("moi", "luot", "2026H1", 12)
        let change = try #require(
            try explanation(ground, address(ground, "luot", .change, of: "moi")))
        #expect(change.answer.text == "tăng 20,0%")
        #expect(change.parts.map(\.answer.text) == ["12", "10"])
        #expect(change.parts[1].parts.map(\.answer.text) == ["4", "6"])
        #expect(change.parts[1].parts.map(\.address.unit) == ["cu1", "cu2"])
    }

    private func target(
        _ ground: inout Ground, _ indicator: String, _ comparator: TargetRow.Comparator,
        _ number: Int
    ) throws {
        ground.rows.targets.append(
            TargetRow(
                code: "m1", document: "NQ 12", unit: "tinh", indicator: indicator, text: "",
                comparator: comparator, interval: try ground.interval("2026"), scope: .wholeSpan,
                quantity: Quantity(FixedDecimal(number)), isDraft: false, version: 1, pace: .even,
                quarterShares: [], source: "", row: ground.row("muc_tieu")))
    }

    @Test func `a verdict is told with what was reached, what is due and the target`() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("xa1", "luot", "2026H1", 40)
        try target(&ground, "luot", .atLeast, 100)
        let verdict = try #require(try explanation(ground, address(ground, "luot", .verdict)))
        #expect(verdict.answer.text == "chậm")
        #expect(verdict.parts.map(\.address.aspect) == [.actual, .dueByNow])
        #expect(verdict.parts[1].parts.map(\.address.aspect) == [.target])
        #expect(verdict.parts[1].parts[0].ownRows.map(\.table) == ["muc_tieu"])
    }

    @Test func `a ceiling is told with what was reached and the ceiling, nothing is due`() throws {
        var ground = try Ground()
        ground.indicator("vu", Spec(unit: "vụ", direction: .lowerIsBetter))
        try ground.observe("tinh", "vu", "2026H1", 3)
        try target(&ground, "vu", .atMost, 4)
        let verdict = try #require(try explanation(ground, address(ground, "vu", .verdict)))
        #expect(verdict.answer.text == "đạt")
        #expect(verdict.parts.map(\.address.aspect) == [.actual, .target])
        let formula = verdict.answer.figure?.provenance.formula
        #expect(formula == "so số thực hiện với mức không được vượt quá")
    }

    @Test func `what the report knows nothing of has no explanation`() throws {
        var ground = try Ground()
        ground.indicator("luot")
        for (indicator, unit) in [("khac", "tinh"), ("luot", "khac")] {
            #expect(try explanation(ground, address(ground, indicator, of: unit)) == nil)
        }
        let elsewhere = FigureAddress(
            indicator: "luot", unit: "tinh", window: try Ground.key("2025H1").bound(to: "chot-15"),
            aspect: .verdict)
        #expect(try explanation(ground, elsewhere) == nil)
    }

    @Test("every figure of any rows is explained, and its parts add up to it")
    func recomputed() throws {
        var explained = 0
        for seed in UInt64(1)...2_000 {
            var dice = SplitMix(seed: seed &* 104_729)
            var (ground, communes) = try Chance.province(&dice, "2026H1")
            try Chance.scatter(&ground, communes + ["tinh", "k1"], &dice)
            let worksheet = try ground.reckoning().worksheet()
            let facts = try ground.reckoning().facts(on: worksheet)
            let explaining = Explaining(worksheet, facts: facts)
            let addresses = facts.answers.keys.filter { $0.window == ground.period.key }
                .sorted { $0.description < $1.description }
            for address in addresses where dice.chance(4) || address.unit == "tinh" {
                let found = try #require(
                    explaining.explanation(of: address), "seed \(seed) \(address)")
                #expect(found.answer == facts.answer(address), "seed \(seed) \(address)")
                check(found, "seed \(seed) \(address)")
                explained += 1
            }
        }
        #expect(explained > 10_000)
    }

    /// Parts of a total add up, pair by pair, a rough one once rounded; nobody is counted twice or
    /// left out.
    ///
    /// - Parameter isNamed: It is a printed figure and no part of a total.
    private func check(_ whole: Explanation, isNamed: Bool = true, _ comment: Comment) {
        let isTotal = whole.address.aspect == .actual
        for part in whole.parts { check(part, isNamed: !isTotal, comment) }
        guard whole.address.aspect == .actual, !whole.parts.isEmpty,
            let figure = whole.answer.figure, figure.coverage != nil,
            let total = ExplanationTests.quantity(whole.answer)
        else { return }
        let parts = whole.parts.compactMap { ExplanationTests.quantity($0.answer) }
        switch total.measure {
        case .number(let number):
            let sum = parts.compactMap(\.number).reduce(FixedDecimal(0)) { $0.adding($1) ?? $0 }
            let told = Quantity(sum, qualifier: total.qualifier).roughlyRounded.number
            #expect(isNamed ? told?.isEqual(to: number) == true : sum.isEqual(to: number), comment)
        case .pair(let numerator, let denominator, _):
            var sums = (FixedDecimal(0), FixedDecimal(0))
            for case .pair(let top, let bottom, _) in parts.map(\.measure) {
                sums = (sums.0.adding(top) ?? sums.0, sums.1.adding(bottom) ?? sums.1)
            }
            #expect(sums.0.isEqual(to: numerator) && sums.1.isEqual(to: denominator), comment)
        case .words: Issue.record(comment)
        }
        let below = Set(whole.parts.flatMap { $0.answer.figure?.provenance.rows ?? [] })
        #expect(Set(figure.provenance.rows).isSubset(of: below), comment)
    }
}

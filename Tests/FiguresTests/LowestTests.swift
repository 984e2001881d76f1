// Is the proof that a target, its lowest units and the period's own figure are of the same days.

import Facts
import Periods
import Testing

@testable import Figures

@Suite("Targets in a report of a quarter")
struct LowestTests {
    private static let quarters = ["2026Q1", "2026Q2", "2026Q3"]

    /// The third quarter, with five communes and a target of the year.
    private func ground(_ nature: Indicator.Nature, _ time: Indicator.TimeRule) throws -> Ground {
        var ground = try Ground("2026Q3")
        ground.unit("xa4", level: "xa", parent: "kv2", order: 2)
        ground.unit("xa5", level: "xa", parent: "kv2", order: 3)
        ground.ratio("ty-le", nature: nature, time: time)
        ground.rows.targets.append(
            TargetRow(
                code: "mt", document: "Nghị quyết 12", unit: "tinh", indicator: "ty-le",
                text: "Chỉ tiêu", comparator: .atLeast, interval: try ground.interval("2026"),
                scope: .wholeSpan, quantity: .percent(95), isDraft: false, version: 1,
                pace: .byQuarter, quarterShares: [20, 65, 90, 100], source: "NQ",
                row: ground.row("muc_tieu")))
        return ground
    }

    /// - Parameter shares: Per cent of 10 in each quarter; nil where the unit was silent.
    private func tell(_ ground: inout Ground, _ unit: String, _ shares: [Int?]) throws {
        for (quarter, share) in zip(Self.quarters, shares) {
            if let share { try ground.observe(unit, "ty-le", quarter, .pair(share, 10)) }
        }
    }

    private func account(_ ground: Ground) throws -> ListRow {
        try #require(try ground.reckoning().accounts(of: ground.facts())["giai-trinh"]?.first)
    }

    @Test("The lowest units are named by what was reached since the target's first day")
    func sameDays() throws {
        var ground = try ground(.flow, .sum)
        try tell(&ground, "xa1", [10, 10, 1])
        try tell(&ground, "xa2", [5, 5, 5])
        try tell(&ground, "xa3", [6, 6, 6])
        try tell(&ground, "xa4", [8, 8, 9])
        try tell(&ground, "xa5", [nil, nil, 0])
        let row = try #require(try ground.list("muc-tieu").first)
        #expect(row.brief("thap-nhat") == "xa2 50,0%, xa3 60,0%, xa1 70,0%")
        let account = try account(ground)
        #expect(account.brief("thuc-hien", "rieng-ky") == "79/120 | 21/50")
        #expect(account.brief("chua-co") == "Đơn vị xa5", "it is silent, and not the lowest")
    }

    @Test("A standing of the year is the last one told, and has none of the quarter alone")
    func standing() throws {
        var ground = try ground(.cumulative, .last)
        for unit in ["xa1", "xa2", "xa3", "xa4"] { try tell(&ground, unit, [2, 6, 9]) }
        try tell(&ground, "xa5", [2, nil, 7])
        #expect(try ground.answer("ty-le").text == "43/50")
        #expect(try ground.answer("ty-le", .progress).text == "43/50")
        let account = try account(ground)
        #expect(account.brief("thuc-hien", "rieng-ky", "chua-co") == "43/50 | – | –")
    }
}

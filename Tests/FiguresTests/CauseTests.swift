// Is how late and failed targets tell why, who sees to it, and by when.

import Facts
import Periods
import Testing

@testable import Figures

@Suite("Accounts of targets")
struct CauseTests {
    /// A target of 400 in the year, of which 199 are due; `unit` did `done`.
    private func ground(_ done: Int, unit: String = "tinh") throws -> Ground {
        var ground = try Ground()
        ground.indicator("luot")
        let days = try ground.interval("2026")
        let provenance = ground.row("muc_tieu")
        ground.rows.targets.append(
            TargetRow(
                code: "mt", document: "Nghị quyết 12", unit: unit, indicator: "luot",
                text: "Chỉ tiêu", comparator: .atLeast, interval: days, scope: .wholeSpan,
                quantity: Quantity(FixedDecimal(400)), isDraft: false, version: 1, pace: .even,
                quarterShares: [], source: "NQ", row: provenance))
        try ground.observe(unit, "luot", "2026H1", done)
        return ground
    }

    private func cause(
        _ text: String, by committee: String = "dutinh", period: String = "2026H1@chot-15",
        unit: String = "tinh", owner: String = "Ban A", day: String? = "30/9/2026",
        level: Int = 0
    ) throws -> CauseRow {
        CauseRow(
            committee: committee, period: try Ground.key(period), unit: unit, indicator: "luot",
            cause: text, owner: owner, deadline: try day.map(Ground.day), level: level)
    }

    private func told(_ ground: Ground, level: Int = 0) throws -> String? {
        try ground.reckoning(level: level).facts().lists["muc-tieu"]?.first?
            .brief("danh-gia", "nguyen-nhan", "chu-tri", "han", "chu-tri-han")
    }

    @Test("what was written stands with the target")
    func written() throws {
        var ground = try ground(150)
        ground.rows.causes = [
            try cause("Kỳ khác.", period: "2025H1"), try cause("Mưa lũ."),
        ]
        #expect(
            try told(ground) == "chậm | Mưa lũ. | Ban A | 30/9/2026 | Ban A, hạn 30/9/2026")
    }

    @Test("what nobody wrote is asked for, of a late target alone")
    func pending() throws {
        var late = try ground(150)
        let pending = "[cần bổ sung]"
        #expect(
            try told(late) == "chậm | \(pending) | \(pending) | \(pending) | \(pending)")
        late.rows.causes = [try cause("Mưa lũ.", day: nil)]
        #expect(
            try told(late) == "chậm | Mưa lũ. | Ban A | \(pending) | Ban A, \(pending)")
        let facts = try ground(300).facts()
        let row = try #require(facts.lists["muc-tieu"]?.first)
        #expect(row.fields["danh-gia"] == .text("đúng tiến độ"))
        #expect(row.fields["nguyen-nhan"] == nil && row.fields["chu-tri-han"] == nil)
    }

    @Test("the report's committee goes before the unit's own, whose words else hold")
    func committees() throws {
        var ground = try ground(150, unit: "kv1")
        ground.rows.causes = [try cause("Của khu vực.", by: "dukv1", unit: "kv1")]
        #expect(try told(ground)?.contains("Của khu vực.") == true)
        ground.rows.causes.append(try cause("Của tỉnh.", unit: "kv1"))
        #expect(try told(ground)?.contains("Của tỉnh.") == true)
    }

    @Test("an edition says that it does not tell what is above its level")
    func levels() throws {
        var ground = try ground(150)
        ground.rows.causes = [try cause("Kín.", level: 1)]
        let open = try #require(try told(ground))
        #expect(!open.contains("Kín") && !open.contains("Ban A") && !open.contains("bổ sung"))
        #expect(open.contains("[không nêu trong bản này]"))
        #expect(try told(ground, level: 1)?.contains("Kín.") == true)
    }
}

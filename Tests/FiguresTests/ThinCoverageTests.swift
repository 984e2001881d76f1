// Is the proof that no trend and no rank is claimed where too few units have reported.

import Facts
import Figures
import Periods
import TestTools
import Testing

@Suite("Too few units for a trend or a rank")
struct ThinCoverageTests {
    /// Ten communes that reported last year, of which some have now.
    private func ground(reported: Int) throws -> Ground {
        var ground = try Ground()
        ground.rows.unitVersions.removeAll { $0.unit != "tinh" }
        ground.unit("kv", level: "khu-vuc", parent: "tinh")
        ground.indicator("luot")
        for number in 1...10 {
            ground.unit("x\(number)", level: "xa", parent: "kv", order: number)
            try ground.observe("x\(number)", "luot", "2025H1", 10)
            if number <= reported {
                try ground.observe("x\(number)", "luot", "2026H1", 10 + number)
            }
        }
        return ground
    }

    private func answers(_ ground: Ground, _ least: Int, _ unit: String) throws -> [Answer] {
        let facts = try ground.reckoning(leastCoverage: least).facts()
        return [Aspect.actual, .samePeriod, .change, .changeNumber, .rank].map { aspect in
            facts.answer(
                FigureAddress(
                    indicator: "luot", unit: unit, window: ground.period.key, aspect: aspect))
        }
    }

    @Test("at the threshold a trend is told, below it the figures stand without one")
    func threshold() throws {
        let enough = try answers(ground(reported: 8), 80, "tinh")
        #expect(enough[2].figure != nil && enough[3].figure != nil)
        let few = try answers(ground(reported: 7), 80, "tinh")
        #expect(few[0].text == "98" && few[1].text == "100")
        #expect(few[2] == .missing(.thinCoverage))
        #expect(few[3] == .missing(.thinCoverage))
        #expect(try answers(ground(reported: 7), 70, "tinh")[2].figure != nil)
    }

    @Test("a unit with its own figure keeps its trend, and loses its rank with the others")
    func ranks() throws {
        let few = try answers(ground(reported: 7), 80, "x7")
        #expect(few[2].figure != nil)
        #expect(few[4] == .missing(.thinCoverage))
        #expect(try answers(ground(reported: 7), 80, "x9")[4] == .missing(.noData))
        #expect(try answers(ground(reported: 8), 80, "x8")[4].text == "1")
    }

    @Test("a thin same period says as little as a thin period")
    func earlier() throws {
        var ground = try ground(reported: 10)
        ground.rows.observations.removeAll { row in
            ["x1", "x2", "x3"].contains(row.unit) && row.row.id % 2 == 1
        }
        let earlier = ground.rows.observations.count { $0.interval.start.year == 2024 }
        #expect(earlier < 8)
        #expect(try answers(ground, 80, "tinh")[2] == .missing(.thinCoverage))
    }
}

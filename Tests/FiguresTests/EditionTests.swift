// Is the proof that an edition tells nothing above its level, not even to who calculates.
//
// For every closed figure of a random case a second world is looked for in which it is another
// one and in which the edition says, answer for answer, the same. Where there is such a world,
// nobody can know from the edition which of the two is real.

import Facts
import Periods
import TestTools
import Testing

@testable import Figures

@Suite("Editions")
struct EditionTests {
    @Test("what is above the level is nowhere, and what it could be had from is marked")
    func subtraction() throws {
        var ground = try Ground()
        for code in ["tong", "a", "b"] { ground.indicator(code) }
        ground.raise("b", to: 1)
        try ground.relate([IndicatorRelation(.sum, whole: "tong", parts: ["a", "b"])])
        for (code, number) in [("tong", 30), ("a", 10), ("b", 20)] {
            try ground.observe("xa1", code, "2026H1", number)
        }
        let open = try ground.facts()
        #expect(open.withheld.closed == ["b"])
        #expect(open.withheld.covering == ["tong"])
        #expect(open.indicators.map(\.code) == ["tong", "a"])
        #expect(!open.answers.keys.contains { $0.indicator == "b" })
        #expect(open.answer(ground.address("tong")) == .missing(.withheld))
        #expect(open.answer(ground.address("a")).text == "10")
        let full = try ground.reckoning(level: 1).facts()
        #expect(full.withheld == .nothing)
        #expect(full.answer(ground.address("b")).text == "20")
        #expect(full.answer(ground.address("tong")).text == "30")
    }

    @Test("a closed total closes one of its parts, a closed part the totals above its total")
    func chains() throws {
        let relations = [
            IndicatorRelation(.sum, whole: "tong", parts: ["a", "b"]),
            IndicatorRelation(.sum, whole: "toan", parts: ["tong", "c"]),
        ]
        #expect(try Self.covering(["tong"], relations) == ["b", "toan"])
        #expect(try Self.covering(["a"], relations) == ["tong", "toan"])
        #expect(try Self.covering(["c"], relations) == ["toan"])
        let circle = [("x", ["a", "b"]), ("y", ["b", "c"]), ("z", ["a", "c"])].map {
            IndicatorRelation(.sum, whole: $0.0, parts: $0.1)
        }
        // Three totals of two each give all three away, though none has one unknown alone.
        #expect(try Self.covering(["a", "b", "c"], circle) == ["x"])
    }

    @Test("a share goes with its parts")
    func shares() throws {
        let relations = [IndicatorRelation(.share, whole: "tong", parts: ["a", "b"])]
        #expect(try Self.covering(["a"], relations) == ["tong"])
        #expect(try Self.covering(["b"], relations) == ["tong"])
        #expect(try Self.covering(["tong"], relations) == ["a"])
    }

    @Test("lists and paragraphs have levels of their own, and counts go with their list")
    func lists() throws {
        var ground = try Ground()
        ground.rows.listLevels = ["nhiem-vu": 2, "kien-nghi": 1]
        ground.rows.judgements = [0, 1].map { level in
            JudgementRow(
                committee: "dutinh", period: ground.period.key, section: "han-che", order: level,
                text: "Đoạn \(level).", level: level)
        }
        let facts = try ground.facts()
        #expect(facts.withheld.lists == ["nhiem-vu", "nhiem-vu-ky-truoc", "kien-nghi"])
        #expect(facts.lists["nhiem-vu"] == nil)
        #expect(facts.lists["hoat-dong"] == [])
        #expect(facts.summary[.tasksDone] == nil)
        #expect(facts.summary[.targets] == 0)
        #expect(facts.judgements["han-che"] == ["Đoạn 0."])
        #expect(facts.withheld.sections == ["han-che"])
        let higher = try ground.reckoning(level: 1).facts()
        #expect(higher.withheld.lists == ["nhiem-vu", "nhiem-vu-ky-truoc"])
        #expect(higher.judgements["han-che"]?.count == 2)
    }

    @Test("no closed figure can be told from an edition, by whatever calculation")
    func secrecy() throws {
        var closedCount = 0
        var coveringCount = 0
        for seed in UInt64(1)...2_500 {
            var dice = SplitMix(seed: seed)
            let world = World(&dice)
            let values = world.leaves.map { _ in dice.roll(9...14) }
            let ground = try world.ground(values)
            let facts = try ground.facts()
            let told = Set(world.codes).filter { !facts.withheld.holds($0) }
            closedCount += facts.withheld.closed.count
            coveringCount += facts.withheld.covering.count
            for secret in world.closed.sorted() {
                guard let other = world.other(than: values, told: told, secret: secret) else {
                    Issue.record("seed \(seed): \(secret) follows from \(told.sorted())")
                    continue
                }
                let double = try world.ground(other).facts()
                #expect(double.answers == facts.answers, "seed \(seed), \(secret)")
                #expect(double.lists == facts.lists, "seed \(seed), \(secret)")
                #expect(double.summary == facts.summary, "seed \(seed), \(secret)")
            }
        }
        print("Editions: seeds 1 to 2500, \(closedCount) closed, \(coveringCount) left out with")
        #expect(closedCount > 2_500)
        #expect(coveringCount > 500)
    }

    private static func covering(
        _ closed: Set<String>, _ relations: [IndicatorRelation]
    ) throws -> Set<String> {
        var ground = try Ground()
        for code in Set(relations.flatMap(\.members)).sorted() { ground.indicator(code) }
        for code in closed { ground.raise(code, to: 1) }
        try ground.relate(relations)
        return Edition(ground.rows, level: 0).withheld.covering
    }
}

/// Indicators by chance: some counted, the others their sums and shares.
private struct World {
    var codes: [String] = []
    var leaves: [String] = []
    var relations: [IndicatorRelation] = []
    var closed: Set<String> = []

    init(_ dice: inout SplitMix) {
        leaves = (0..<dice.roll(2...3)).map { "v\($0)" }
        codes = leaves
        var counts = leaves
        for number in 0..<dice.roll(1...4) {
            let parts = Array(counts.shuffled(using: &dice).prefix(dice.roll(2...3)))
            let isShare = dice.chance(30)
            let code = "\(isShare ? "t" : "s")\(number)"
            relations.append(
                IndicatorRelation(
                    isShare ? .share : .sum, whole: code,
                    parts: isShare ? Array(parts.prefix(2)) : parts))
            codes.append(code)
            if !isShare { counts.append(code) }
        }
        closed = Set(codes.filter { _ in dice.chance(35) })
    }

    /// The value of every count.
    func counts(_ values: [Int]) -> [String: Int] {
        var counts = Dictionary(uniqueKeysWithValues: zip(leaves, values))
        for relation in relations where relation.kind == .sum {
            counts[relation.whole] = relation.parts.reduce(0) { $0 + (counts[$1] ?? 0) }
        }
        return counts
    }

    func share(_ code: String, _ counts: [String: Int]) -> (Int, Int)? {
        relations.first { $0.whole == code && $0.kind == .share }
            .map { (counts[$0.parts[0]] ?? 0, counts[$0.parts[1]] ?? 0) }
    }

    /// The figures told by a set of codes, and one more; a share is told with its parts.
    private func figures(_ codes: some Sequence<String>, _ counts: [String: Int]) -> [Int] {
        codes.flatMap { code -> [Int] in
            share(code, counts).map { [$0.0, $0.1] } ?? [counts[code] ?? 0]
        }
    }

    /// Other values under which everything told is the same and the secret is not.
    func other(than values: [Int], told: Set<String>, secret: String) -> [Int]? {
        let order = told.sorted()
        let now = counts(values)
        let (all, hidden) = (figures(order, now), figures([secret], now))
        return World.steps.lazy.map { step in zip(values, step).map(+) }.first { other in
            let counts = counts(other)
            return figures(order, counts) == all && figures([secret], counts) != hidden
        }
    }

    /// Small steps first.
    private static let steps: [[Int]] = {
        let range = -8...8
        let all = range.flatMap { x in range.flatMap { y in range.map { z in [x, y, z] } } }
        return all.sorted { size($0) < size($1) }
    }()

    private static func size(_ step: [Int]) -> Int { step.reduce(0) { $0 + abs($1) } }

    func ground(_ values: [Int]) throws -> Ground {
        var ground = try Ground()
        let counts = counts(values)
        for code in codes {
            if let (part, whole) = share(code, counts) {
                ground.ratio(code)
                try ground.observe("xa1", code, "2026H1", .pair(part, whole))
            } else {
                ground.indicator(code)
                try ground.observe("xa1", code, "2026H1", counts[code] ?? 0)
            }
        }
        for code in closed { ground.raise(code, to: 1) }
        try ground.relate(relations)
        return ground
    }
}

// Intervals → the same answers as sets of their days.

import Periods
import Testing

@Suite("An interval")
struct IntervalTests {
    /// Every interval inside six days, and the open ones; the seventh day stands for ever after.
    private static let all: [Interval] = (0..<6).flatMap { start in
        ((start + 1)...6).compactMap { Interval(start: Day(number: start), end: Day(number: $0)) }
            + [Interval(start: Day(number: start), end: nil)].compactMap { $0 }
    }

    private func days(_ interval: Interval) -> Set<Int> {
        Set(interval.start.number..<(interval.end?.number ?? 8))
    }

    @Test("is never empty and never runs backwards")
    func empty() throws {
        let day = Day(number: 10)
        #expect(Interval(start: day, end: day) == nil)
        #expect(Interval(start: day, end: day.adding(days: -1)) == nil)
        let one = try #require(Interval(first: day, last: day))
        #expect(one.length == 1)
        #expect(one.last == day)
        #expect(Interval(first: day, last: day.adding(days: -1)) == nil)
    }

    @Test("contains and overlaps as the sets of its days do")
    func sets() {
        var wrong: [String] = []
        for left in Self.all {
            for right in Self.all {
                let (a, b) = (days(left), days(right))
                let isSame =
                    left.contains(right) == b.isSubset(of: a)
                    && left.overlaps(right) != a.isDisjoint(with: b)
                if !isSame { wrong.append("\(left) \(right)") }
            }
            for day in 0..<8 where left.contains(Day(number: day)) != days(left).contains(day) {
                wrong.append("\(left) \(day)")
            }
        }
        #expect(wrong.isEmpty)
        #expect(Self.all.count == 27)
    }

    @Test("is tiled exactly by parts without gap and overlap, in any order")
    func tiling() {
        var tilings = 0
        var wrong: [String] = []
        for whole in Self.all {
            for first in Self.all {
                for second in Self.all {
                    let (a, b) = (days(first), days(second))
                    let isTiling = a.isDisjoint(with: b) && a.union(b) == days(whole)
                    tilings += isTiling ? 1 : 0
                    if whole.isTiled(by: [first, second]) != isTiling {
                        wrong.append("\(whole) by \(first), \(second)")
                    }
                }
                if whole.isTiled(by: [first]) != (whole == first) { wrong.append("\(first)") }
            }
            if whole.isTiled(by: []) { wrong.append("\(whole) by nothing") }
        }
        #expect(wrong.isEmpty)
        #expect(tilings > 50)
    }

    @Test("without an end has no length and no last day, and contains every later day")
    func open() throws {
        let open = try #require(Interval(first: Day(number: 0), last: nil))
        #expect(open.length == nil)
        #expect(open.last == nil)
        #expect(open.contains(Day(number: 1_000_000)))
        #expect(!open.contains(Day(number: -1)))
    }
}

// A unit today and an earlier day → the units that together were the same thing then.
//
// Like is only set against like (domain notes, section 5): a unit alive on both days, or a
// successor against all of its predecessors when each of them came over whole. Anything else is
// incomparable.

import Periods

/// What became of units between two days (kế thừa).
struct Succession {
    private let roster: Roster
    private let earlier: Day
    /// Steps after `earlier` up to the later day, day by day, the last day first.
    private let days: [[Roster.Step]]
    private let touched: Set<Int>

    init(_ roster: Roster, from earlier: Day, to later: Day) {
        let between = roster.steps.filter {
            $0.day > earlier && $0.day <= later && $0.from != $0.to
        }
        var days: [[Roster.Step]] = []
        for step in between.reversed() {
            if days.last?.first?.day == step.day {
                days[days.count - 1].append(step)
            } else {
                days.append([step])
            }
        }
        self.roster = roster
        self.earlier = earlier
        self.days = days
        self.touched = Set(between.map(\.from)).union(between.compactMap(\.to))
    }

    /// The units that were what `unit` is now; nil when like cannot be set against like.
    func counterparts(of unit: Int) -> [Int]? {
        guard touched.contains(unit) else {
            return roster.exists(unit, on: earlier) ? [unit] : nil
        }
        var members: Set<Int> = [unit]
        for steps in days {
            guard let before = rewound(members, by: steps) else { return nil }
            members = before
        }
        guard !members.isEmpty, members.allSatisfy({ roster.exists($0, on: earlier) }) else {
            return nil
        }
        return members.sorted()
    }

    /// The members as they were the day before the steps; nil when only a part came over, or when
    /// a part went elsewhere.
    private func rewound(_ members: Set<Int>, by steps: [Roster.Step]) -> Set<Int>? {
        var result = members
        var receivers: Set<Int> = []
        var used = [Bool](repeating: false, count: steps.count)
        func isNext(_ index: Int) -> Bool {
            !used[index] && (steps[index].to.map(result.contains) ?? false)
        }
        while let next = steps.indices.first(where: isNext) {
            used[next] = true
            guard steps[next].isWhole, let to = steps[next].to else { return nil }
            receivers.insert(to)
            result.insert(steps[next].from)
        }
        // A dissolution that names no successor takes nothing anywhere.
        let wentElsewhere = steps.indices.contains {
            !used[$0] && steps[$0].to != nil && result.contains(steps[$0].from)
        }
        guard !wentElsewhere, let day = steps.first?.day else { return nil }
        return result.filter {
            !receivers.contains($0) || roster.exists($0, on: day.adding(days: -1))
        }
    }
}

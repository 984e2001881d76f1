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
    /// Days with steps after `earlier` up to the later day, the last day first.
    private let turns: [Turn]
    private let touched: Set<Int>

    /// The steps of one day, found by unit: a country has ten thousand of them.
    private struct Turn {
        let day: Day
        let arrivals: [Int: [Roster.Step]]
        let departures: [Int: [Roster.Step]]

        init(_ day: Day, _ steps: [Roster.Step]) {
            // A dissolution that names no successor takes nothing anywhere.
            let moves = steps.filter { $0.to != nil }
            self.day = day
            self.arrivals = Dictionary(grouping: moves) { $0.to ?? $0.from }
            self.departures = Dictionary(grouping: moves, by: \.from)
        }
    }

    init(_ roster: Roster, from earlier: Day, to later: Day) {
        let between = roster.steps.filter {
            $0.day > earlier && $0.day <= later && $0.from != $0.to
        }
        let days = Dictionary(grouping: between, by: \.day)
        self.roster = roster
        self.earlier = earlier
        self.turns = days.sorted { $0.key > $1.key }.map { Turn($0.key, $0.value) }
        self.touched = Set(between.map(\.from)).union(between.compactMap(\.to))
    }

    /// The units that were what `unit` is now; nil when like cannot be set against like.
    func counterparts(of unit: Int) -> [Int]? {
        guard touched.contains(unit) else {
            return roster.exists(unit, on: earlier) ? [unit] : nil
        }
        var members: Set<Int> = [unit]
        for turn in turns {
            guard let before = rewound(members, by: turn) else { return nil }
            members = before
        }
        guard !members.isEmpty, members.allSatisfy({ roster.exists($0, on: earlier) }) else {
            return nil
        }
        return members.sorted()
    }

    /// The members as they were the day before the turn; nil when only a part came over, or when a
    /// part went elsewhere.
    private func rewound(_ members: Set<Int>, by turn: Turn) -> Set<Int>? {
        var result = members
        var receivers: Set<Int> = []
        var pending = members.sorted()
        while let unit = pending.popLast() {
            guard let arrivals = turn.arrivals[unit] else { continue }
            guard arrivals.allSatisfy(\.isWhole) else { return nil }
            receivers.insert(unit)
            for step in arrivals where result.insert(step.from).inserted {
                pending.append(step.from)
            }
        }
        let wentElsewhere = result.contains { unit in
            (turn.departures[unit] ?? []).contains { step in
                step.to.map { !result.contains($0) } ?? false
            }
        }
        guard !wentElsewhere else { return nil }
        let eve = turn.day.adding(days: -1)
        return result.filter { !receivers.contains($0) || roster.exists($0, on: eve) }
    }
}

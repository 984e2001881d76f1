// A seed → an organisation that changes day by day, and what each unit of today was made of.
//
// What becomes of whom is kept here beside the rows, and not read back from them: `origins` are the
// units of 14/6/2025 that a unit of today holds, `isPart` tells that only a part of something came
// over, or went away, so that like cannot be set against like.

import Facts
import Figures
import TestTools

/// A province whose areas and communes are merged, split, renamed and moved.
struct Reorganisation {
    struct Unit {
        var parent: String
        var since: String
        var origins: Set<String>
        var isPart = false
    }

    /// Days of change, each with the day before it; the first lies before the windows compared end.
    private static let days = [
        ("01/3/2025", "28/2/2025"), ("01/7/2025", "30/6/2025"), ("01/10/2025", "30/9/2025"),
        ("01/3/2026", "28/2/2026"),
    ]

    private(set) var ground: Ground
    private(set) var areas: [String: Unit] = [:]
    private(set) var communes: [String: Unit] = [:]
    /// Communes of 14/6/2025 with the area they stood in.
    private(set) var base: [String: String] = [:]
    /// How often each kind of change took place.
    private(set) var changes: [Change: Int] = [:]
    private var dice: SplitMix
    private var day = days[0]
    private var fresh: [String] = []
    private var nextName = 1

    enum Change: CaseIterable {
        case merge, absorb, split, cede, rename, replace, move, dissolve, found, mergeAreas
    }

    init(seed: UInt64) throws {
        dice = SplitMix(seed: seed)
        ground = try Ground()
        ground.rows.unitVersions.removeAll { $0.unit != "tinh" }
        for area in 1...dice.roll(1...3) {
            areas["k\(area)"] = Unit(parent: "tinh", since: "01/01/2000", origins: [])
        }
        for _ in 0..<dice.roll(1...9) { add(origins: [], since: "01/01/2000") }
        for (turn, day) in Reorganisation.days.enumerated() {
            self.day = day
            fresh = communes.keys.sorted().shuffled(using: &dice)
            for _ in 0..<dice.roll(0...3) { try change() }
            if turn == 0 { settle() }
        }
        for (name, unit) in areas.sorted(by: { $0.key < $1.key }) {
            write(name, "khu-vuc", unit, through: nil)
        }
        for (name, unit) in communes.sorted(by: { $0.key < $1.key }) {
            write(name, "xa", unit, through: nil)
        }
    }

    mutating func observe(_ unit: String, _ indicator: String, _ window: String, _ value: Quantity)
        throws
    {
        try ground.observe(unit, indicator, window, value)
    }

    mutating func indicators() {
        ground.indicator("luot")
        ground.ratio("ty-le")
        ground.ratio("tran")
    }

    /// From here on every unit is what it is.
    private mutating func settle() {
        for name in areas.keys { areas[name]?.origins = [name] }
        for (name, unit) in communes {
            base[name] = unit.parent
            communes[name]?.origins = [name]
            communes[name]?.isPart = false
        }
    }

    private mutating func change() throws {
        let change = Change.allCases[dice.roll(0...(Change.allCases.count - 1))]
        guard try carryOut(change) else { return }
        changes[change, default: 0] += 1
    }

    /// False when there are not enough units for it.
    private mutating func carryOut(_ change: Change) throws -> Bool {
        switch change {
        case .merge: return try merge()
        case .absorb: return try absorb()
        case .split: return try split()
        case .cede: return try cede()
        case .rename, .move: return try touch(isRenaming: change == .rename)
        case .replace: return try replace()
        case .dissolve:
            guard let name = fresh.popLast() else { return false }
            end(name)
            try ground.step(name, nil, .dissolve, day.0)
            return true
        case .found:
            add(origins: [], since: day.0, isPart: true)
            return true
        case .mergeAreas: return try mergeAreas()
        }
    }

    private mutating func merge() throws -> Bool {
        guard fresh.count > 1 else { return false }
        let olds = take(min(fresh.count, dice.roll(2...3)))
        let parts = olds.compactMap { communes[$0] }
        let new = add(
            origins: parts.reduce(into: []) { $0.formUnion($1.origins) }, since: day.0,
            isPart: parts.contains(where: \.isPart))
        for old in olds {
            end(old)
            try ground.step(old, new, .merge, day.0)
        }
        return true
    }

    /// One goes over whole to another that keeps its id.
    private mutating func absorb() throws -> Bool {
        guard fresh.count > 1 else { return false }
        let pair = take(2)
        guard let gone = communes[pair[0]] else { return false }
        communes[pair[1]]?.origins.formUnion(gone.origins)
        if gone.isPart { communes[pair[1]]?.isPart = true }
        end(pair[0])
        let kinds: [LineageRow.Kind] = [.merge, .transfer, .dissolve, .split]
        let kind = kinds[dice.roll(0...3)]
        let share = kind == .merge ? nil : LineageRow.Share(numerator: 1, denominator: 1)
        try ground.step(pair[0], pair[1], kind, day.0, share: share)
        return true
    }

    private mutating func split() throws -> Bool {
        guard let old = fresh.popLast(), let unit = communes[old] else { return false }
        end(old)
        let count = dice.roll(2...3)
        let isKnown = dice.chance(50)
        for _ in 0..<count {
            let new = add(origins: unit.origins, since: day.0, isPart: true)
            let share = LineageRow.Share(numerator: 1, denominator: count)
            try ground.step(old, new, .split, day.0, share: isKnown ? share : nil)
        }
        return true
    }

    /// One gives a part to another; both go on.
    private mutating func cede() throws -> Bool {
        guard fresh.count > 1 else { return false }
        let pair = take(2)
        guard let giver = communes[pair[0]] else { return false }
        communes[pair[0]]?.isPart = true
        communes[pair[1]]?.isPart = true
        communes[pair[1]]?.origins.formUnion(giver.origins)
        let share = dice.chance(50) ? LineageRow.Share(numerator: 1, denominator: 4) : nil
        try ground.step(
            pair[0], pair[1], dice.chance(50) ? .transfer : .split, day.0, share: share)
        return true
    }

    /// A new name, or a new superior: the same unit.
    private mutating func touch(isRenaming: Bool) throws -> Bool {
        guard let name = fresh.popLast(), let unit = communes[name] else { return false }
        write(name, "xa", unit, through: day.1)
        communes[name]?.since = day.0
        if isRenaming {
            try ground.step(name, name, .rename, day.0)
        } else {
            let area = anyArea()
            communes[name]?.parent = area
        }
        return true
    }

    /// A new name under a new id.
    private mutating func replace() throws -> Bool {
        guard let old = fresh.popLast(), let unit = communes[old] else { return false }
        end(old)
        let new = add(origins: unit.origins, since: day.0, isPart: unit.isPart)
        try ground.step(old, new, .rename, day.0)
        return true
    }

    private mutating func mergeAreas() throws -> Bool {
        let olds = areas.filter { $0.value.since != day.0 }.keys.sorted().prefix(2)
        guard olds.count == 2 else { return false }
        let new = "k\(nextName)-moi"
        nextName += 1
        areas[new] = Unit(
            parent: "tinh", since: day.0,
            origins: olds.reduce(into: []) { $0.formUnion(areas[$1]?.origins ?? []) })
        for old in olds {
            if let unit = areas.removeValue(forKey: old) {
                write(old, "khu-vuc", unit, through: day.1)
            }
            try ground.step(old, new, .merge, day.0)
        }
        for (name, unit) in communes.sorted(by: { $0.key < $1.key })
        where olds.contains(unit.parent) {
            write(name, "xa", unit, through: day.1)
            communes[name]?.since = day.0
            communes[name]?.parent = new
        }
        return true
    }

    private mutating func take(_ count: Int) -> [String] {
        defer { fresh.removeLast(count) }
        return fresh.suffix(count)
    }

    private mutating func anyArea() -> String {
        areas.keys.sorted()[dice.roll(0...(areas.count - 1))]
    }

    @discardableResult
    private mutating func add(
        origins: Set<String>, since: String, isPart: Bool = false
    ) -> String {
        let name = "x\(nextName)"
        nextName += 1
        communes[name] = Unit(parent: anyArea(), since: since, origins: origins, isPart: isPart)
        return name
    }

    private mutating func end(_ name: String) {
        guard let unit = communes.removeValue(forKey: name) else { return }
        write(name, "xa", unit, through: day.1)
    }

    /// A version; one that began on the day itself never held.
    private mutating func write(_ name: String, _ level: String, _ unit: Unit, through: String?) {
        guard through == nil || unit.since != day.0 else { return }
        ground.unit(
            name, level: level, parent: unit.parent,
            lived: Lived(from: unit.since, through: through))
    }
}

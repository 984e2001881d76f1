// A seed → twenty years of one office: cuts, wrong clocks, silent months, changed definitions.

import Issuing
import Ledger
import Obligations
import Periods
import Pipeline
import TestTools

/// One random walk of days from 2020 to 2040.
struct Walk {
    /// The power went at this step.
    struct PowerCut: Error {}

    private let seed: UInt64
    private var chance: SplitMix
    private let site: WalkSite
    private let clock: WalkClock
    private let renderer = WalkRenderer()
    private let zone: FixedZone
    /// The day it really is.
    private var today: Day
    private var office: Office?
    private(set) var record: WalkRecord
    private let installed: Day
    private(set) var cuts = 0

    init(seed: UInt64, folder: String, zone: FixedZone, from start: Day) throws {
        self.seed = seed
        chance = SplitMix(seed: seed)
        self.zone = zone
        today = start.adding(days: chance.number(0...1_200))
        installed = today
        site = try WalkSite(folder: folder, zone: zone)
        clock = WalkClock(zone.beginning(of: today).adding(seconds: 28_800))
        record = WalkRecord(stateFolder: site.premises.stateFolder)
    }

    var years: Int { max(0, installed.distance(to: today) / 365) }

    mutating func run(until end: Day) throws -> Verdict {
        // The installation itself is made under a right clock.
        try work(mayCut: false)
        while today < end {
            try turn()
            let verdict = try record.newEntries(upTo: office?.head, onOrBefore: today)
            guard verdict == .right else { return verdict }
        }
        return try settle()
    }

    /// Some days pass, something happens, the office works.
    private mutating func turn() throws {
        pass()
        if chance.oneIn(5) { takeRecords() }
        if chance.oneIn(90) { changeDefinitions() }
        if chance.oneIn(60) { moveConference() }
        renderer.failure =
            chance.oneIn(25)
            ? RenderFailure(text: "thử", isTransient: chance.oneIn(2)) : nil
        try work(mayCut: chance.oneIn(4))
        if chance.oneIn(30) { try act("confirm") }
        if chance.oneIn(20) { try approve(year: today.year) }
        if chance.oneIn(60), let issue = record.someIssue(&chance) { try correct(issue) }
        try settleClock()
    }

    private mutating func pass() {
        var days = chance.number(1...25)
        if chance.oneIn(40) { days = chance.number(30...300) }
        if chance.oneIn(300) { days = 5 * 365 }
        if days > 25 { office = nil }
        today = today.adding(days: days)
        var shown = today
        if chance.oneIn(60) { shown = today.adding(days: chance.number(-25_000...25_000)) }
        if chance.oneIn(40) { shown = today.adding(days: chance.number(-40...400)) }
        clock.set(zone.beginning(of: shown).adding(seconds: chance.number(0...86_000)))
    }

    private mutating func takeRecords() {
        site.generation += 1
        renderer.generation = site.generation
        let day = today.adding(days: -chance.number(0...12))
        renderer.completeUntil = max(renderer.completeUntil, day)
    }

    private mutating func changeDefinitions() {
        let code = ["nua-nam", "nam", "quy"][chance.number(0...2)]
        if site.hidden.remove(code) == nil { site.hidden.insert(code) }
    }

    /// A conference before the calendar's close of a half-year still to come.
    private mutating func moveConference() {
        let year = today.year
        guard let close = Day(year: year, month: 6, day: 14), today.adding(days: 40) < close
        else { return }
        let committee = WalkSite.committeeCodes[chance.number(0...1)]
        let period = "\(year)H1@chot-15"
        site.occasions.removeAll { $0.committee == committee && $0.period == period }
        let day = close.adding(days: -chance.number(1...20))
        site.occasions.append(
            Occasion(
                committee: committee, period: period, conference: day.adding(days: 10), close: day))
    }

    /// A few ticks; perhaps the power goes at one of their steps, and again while recovering.
    private mutating func work(mayCut: Bool) throws {
        var left = mayCut ? chance.number(1...14) : Int.max
        for _ in 1...4 {
            do {
                if try tick(cutAfter: &left) { return }
            } catch is PowerCut {
                cuts += 1
                office = nil
                left = chance.oneIn(3) ? chance.number(1...6) : Int.max
            }
        }
    }

    /// True when there was nothing to do.
    private mutating func tick(cutAfter left: inout Int) throws -> Bool {
        var steps = left
        let countDown: (Step) throws -> Void = { _ in
            steps -= 1
            if steps == 0 { throw PowerCut() }
        }
        if office == nil {
            office = try Office(
                surroundings: site, renderer: renderer, time: clock, isDemonstration: false,
                afterStep: countDown, log: { _ in })
        }
        office?.afterStep = countDown
        let outcome = try office?.work()
        left = steps
        return outcome?.isIdle ?? false
    }

    private mutating func act(_ verb: String, _ arguments: [(String, String)] = []) throws {
        var left = Int.max
        _ = try tick(cutAfter: &left)
        var message = Message()
        message.add("verb", verb)
        message.add("reason", "thử")
        for (name, value) in arguments { message.add(name, value) }
        do {
            try office?.perform(message, by: Actor(uid: 0, name: "thử")) { _ in }
        } catch is IssuingError {
            // What may not be done now is refused with its reason; the walk goes on.
            return
        }
    }

    private mutating func approve(year: Int) throws {
        for committee in WalkSite.committeeCodes {
            try act(
                "approve",
                [
                    ("definition", "quy"), ("committee", committee),
                    ("period", "\(year)Q3@chot-15"), ("name", "Nguyễn Văn Thử"), ("note", "thử"),
                ])
        }
    }

    private mutating func correct(_ issue: ObligationKey) throws {
        try act(
            "correct",
            [
                ("definition", issue.definition), ("committee", issue.committee),
                ("period", issue.period),
            ])
    }

    /// A person sees that the office waits for the clock, looks at it and confirms it.
    private mutating func settleClock() throws {
        clock.set(zone.beginning(of: today).adding(seconds: 86_300))
        if chance.oneIn(5) { try act("clock-accept") }
    }

    /// Everything is put right: what is owed must then be there, once.
    private mutating func settle() throws -> Verdict {
        renderer.failure = nil
        renderer.completeUntil = today
        site.hidden = []
        takeRecords()
        renderer.completeUntil = today
        today = today.adding(days: 1)
        try settleClock()
        try act("clock-accept")
        for year in installed.year...today.year { try approve(year: year) }
        clock.set(zone.beginning(of: today).adding(seconds: 86_390))
        try act("confirm")
        for turn in 1...400 {
            // Failed tries wait for hours; the clock passes them.
            clock.set(clock.now().adding(seconds: turn * 60))
            var left = Int.max
            if try tick(cutAfter: &left), turn > 5 { break }
        }
        let verdict = try record.newEntries(
            upTo: office?.head, onOrBefore: today.adding(days: 60))
        guard verdict == .right else { return verdict }
        return try record.isComplete(from: installed, to: today, site: site)
    }
}

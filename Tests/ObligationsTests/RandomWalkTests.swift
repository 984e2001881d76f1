// Is the proof of the agenda by random walks: of ten, one from 2020 to 2040, nine of four years.
//
// Days pass; the machine is off, for weeks or for years; its clock jumps ahead and comes back;
// figures are imported, late or never; definitions, conferences, orders, approvals, waivers and
// confirmations come at any time. At the end somebody imports and confirms everything.

import Periods
import TestTools
import Testing

@testable import Obligations

@Suite struct RandomWalkTests {
    @Test(arguments: 0..<16)
    func `no walk issues early, twice or never`(block: Int) throws {
        var issueCount = 0
        for seed in (block * 20)..<(block * 20 + 20) {
            var walk = try RandomWalk(seed: seed)
            try walk.run()
            #expect(walk.office.faults.isEmpty, "seed \(seed): \(walk.office.faults.prefix(3))")
            issueCount += walk.office.issued.count
        }
        // 18 walks of 4 years and 2 of 20, with two definitions and two committees.
        #expect(issueCount > 300)
    }

    @Test func `twenty years of ten committees are looked through quickly`() throws {
        var site = try SmallSite(
            installed: "2020-01-01", .test(committees: .all), .test("nam", .year, committees: .all))
        site.committees = (0..<10).map { SmallSite.committee("c\($0)") }
        for line in try site.agenda("2040-01-01").lines where line.standing == .overdue {
            site.change(line.obligation.key) { $0.issued = 0 }
        }
        #expect(try site.agenda("2040-01-01").duties.isEmpty)
        #expect(try site.agenda("2040-01-01").lines.count == 10 * (20 + 20 + 2))
    }
}

struct RandomWalk {
    var office: ModelOffice
    private var today: Day
    private var hour = 8
    private var inputs = 0
    /// Everything that was ever owed while the clock was right.
    private var owed: Set<ObligationKey> = []
    private let steady: ReportDefinition
    private let end: Day

    init(seed: Int) throws {
        var random = SplitMix(seed: UInt64(seed))
        let first = try day("2020-01-01").adding(days: random.number(0...400))
        steady = .test("nam", .year, calendar: "lich", committees: .all)
        var site = try SmallSite(installed: first.iso, .test(committees: .all), steady)
        if random.oneIn(2) {
            site.definitions.append(.test("quy", .quarter(3), needsApproval: true))
        }
        today = first
        end = seed % 10 == 0 ? try day("2040-06-30") : first.adding(days: 4 * 365)
        office = ModelOffice(site: site, random: random)
    }

    mutating func run() throws {
        while today < end {
            try step()
            today = today.adding(days: pause())
        }
        try finish()
    }

    private mutating func pause() -> Int {
        if office.random.oneIn(120) { return office.random.number(200...2_000) }
        if office.random.oneIn(12) { return office.random.number(20...90) }
        return office.random.number(0...40)
    }

    private mutating func step() throws {
        hour = office.random.number(6...20)
        change()
        if office.random.oneIn(60) { try wrongClock() }
        try tick()
        if office.random.oneIn(40) { try confirm() }
    }

    private var now: Instant {
        get throws { try SmallSite.morning(of: today).adding(seconds: (hour - 8) * 3_600) }
    }

    @discardableResult private mutating func tick() throws -> Agenda {
        let agenda = try office.site.agenda(at: try now)
        check(agenda)
        office.work(agenda, at: try now, on: today)
        return agenda
    }

    /// The clock is ahead for one tick, by up to three years; then somebody accepts the true time.
    private mutating func wrongClock() throws {
        let truth = today
        today = today.adding(days: office.random.number(1...1_000))
        try tick()
        today = truth
        let behind = try office.site.agenda(at: try now)
        if let newest = office.site.facts.newestEntry, newest > (try now).adding(seconds: 60),
            behind.clockTrouble == nil
        {
            office.blame("a clock behind the ledger was not noticed")
        }
        office.work(behind, at: try now, on: today)
        office.site.facts.newestEntry = try now
    }

    private mutating func importFigures() {
        inputs += 1
        office.site.facts.inputs = "\(inputs)"
        office.site.facts.lastImport = today
    }
}

extension RandomWalk {
    private mutating func change() {
        if office.random.oneIn(3) { importFigures() }
        switch office.random.number(0...60) {
        case 0: office.incomplete.formSymmetricDifference(["kv1"])
        case 1: office.incomplete = []
        case 2: toggle()
        case 3: moveEffectiveDay()
        case 4, 5: addOccasion()
        case 6: order()
        case 7: approve()
        case 8: waive()
        default: break
        }
    }

    /// The first definition goes, comes back, or is switched off.
    private mutating func toggle() {
        let definition = ReportDefinition.test(committees: .all, isOn: !office.random.oneIn(3))
        if office.site.definitions.first?.code == definition.code {
            office.site.definitions.removeFirst()
        }
        if !office.random.oneIn(3) { office.site.definitions.insert(definition, at: 0) }
    }

    private mutating func moveEffectiveDay() {
        guard office.site.definitions.first?.code == "so-ket" else { return }
        let from = today.adding(days: office.random.number(-800...200))
        office.site.definitions[0] = .test(committees: .all, from: from)
    }

    private mutating func addOccasion() {
        let year = today.year
        guard let natural = Day(year: year, month: 6, day: 14) else { return }
        let conference = natural.adding(days: office.random.number(-20...10))
        office.site.occasions.insert(
            Occasion(
                committee: office.random.pick(["tinh", "kv1"]), period: "\(year)H1@chot-15",
                conference: conference,
                close: office.random.oneIn(4)
                    ? nil : conference.adding(days: -office.random.number(0...6))), at: 0)
    }

    private mutating func order() {
        guard let calendar = try? SmallSite.calendars().last,
            let period = try? Period(
                PeriodKey(.years(from: today.year - 4, through: today.year)), in: calendar),
            let obligation = Obligation(
                definition: .test("chuyen-de", .onOrder, calendar: "lich"), committee: "tinh",
                period: period, occasions: [], holidays: office.site.holidays, origin: .order,
                close: today.adding(days: office.random.number(-5...30)))
        else { return }
        if !office.site.definitions.contains(where: { $0.code == "chuyen-de" }) {
            office.site.definitions.append(.test("chuyen-de", .onOrder, calendar: "lich"))
        }
        guard office.site.facts.courses[obligation.key] == nil else { return }
        office.site.change(obligation.key) { $0.seen = obligation }
    }

    private mutating func approve() {
        for key in office.site.facts.courses.keys where key.definition == "quy" {
            office.site.change(key) {
                $0.isApproved = true
                $0.isApprovedSinceDraft = true
            }
        }
    }

    private mutating func waive() {
        let open = office.site.facts.courses.filter {
            $0.value.seen != nil && $0.value.issued == nil && $0.value.reserved == nil
        }
        guard let key = open.keys.sorted().first, office.random.oneIn(2) else { return }
        office.site.change(key) { $0.isWaived = true }
    }
}

extension RandomWalk {
    /// What holds on every day of every walk.
    private mutating func check(_ agenda: Agenda) {
        guard agenda.clockTrouble == nil else { return }
        let listed = Set(agenda.lines.map(\.obligation.key))
        let lost = owed.subtracting(listed)
        if !lost.isEmpty { office.blame("\(today.iso): lost \(lost)") }
        if listed.count != agenda.lines.count { office.blame("\(today.iso): listed twice") }
        for line in agenda.lines where line.standing != .open {
            owed.insert(line.obligation.key)
        }
        if agenda.lines.contains(where: { $0.holds == [] && isForgotten($0, agenda) }) {
            office.blame("\(today.iso): due, not held, and no duty")
        }
        checkNewest(agenda)
    }

    private func isForgotten(_ line: Agenda.Line, _ agenda: Agenda) -> Bool {
        guard line.standing == .due || line.standing == .overdue else { return false }
        return !agenda.duties.contains { duty in
            switch duty {
            case .settle(let key, _, _), .resume(let key): key == line.obligation.key
            case .rehearse: false
            }
        }
    }

    /// The newest that is due of each definition and committee waits for no catch-up.
    private mutating func checkNewest(_ agenda: Agenda) {
        var newest: [String: Agenda.Line] = [:]
        for line in agenda.lines
        where line.obligation.origin == .calendar && line.obligation.due <= today {
            let name = line.obligation.key.definition + "/" + line.obligation.key.committee
            if let other = newest[name], other.obligation.close > line.obligation.close { continue }
            newest[name] = line
        }
        if newest.values.contains(where: { $0.holds.contains(.catchUp) }) {
            office.blame("\(today.iso): the newest waits for a confirmation")
        }
    }

    /// One confirmation lets every missed one come, oldest first, each once.
    private mutating func confirm() throws {
        guard try office.site.agenda(at: try now).clockTrouble == nil else { return }
        importFigures()
        let before = try office.site.agenda(at: try now)
        let missed = before.lines.filter { $0.holds == [.catchUp] }.map(\.obligation)
        office.site.facts.confirmedOn = today
        let after = try office.site.agenda(at: try now)
        let keys = after.duties.compactMap { duty -> ObligationKey? in
            guard case .settle(let key, _, _) = duty else { return nil }
            return key
        }
        let waiting = missed.filter { obligation in
            !(office.site.facts.courses[obligation.key]?.reserved != nil)
        }.map(\.key)
        if keys.filter(Set(waiting).contains) != waiting {
            office.blame("\(today.iso): missed ones did not come oldest first")
        }
        if missed.map(\.due) != missed.map(\.due).sorted() { office.blame("not oldest first") }
        office.work(after, at: try now, on: today)
    }

    /// Everything comes back, is imported, approved and confirmed: nothing may be left.
    private mutating func finish() throws {
        office.isSteady = true
        office.incomplete = []
        office.site.definitions = [
            .test(committees: .all), steady, .test("quy", .quarter(3)),
            .test("chuyen-de", .onOrder, calendar: "lich"),
        ]
        for _ in 0..<3 {
            today = today.adding(days: 1)
            importFigures()
            office.site.facts.confirmedOn = today
            try tick()
        }
        let agenda = try office.site.agenda(at: try now)
        for line in agenda.lines where line.obligation.close < today {
            switch line.standing {
            case .issued, .waived, .closed: break
            default: office.blame("\(line.obligation.key): \(line.standing) at the end")
            }
        }
        for year in office.site.facts.installedOn.year...(end.year - 1) {
            for committee in ["tinh", "kv1"] {
                let key = key("\(year)@lich", "nam", committee)
                let course = office.site.facts.courses[key]
                if course?.issued == nil, course?.isWaived != true { office.blame("\(key): lost") }
            }
        }
    }
}

// Is an office in thirty lines: does the duties of an agenda to a ledger that is only its facts.
//
// A report is ready when figures were imported after its close, unless its committee owes some.

import Periods
import TestTools

@testable import Obligations

struct ModelOffice {
    var site: SmallSite
    var random: SplitMix
    /// Every issue in the order it was made.
    private(set) var issued: [ObligationKey] = []
    /// What went wrong; a walk must leave it empty.
    private(set) var faults: [String] = []
    /// Committees whose figures are not whole.
    var incomplete: Set<String> = []
    /// Nothing fails by chance.
    var isSteady = false

    init(site: SmallSite, random: SplitMix) {
        self.site = site
        self.random = random
    }

    mutating func blame(_ fault: String) { faults.append(fault) }

    /// One tick: what is new is noted, then every duty is done.
    mutating func work(_ agenda: Agenda, at now: Instant, on today: Day) {
        guard agenda.clockTrouble == nil else {
            if !agenda.duties.isEmpty { blame("duties in spite of the clock") }
            return
        }
        for line in agenda.lines where line.standing != .open && line.obligation.origin != .ledger {
            site.change(line.obligation.key) { $0.seen = line.obligation }
        }
        let obligations = Dictionary(
            uniqueKeysWithValues: agenda.lines.map { ($0.obligation.key, $0.obligation) })
        for duty in agenda.duties {
            switch duty {
            case .rehearse(let key):
                let inputs = site.facts.inputs
                site.change(key) {
                    $0.lastRehearsalDay = today
                    $0.lastRehearsalInputs = inputs
                }
            case .resume(let key): issue(key)
            case .settle(let key, let holds, let mayDraft):
                guard let obligation = obligations[key] else { return blame("\(key): not listed") }
                if today <= obligation.close { blame("\(key): settled on \(today.iso)") }
                if today < obligation.due { blame("\(key): settled before it is due") }
                settle(obligation, holds, mayDraft, now, today)
            }
        }
        if !agenda.duties.isEmpty {
            site.facts.newestEntry = max(now, site.facts.newestEntry ?? now)
        }
    }

    private mutating func settle(
        _ obligation: Obligation, _ holds: [Hold], _ mayDraft: Bool, _ now: Instant, _ today: Day
    ) {
        let key = obligation.key
        if !isSteady, random.oneIn(20) {
            let until = random.oneIn(2) ? now.adding(seconds: random.number(60...21_600)) : nil
            let inputs = site.facts.inputs
            return site.change(key) {
                $0.hasFailed = true
                $0.failedUntil = until
                $0.lastInputs = inputs
            }
        }
        let isReady = site.facts.lastImport.map { $0 > obligation.close } ?? false
        if isReady, !incomplete.contains(key.committee), holds.isEmpty {
            if !isSteady, random.oneIn(30) { return site.change(key) { $0.reserved = 0 } }
            return issue(key)
        }
        guard mayDraft else { return }
        let inputs = site.facts.inputs
        if let course = site.facts.courses[key], course.drafts > 0 {
            if course.lastDraftDay == today { blame("\(key): two drafts on \(today.iso)") }
            if course.lastInputs == inputs, !course.isApprovedSinceDraft {
                blame("\(key): the same draft twice")
            }
        }
        site.change(key) {
            $0.drafts += 1
            $0.lastDraftDay = today
            $0.lastInputs = inputs
            $0.isApprovedSinceDraft = false
            $0.hasFailed = false
        }
    }

    private mutating func issue(_ key: ObligationKey) {
        if site.facts.courses[key]?.issued != nil { blame("\(key): issued twice") }
        if site.facts.courses[key]?.isWaived == true { blame("\(key): issued although waived") }
        issued.append(key)
        site.change(key) {
            $0.issued = 0
            $0.reserved = nil
            $0.hasFailed = false
        }
    }
}

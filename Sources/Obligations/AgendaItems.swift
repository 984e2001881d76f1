// (timetable, ledger facts, now) → every obligation in order, where it stands and what holds it.
//
// The ledger adds what arithmetic no longer says: ordered reports keep the days of their order;
// what was seen once stays until it is met or waived, although its definition changed or is gone.

import Periods

struct AgendaItems {
    let timetable: Timetable
    let facts: LedgerFacts
    let now: Instant
    let today: Day

    /// By due day, definition and committee.
    var items: [AgendaItem] {
        var items: [AgendaItem] = []
        var known = 0
        let entries = timetable.entries(installedOn: facts.installedOn, today: today)
        items.reserveCapacity(entries.count)
        for entry in entries {
            let course = facts.courses[entry.obligation.key]
            if course != nil { known += 1 }
            items.append(item(entry, course))
        }
        // Most days arithmetic says all that the ledger knows, and there is nothing to look for.
        if known < facts.courses.count { items += remembered(besides: entries) }
        items.sort(by: AgendaItem.precedes)
        markNewest(items)
        let jumps = jumps(items)
        for item in items where item.isUnmet { item.holds = holds(on: item, jumps) }
        return items
    }

    private func item(
        _ entry: Timetable.Entry, _ course: LedgerFacts.Course?
    ) -> AgendaItem {
        var obligation = entry.obligation
        if let seen = course?.seen, seen.origin == .order { obligation = seen }
        return AgendaItem(
            obligation: obligation, definition: entry.definition, committee: entry.committee,
            course: course, standing: standing(of: obligation, course), failure: failure(course))
    }

    private func remembered(besides entries: [Timetable.Entry]) -> [AgendaItem] {
        let known = Set(entries.map(\.obligation.key))
        return facts.courses.compactMap { key, course in
            guard !known.contains(key), let seen = course.seen else { return nil }
            if seen.origin == .order { return ordered(seen, course) }
            if let entry = timetable.entry(for: key, period: seen.period) {
                return item(entry, course)
            }
            let orphan = Obligation(
                key: key, period: seen.period, close: seen.close, due: seen.due,
                conference: seen.conference, origin: .ledger)
            return AgendaItem(
                obligation: orphan, definition: nil, committee: nil, course: course,
                standing: standing(of: orphan, course), failure: failure(course))
        }
    }

    /// A definition that is off may still be ordered; one that is not there may not.
    private func ordered(_ seen: Obligation, _ course: LedgerFacts.Course) -> AgendaItem {
        AgendaItem(
            obligation: seen,
            definition: timetable.definitions.firstIndex { $0.code == seen.key.definition },
            committee: timetable.committees.firstIndex { $0.code == seen.key.committee },
            course: course, standing: standing(of: seen, course), failure: failure(course))
    }

    private func standing(of obligation: Obligation, _ course: LedgerFacts.Course?) -> Standing {
        if let course {
            if let revision = course.issued, !course.isWithdrawn {
                return .issued(revision: revision)
            }
            if course.isWaived { return .waived }
            if let revision = course.issued { return .withdrawn(revision: revision) }
        }
        if today <= obligation.close {
            return today.distance(to: obligation.close) > Agenda.rehearsalDays ? .open : .closing
        }
        if today < obligation.due { return .closed }
        return today == obligation.due ? .due : .overdue
    }

    private func failure(_ course: LedgerFacts.Course?) -> Hold? {
        guard let course, course.hasFailed else { return nil }
        if let until = course.failedUntil {
            let isWaiting = (1...Agenda.longestBackOffSeconds).contains(until.seconds - now.seconds)
            return isWaiting ? .backOff(until: until) : nil
        }
        return course.lastInputs == facts.inputs ? .sameInputs : nil
    }
}

extension AgendaItems {
    private struct Debtor: Hashable {
        let definition: Int
        let committee: Int
    }

    /// What is met counts too: otherwise each issue would make the next older one the newest.
    private func markNewest(_ items: [AgendaItem]) {
        var newest: [Debtor: AgendaItem] = [:]
        for item in items
        where item.obligation.origin == .calendar && item.isDue(on: today) {
            guard let definition = item.definition, let committee = item.committee else { continue }
            let debtor = Debtor(definition: definition, committee: committee)
            if let other = newest[debtor], other.obligation.close > item.obligation.close {
                continue
            }
            newest[debtor] = item
        }
        for item in newest.values { item.isNewest = true }
    }

    /// By committee: how many different period ends were passed since anybody imported figures or
    /// confirmed; a year and its second half end together and count once.
    private func jumps(_ items: [AgendaItem]) -> [Int: Int] {
        var ends: [Int: Set<Day>] = [:]
        for item in items where item.obligation.origin == .calendar && isDoubtful(item.obligation) {
            guard let committee = item.committee, let end = item.obligation.period.interval.end
            else { continue }
            ends[committee, default: []].insert(end)
        }
        return ends.mapValues(\.count)
    }

    /// Closed after the last import, and no confirmation speaks for it.
    private func isDoubtful(_ obligation: Obligation) -> Bool {
        obligation.close < today && obligation.close > facts.lastImport ?? facts.installedOn
            && !isConfirmed(obligation)
    }

    private func isConfirmed(_ obligation: Obligation) -> Bool {
        facts.confirmedOn.map { obligation.close < $0 } ?? false
    }

    private func holds(on item: AgendaItem, _ jumps: [Int: Int]) -> [Hold] {
        guard let index = item.definition, let committee = item.committee else {
            return [.noDefinition]
        }
        var holds = [item.failure].compactMap(\.self)
        guard item.obligation.close < today else { return holds }
        if let count = jumps[committee], count >= 2, isDoubtful(item.obligation) {
            holds.append(.jump(periods: count))
        }
        if isMissed(item) { holds.append(.catchUp) }
        if timetable.definitions[index].needsApproval, item.course?.isApproved != true {
            holds.append(.approval)
        }
        return holds
    }

    /// Older than the newest one that is due, and the machine never came to it.
    private func isMissed(_ item: AgendaItem) -> Bool {
        guard item.obligation.origin == .calendar, item.isDue(on: today), !item.isNewest,
            !isConfirmed(item.obligation)
        else { return false }
        guard let course = item.course else { return true }
        return course.drafts == 0 && !course.hasFailed
    }
}

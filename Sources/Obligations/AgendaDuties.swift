// Every obligation in order → the duties of this instant, in the order to do them.
//
// What a dead process reserved comes first, then the newest reports, then older ones oldest first,
// and the looks ahead last. A report that is reserved is finished, never begun again.

import Periods

struct AgendaDuties {
    let items: [AgendaItem]
    let definitions: [ReportDefinition]
    let facts: LedgerFacts
    let today: Day

    var duties: [Duty] {
        let waiting = items.filter { $0.course?.reserved == nil }
        let settled = waiting.compactMap { item in settling(item).map { (item, $0) } }
        let isFirst = { (item: AgendaItem) in item.isNewest || item.obligation.origin == .order }
        return resumed
            + settled.filter { isFirst($0.0) }.map(\.1)
            + settled.filter { !isFirst($0.0) }.map(\.1)
            + waiting.filter(mayRehearse).map { .rehearse($0.obligation.key) }
    }

    /// Corrections of issued reports are among them, and what no definition makes any more.
    private var resumed: [Duty] {
        let listed = items.filter { $0.course?.reserved != nil }
        let known = Set(listed.map(\.obligation.key))
        let unlisted = facts.courses.filter { $0.value.reserved != nil && !known.contains($0.key) }
        return listed.filter { $0.failure == nil }.map { .resume($0.obligation.key) }
            + unlisted.keys.sorted().map { .resume($0) }
    }

    private func settling(_ item: AgendaItem) -> Duty? {
        switch item.standing {
        case .due, .overdue: break
        default: return nil
        }
        guard !item.holds.contains(.noDefinition), !item.holds.contains(.catchUp),
            item.failure == nil
        else { return nil }
        let mayDraft = mayDraft(item)
        guard item.holds.isEmpty || mayDraft else { return nil }
        return .settle(item.obligation.key, holds: item.holds, mayDraft: mayDraft)
    }

    /// At most one draft a day, and only of something new.
    private func mayDraft(_ item: AgendaItem) -> Bool {
        guard let index = item.definition, definitions[index].whenIncomplete != .hold else {
            return false
        }
        guard let course = item.course, course.drafts > 0 else { return true }
        guard course.lastDraftDay != today else { return false }
        return course.lastInputs != facts.inputs || course.isApprovedSinceDraft
    }

    private func mayRehearse(_ item: AgendaItem) -> Bool {
        switch item.standing {
        case .closing, .closed: break
        default: return false
        }
        guard !item.holds.contains(.noDefinition), item.failure == nil else { return false }
        guard let last = item.course?.lastRehearsalDay else { return true }
        return last != today && item.course?.lastRehearsalInputs != facts.inputs
    }
}

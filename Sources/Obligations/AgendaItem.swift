// Is one obligation with its course, standing and holds, while an agenda is made.

import Periods

/// A class, because items are sorted and passed on and their courses are large.
final class AgendaItem {
    let obligation: Obligation
    /// Place of the definition and committee in their given order; nil when it is gone.
    let definition: Int?
    let committee: Int?
    let course: LedgerFacts.Course?
    let standing: Standing
    /// A failed attempt keeps every new one back, drafts and corrections too.
    let failure: Hold?
    /// Nothing of its definition and committee that is due closes later.
    var isNewest = false
    var holds: [Hold] = []

    init(
        obligation: Obligation, definition: Int?, committee: Int?, course: LedgerFacts.Course?,
        standing: Standing, failure: Hold?
    ) {
        self.obligation = obligation
        self.definition = definition
        self.committee = committee
        self.course = course
        self.standing = standing
        self.failure = failure
    }

    /// Owed and not met: a withdrawn report is neither, because only a person replaces it.
    var isUnmet: Bool {
        switch standing {
        case .open, .closing, .closed, .due, .overdue: true
        case .issued, .withdrawn, .waived: false
        }
    }

    /// The due day has come, whatever was done since.
    func isDue(on today: Day) -> Bool { obligation.due <= today }

    /// By due day, then definition and committee in their given order, gone ones last.
    static func precedes(_ left: AgendaItem, _ right: AgendaItem) -> Bool {
        if left.obligation.due != right.obligation.due {
            return left.obligation.due < right.obligation.due
        }
        let leftPlace = (left.definition ?? Int.max, left.committee ?? Int.max)
        let rightPlace = (right.definition ?? Int.max, right.committee ?? Int.max)
        if leftPlace != rightPlace { return leftPlace < rightPlace }
        return left.obligation.key < right.obligation.key
    }
}

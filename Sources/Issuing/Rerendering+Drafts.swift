// A numbered draft of the ledger → the order that it was made by.

import Ledger
import Obligations
import Periods
import Pipeline

extension Rerendering {
    /// The order without its papers' lists, which no copy carries; nil when its definition is gone.
    func order(of draft: LedgerAccount.Draft, close: Day) -> ReportOrder? {
        guard let definition = definitions.first(where: { $0.code == draft.key.definition })
        else { return nil }
        var order = ReportOrder(
            work: .render, committee: draft.key.committee, period: draft.key.period,
            template: definition.template, definition: definition.code, close: close,
            standing: .draft(draft.number), created: draft.report.created,
            runHead: draft.report.runHead, completeness: definition.completeness, knownGaps: [],
            previousFigures: nil, reason: "", telling: Telling(definition),
            published: published(before: draft.stamp.sequence, for: draft.key),
            leastCoverage: definition.leastCoverage)
        order.wording = wording(of: draft.report)
        order.circulation = definition.circulation
        return order
    }
}

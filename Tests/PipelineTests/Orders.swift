// Is the orders of the tests.

import Periods
import Pipeline

enum Orders {
    /// The half-year report of the illustrative province.
    static func halfYear(
        _ standing: ReportOrder.Standing, work: ReportOrder.Work = .render,
        committee: String = "duqs-tinh", completeness: Int = 90, knownGaps: [Gap] = [],
        previousFigures: [UInt8]? = nil, reason: String = "", runHead: String = "",
        telling: Telling = Telling()
    ) -> ReportOrder {
        ReportOrder(
            work: work, committee: committee, period: "2026H1@chot-15",
            template: "so-ket-6-thang", definition: "so-ket-6-thang",
            close: Day(number: 20_618), standing: standing,
            created: Instant(seconds: 1_781_485_200), runHead: runHead,
            completeness: completeness, knownGaps: knownGaps, previousFigures: previousFigures,
            reason: reason, telling: telling)
    }
}

// Written judgements → their paragraphs by section, for the committee and period of the report.

import Facts
import Periods

/// What people wrote for this report (nhận định). Nothing is ever added to it.
struct Judgements {
    let bySection: [String: [String]]

    init(_ worksheet: Worksheet) {
        let code = worksheet.rows.committee.facts.code
        let mine = worksheet.rows.judgements.filter {
            $0.committee == code && $0.period.means(worksheet.period.key)
        }
        let ordered = mine.sorted { ($0.order, $0.text) < ($1.order, $1.text) }
        self.bySection = Dictionary(grouping: ordered, by: \.section)
            .mapValues { $0.map(\.text) }
    }
}

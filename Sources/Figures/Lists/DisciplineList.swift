// Cases of discipline and safety → their number by type, this period and the same one last year.
//
// Here nothing recorded means nothing happened: a type seen in only one of the two periods has
// zero cases in the other. Both are counted over the days of the period's indicators; what happened
// after the close of the report before and ahead of this period stands in a field of its own.

import Facts
import Periods

/// Table of discipline and safety (kỷ luật, an toàn).
struct DisciplineList {
    let rows: [ListRow]

    init(_ selection: RecordedSelection) {
        let worksheet = selection.worksheet
        let now = DisciplineList.cases(selection, worksheet.report.window)
        let before = worksheet.samePeriod.map {
            DisciplineList.cases(selection, $0.closed.window)
        }
        let early = DisciplineList.cases(
            selection.rowsBefore(worksheet.report.window, of: DisciplineList.name))
        var types: [String] = []
        for type in (now + (before ?? []) + early).map(\.type) where !types.contains(type) {
            types.append(type)
        }
        rows = types.map { type in
            let current = DisciplineList.count(now, type)
            var fields: [String: Value] = ["loai": .text(type), "ky-nay": .integer(current)]
            if let before {
                let earlier = DisciplineList.count(before, type)
                fields["cung-ky"] = .integer(earlier)
                let (change, overflow) = current.subtractingReportingOverflow(earlier)
                if !overflow { fields["chenh-lech"] = .integer(change) }
            }
            let untold = DisciplineList.count(early, type)
            if untold > 0 { fields["truoc-ky"] = .integer(untold) }
            return ListRow(fields: fields)
        }
    }

    private static let name = "ky-luat-an-toan"

    private static func cases(
        _ selection: RecordedSelection, _ window: Window
    ) -> [(type: String, count: Int)] {
        cases(selection.rows(of: name, in: window))
    }

    private static func cases(_ rows: [RecordedRow]) -> [(type: String, count: Int)] {
        rows.compactMap { row in
            guard case .text(let type)? = row.fields["loai"] else { return nil }
            if case .integer(let count)? = row.fields["ky-nay"] { return (type, count) }
            return (type, 1)
        }
    }

    private static func count(_ cases: [(type: String, count: Int)], _ type: String) -> Int {
        var sum = 0
        for one in cases where one.type == type {
            let (next, overflow) = sum.addingReportingOverflow(one.count)
            sum = overflow ? Int.max : next
        }
        return sum
    }
}

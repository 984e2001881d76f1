// Recorded rows → those of one list that belong to the report's scope and period.
//
// A row bound to a period key belongs to that period only; one with days belongs to every window
// it overlaps; one with neither always holds. Where a conference closed its period before the
// calendar did, what happened after that close, the conference day included, belongs to the next
// period: an award of 20/11 that the report closed on 14/11 could not name stands in the next one.
// The ratings of that period stay in it; cases of discipline, which are counted, are told apart.
// A row of a committee is that committee's; a row of a unit is in scope with the unit or with
// whoever took over from it.

import Facts
import Periods

/// Chooses rows by scope and by time.
struct RecordedSelection {
    let worksheet: Worksheet
    private let byList: [String: [RecordedRow]]

    init(_ worksheet: Worksheet) {
        self.worksheet = worksheet
        self.byList = Dictionary(grouping: worksheet.rows.recorded, by: \.list)
    }

    /// The printed rows of a list.
    func rows(of schema: ListSchema) -> [ListRow] {
        rows(of: schema.name, in: worksheet.report.window).map { printed($0, schema: schema) }
    }

    /// The recorded rows of a list in any window, in the order to print.
    func rows(of list: String, in window: Window) -> [RecordedRow] {
        let interval =
            RecordedSelection.ofPeriod.contains(list)
            ? window.main : worksheet.recordedDays(of: window)
        return rows(of: list, during: interval, key: window.key)
    }

    /// The rows of events from before a window, which no report has told.
    func rowsBefore(_ window: Window, of list: String) -> [RecordedRow] {
        rows(of: list, during: worksheet.recordedDays(of: window), key: window.key).filter { row in
            row.interval.map { !$0.overlaps(window.main) } ?? false
        }
    }

    private func rows(
        of list: String, during interval: Interval, key: PeriodKey
    ) -> [RecordedRow] {
        let chosen = (byList[list] ?? []).filter { row in
            isInScope(row) && holds(row, in: interval, key: key)
        }
        return chosen.sorted(by: precedes)
    }

    /// Lists of the period's own days alone. What holds for a whole period was told by that
    /// period's report, however early it closed; what is counted beside the same period and beside
    /// indicators is counted over their days, and the cases from before are told apart.
    private static let ofPeriod = ["xep-loai", "ky-luat-an-toan"]

    /// Lists of what happened on a day; a rating or a title holds for its period.
    private static let events = ["dien-tap", "hoat-dong", "khen-thuong", "ky-luat-an-toan"]

    /// Lists of events with a row from before the report, and the first day of their rows.
    var listsBeginningEarly: [String: Day] {
        let window = worksheet.report.window
        let first = worksheet.recordedDays(of: window).start
        guard first < window.main.start else { return [:] }
        let early = RecordedSelection.events.filter { !rowsBefore(window, of: $0).isEmpty }
        return Dictionary(uniqueKeysWithValues: early.map { ($0, first) })
    }

    private func isInScope(_ row: RecordedRow) -> Bool {
        if let committee = row.committee { return committee == worksheet.rows.committee.facts.code }
        guard let id = row.unit else { return true }
        return worksheet.roster.number(of: id).map(worksheet.scopeUnits.contains) ?? false
    }

    private func holds(_ row: RecordedRow, in interval: Interval, key: PeriodKey) -> Bool {
        if let period = row.period { return period.means(key) }
        return row.interval.map { $0.overlaps(interval) } ?? true
    }

    private func precedes(_ left: RecordedRow, _ right: RecordedRow) -> Bool {
        let leftKey = (left.order, left.interval?.start.number ?? Int.max, place(left))
        let rightKey = (right.order, right.interval?.start.number ?? Int.max, place(right))
        if leftKey != rightKey { return leftKey < rightKey }
        return (left.row.id, left.row.checksum) < (right.row.id, right.row.checksum)
    }

    private func place(_ row: RecordedRow) -> Int {
        row.unit.flatMap(worksheet.roster.number(of:)).flatMap(worksheet.report.tree.index(of:))
            ?? Int.max
    }

    private func printed(_ row: RecordedRow, schema: ListSchema) -> ListRow {
        var fields = row.fields
        if let unit = row.unit, schema.field("don-vi") != nil, fields["don-vi"] == nil {
            fields["don-vi"] = .text(worksheet.name(of: unit))
        }
        return ListRow(fields: fields, source: row.row, unit: row.unit)
    }
}

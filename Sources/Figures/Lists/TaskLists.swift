// Tasks → those given for the next period, and those the last conference gave for this one.
//
// A span, a term and an open period are looked back on while they run or when they end; what was
// recorded for them is parted by where it stands: done or past its deadline at the close was given
// before, all else is still to be done. No task stands in both lists.
//
// A task of an earlier period of the same kind is carried until it is closed: while it is not done,
// and once more in the period in which it was done. One that was moved on by the conference
// ("chuyển kỳ sau") is closed there, because the next period has a task of its own for it.

import Facts
import Periods

/// The tasks of a report (nhiệm vụ).
struct TaskLists {
    let next: [ListRow]
    let previous: [ListRow]

    init(_ worksheet: Worksheet) {
        let window = worksheet.report.window
        let committee = worksheet.rows.committee.facts.code
        let tasks = worksheet.rows.recorded.filter { row in
            (row.list == "nhiem-vu" || row.list == "nhiem-vu-ky-truoc")
                && (row.committee ?? committee) == committee
        }
        func given(for key: PeriodKey) -> [RecordedRow] {
            tasks.filter { $0.period?.means(key) ?? false }
                .sorted { ($0.order, $0.row.id) < ($1.order, $1.row.id) }
        }
        let own = given(for: window.key)
        let isParted = TaskLists.isParted(window.key)
        let settled = own.filter { !isParted || TaskLists.isSettled($0.fields, on: window.close) }
        let open = own.filter { isParted && !TaskLists.isSettled($0.fields, on: window.close) }
        next = (open + (window.key.next.map(given) ?? [])).map { row in
            ListRow(fields: TaskLists.inWords(row.fields), source: row.row)
        }
        previous = (TaskLists.carried(tasks, worksheet) + settled).map { row in
            var fields = TaskLists.inWords(row.fields)
            if let days = TaskLists.daysOverdue(fields, on: window.close) {
                fields["ngay-qua-han"] = .integer(days)
            }
            if let period = row.period, !period.means(window.key) {
                fields["giao-tu"] = .text(period.vietnameseName)
            }
            return ListRow(fields: fields, source: row.row)
        }
    }

    /// Tasks of earlier periods of the report's kind that were not closed in them, oldest first.
    private static func carried(
        _ tasks: [RecordedRow], _ worksheet: Worksheet
    ) -> [RecordedRow] {
        let window = worksheet.report.window
        guard !isParted(window.key) else { return [] }
        let found = tasks.compactMap { row -> (start: Day, row: RecordedRow)? in
            guard let period = row.period, period.shape.isLike(window.key.shape),
                let days = worksheet.calendar.interval(of: period), let end = days.end,
                end <= window.main.start,
                isOpen(row.fields, since: window.main.start, on: window.close)
            else { return nil }
            return (days.start, row)
        }
        return found.sorted {
            ($0.start, $0.row.order, $0.row.row.id) < ($1.start, $1.row.order, $1.row.row.id)
        }.map(\.row)
    }

    /// Not closed before the report's first day.
    private static func isOpen(
        _ fields: [String: Value], since start: Day, on close: Day
    ) -> Bool {
        let result = inWords(fields)["ket-qua"]
        if result == .text(FigureWords.taskMoved) { return false }
        guard result == .text(FigureWords.taskDone) else { return true }
        guard case .day(let done)? = fields["ngay-xong"] else { return false }
        return done >= start && done <= close
    }

    private static func isParted(_ key: PeriodKey) -> Bool {
        switch key.shape {
        case .year, .half, .quarter: false
        case .years, .openYears, .term, .free: true
        }
    }

    /// Done, or past its deadline at the close.
    private static func isSettled(_ fields: [String: Value], on close: Day) -> Bool {
        if inWords(fields)["ket-qua"] == .text(FigureWords.taskDone) { return true }
        guard case .day(let deadline)? = fields["han"] else { return false }
        return deadline <= close
    }

    private static func inWords(_ fields: [String: Value]) -> [String: Value] {
        guard case .text(let result)? = fields["ket-qua"] else { return fields }
        var fields = fields
        fields["ket-qua"] = .text(FigureWords.taskResult(result))
        return fields
    }

    /// Days past the deadline at the close; nil when done, not yet due or without a deadline.
    private static func daysOverdue(_ fields: [String: Value], on close: Day) -> Int? {
        guard case .day(let deadline)? = fields["han"], deadline < close,
            fields["ket-qua"] != .text(FigureWords.taskDone)
        else { return nil }
        return deadline.distance(to: close)
    }
}

extension PeriodKey.Shape {
    /// Both are half-years, both quarters, or both years.
    fileprivate func isLike(_ other: PeriodKey.Shape) -> Bool {
        switch (self, other) {
        case (.year, .year), (.half, .half), (.quarter, .quarter): true
        default: false
        }
    }
}

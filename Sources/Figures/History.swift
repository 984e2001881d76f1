// The report's window repeated backwards → the windows of a trend, their labels, breaks and values.
//
// A half-year looks back over half-years, a quarter over quarters, a year over years; a span shows
// its own years. A change of organisation between two windows is a break of the series, and is
// drawn as one. A unit that did not exist yet is shown with what it took over whole.

import Facts
import Periods

/// The windows that trends may show (chuỗi các kỳ).
struct History {
    let windows: [HistoryWindow]
    private let worksheet: Worksheet
    private let views: [Counterparts]
    /// The scope unit and the units just below it.
    private let units: [Int]

    init(_ worksheet: Worksheet, length: Int) {
        let keys = History.keys(
            for: worksheet.period, calendar: worksheet.calendar, length: length,
            close: worksheet.report.window.close)
        let views = keys.compactMap { key in
            key == worksheet.period.key ? worksheet.report : worksheet.view(key)
        }
        let turns = worksheet.structureDays(in: views.map(\.tree))
        var windows: [HistoryWindow] = []
        for (index, view) in views.enumerated() {
            let last = view.window.structureDay
            let before = index > 0 ? views[index - 1].window.structureDay : last
            let turn = turns.first { $0 > before && $0 <= last }
            windows.append(
                HistoryWindow(
                    key: view.window.key, label: FigureWords.label(view.window, worksheet.period),
                    breakBefore: turn.map(FigureWords.seriesBreak)))
        }
        self.windows = windows
        self.worksheet = worksheet
        self.views = views.filter { $0.window.key != worksheet.period.key }
            .map { Counterparts($0, worksheet: worksheet) }
        self.units = worksheet.report.tree.nodes.filter { $0.depth <= 1 }.map(\.unit)
    }

    /// Writes the values of one indicator for the scope unit and the units just below it.
    ///
    /// - Parameter outcomes: What every unit of a view's tree has, by view.
    func write(
        indicator: Int, outcomes: (View) -> [Outcome], on sheet: inout AnswerSheet
    ) {
        let definition = worksheet.indicators[indicator]
        for counterparts in views {
            let view = counterparts.view
            let found = outcomes(view)
            for unit in units {
                var outcome =
                    view.tree.index(of: unit).map { found[$0] }
                    ?? worksheet.totals.outcome(indicator: indicator, unit: unit, view: view)
                if outcome.isNoData, !worksheet.roster.exists(unit, on: view.window.structureDay),
                    let position = worksheet.report.tree.index(of: unit)
                {
                    let before = counterparts.outcome(indicator, position, found)
                    if before.reading != nil { outcome = before }
                }
                guard !outcome.isNoData else { continue }
                let place = sheet.place(
                    definition.code, worksheet.roster.ids[unit], view.window.key)
                sheet.write(outcome.answer(definition), .actual, at: place)
            }
        }
    }

    /// Keys of the windows, oldest first; the report's own last, except that a span shows years.
    static func keys(
        for period: Period, calendar: ReportingCalendar, length: Int, close: Day
    ) -> [PeriodKey] {
        guard length > 0 else { return [] }
        let name = period.key.calendar ?? calendar.name
        switch period.key.shape {
        case .years(let from, let through), .term(let from, let through):
            return years(from, through, length, name)
        case .openYears(let from):
            return years(from, lastYear(from: from, close: close, calendar: calendar), length, name)
        case .year, .half, .quarter, .free:
            var keys = [period.key]
            while keys.count < length, let earlier = keys.last?.previous,
                calendar.interval(of: earlier) != nil
            {
                keys.append(earlier)
            }
            return keys.reversed()
        }
    }

    private static func years(
        _ from: Int, _ through: Int, _ length: Int, _ calendar: String
    ) -> [PeriodKey] {
        guard from <= through else { return [] }
        let first = max(from, length > through - from ? from : through - length + 1)
        return (first...through).map { PeriodKey(.year($0), calendar: calendar) }
    }

    /// The report year a day belongs to: its own, or the next when the year closes before December.
    private static func lastYear(from: Int, close: Day, calendar: ReportingCalendar) -> Int {
        let candidates = [close.year, close.year + 1]
        let found = candidates.first {
            calendar.interval(of: PeriodKey(.year($0)))?.contains(close) ?? false
        }
        return found ?? max(from, close.year)
    }
}

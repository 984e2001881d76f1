// Targets + the worksheet → the target in force for each unit and indicator, judged.
//
// Several targets may name the same unit and indicator. The one in force fits the report's window
// best, and has the highest version. A draft is in force nowhere: nobody is judged by what has not
// been decided. The list of targets tells it all the same.

import Facts
import Periods

/// The targets of a report (chỉ tiêu nghị quyết), each with its judgement.
struct TargetJudgements {
    /// One for each unit and indicator that has a target in force, in display order.
    let inForce: [TargetJudgement]
    private let worksheet: Worksheet
    private let numbers: [String: Int]

    init(_ worksheet: Worksheet) {
        var numbers: [String: Int] = [:]
        for (number, indicator) in worksheet.indicators.enumerated() {
            numbers[indicator.code] = number
        }
        self.worksheet = worksheet
        self.numbers = numbers
        let maker = Maker(worksheet: worksheet, numbers: numbers)
        var best: [Place: TargetRow] = [:]
        for target in worksheet.rows.targets {
            guard let place = maker.place(of: target), maker.isInForce(target) else { continue }
            if let rival = best[place], !maker.prevails(target, over: rival) { continue }
            best[place] = target
        }
        inForce = best.keys.sorted { ($0.position, $0.indicator) < ($1.position, $1.indicator) }
            .compactMap { best[$0].flatMap(maker.judgement) }
    }

    /// The judgement of any target of the scope; nil when its unit or indicator is not in it.
    func judgement(of target: TargetRow) -> TargetJudgement? {
        Maker(worksheet: worksheet, numbers: numbers).judgement(target)
    }

    /// Writes the target aspects of every unit that has one; the scope unit's other indicators say
    /// that nothing was asked.
    func write(on sheet: inout AnswerSheet) {
        var asked: Set<String> = []
        for judgement in inForce {
            let code = judgement.indicator.code
            if judgement.unit == worksheet.scope { asked.insert(code) }
            let place = sheet.place(
                code, worksheet.roster.ids[judgement.unit], worksheet.period.key)
            for (answer, aspect) in [
                (judgement.targetAnswer, Aspect.target),
                (judgement.progress.answer(judgement.indicator), .progress),
                (judgement.dueByNow, .dueByNow),
                (judgement.percentOfTarget, .percentOfTarget),
                (judgement.percentOfDue, .percentOfDue), (judgement.shortfall, .shortfall),
                (judgement.shortfallRate, .shortfallRate), (judgement.verdictAnswer, .verdict),
            ] { sheet.write(answer, aspect, at: place) }
        }
        let scope = worksheet.roster.ids[worksheet.scope]
        for indicator in worksheet.indicators where !asked.contains(indicator.code) {
            let place = sheet.place(indicator.code, scope, worksheet.period.key)
            for aspect in [
                Aspect.target, .progress, .dueByNow, .percentOfTarget, .percentOfDue, .shortfall,
                .shortfallRate, .verdict,
            ] { sheet.write(.missing(.noTarget), aspect, at: place) }
        }
    }

    private struct Place: Hashable {
        let position: Int
        let indicator: Int
    }

    private struct Maker {
        let worksheet: Worksheet
        let numbers: [String: Int]

        func place(of target: TargetRow) -> Place? {
            guard let unit = worksheet.roster.number(of: target.unit),
                let position = worksheet.report.tree.index(of: unit),
                let indicator = numbers[target.indicator]
            else { return nil }
            return Place(position: position, indicator: indicator)
        }

        func span(_ target: TargetRow) -> TargetSpan {
            TargetSpan(target, window: worksheet.report.window, calendar: worksheet.calendar)
        }

        /// What a single later year asks of a sum says nothing of the sum of a span; the list of
        /// targets tells it with that year's own figure.
        func isInForce(_ target: TargetRow) -> Bool {
            guard !target.isDraft else { return false }
            let window = worksheet.report.window
            let span = self.span(target)
            guard span.isInForce(in: window) else { return false }
            guard window.asksSpan, let number = numbers[target.indicator] else { return true }
            let definition = worksheet.indicators[number]
            let accumulates = definition.overTime == .sum || definition.nature == .cumulative
            return !accumulates || span.interval.start <= window.interval.start
        }

        func prevails(_ target: TargetRow, over rival: TargetRow) -> Bool {
            let left = strength(target)
            let right = strength(rival)
            guard left == right else { return left.lexicographicallyPrecedes(right) }
            return (target.code, target.row.id) < (rival.code, rival.row.id)
        }

        /// Smaller is stronger: closest, newest version, begun last, shortest.
        private func strength(_ target: TargetRow) -> [Int] {
            let length = target.interval.length ?? Int.max
            return [
                span(target).fit, -max(target.version, -Int.max), -target.interval.start.number,
                length,
            ]
        }

        func judgement(_ target: TargetRow) -> TargetJudgement? {
            guard let place = place(of: target) else { return nil }
            let span = self.span(target)
            let unit = worksheet.report.tree.nodes[place.position].unit
            let indicator = worksheet.indicators[place.indicator]
            let (progress, spans) = self.progress(unit, place.indicator, span)
            let window = worksheet.report.window
            let pace = TargetPace(
                target: target, indicator: indicator, span: span.interval,
                reachedEnd: progress.reading?.isForecast ?? false
                    ? window.interval.end : window.main.end,
                isDueAtClose: window.isClosing && window.interval.end == span.interval.end,
                calendar: worksheet.calendar)
            return TargetJudgement(
                target: target, indicator: indicator, unit: unit, progress: progress,
                spans: spans, pace: pace, fit: span.fit)
        }

        /// What was reached since the target's first day; for a level, a share and a cumulative
        /// figure of which the last one holds, what the report's own window shows: it tells where
        /// the year stands, also of a unit that was silent earlier in the year.
        private func progress(
            _ unit: Int, _ indicator: Int, _ span: TargetSpan
        ) -> (outcome: Outcome, spans: [Window.Span]) {
            let window = worksheet.report.window
            let main = window.main
            let definition = worksheet.indicators[indicator]
            let reported = worksheet.totals.outcome(
                indicator: indicator, unit: unit, view: worksheet.report)
            let accumulates =
                definition.overTime == .sum
                || definition.nature == .cumulative && definition.overTime != .last
            guard accumulates || !span.interval.contains(main) else {
                return (reported, window.spans)
            }
            let asked = window.spans.compactMap { clipped($0, to: span.interval) }
            guard asked.map(\.interval) != window.spans.map(\.interval) else {
                return (reported, window.spans)
            }
            let found = worksheet.totals.outcome(
                indicator: indicator, unit: unit, tree: worksheet.report.tree, spans: asked)
            if found.isNoData, let reading = reported.reading, case .recurring = reading.origin {
                return (reported, window.spans)
            }
            return (found, asked)
        }

        /// The target's own days up to where a span of the report's window ends.
        private func clipped(_ span: Window.Span, to days: Interval) -> Window.Span? {
            let end = [days.end, span.interval.end].compactMap { $0 }.min()
            guard let asked = Interval(start: days.start, end: end) else { return nil }
            let isForecast = span.measuredEnd.map { measured in end.map { $0 > measured } ?? true }
            let isYear = asked == days && (asked.length ?? Int.max) <= 366  // days
            return Window.Span(
                interval: asked, measuredEnd: isForecast ?? false ? span.measuredEnd : nil,
                yearSoFar: nil, occurrence: isYear ? .yearly : nil)
        }
    }
}

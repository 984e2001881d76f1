// Targets + the worksheet → the target in force for each unit and indicator, judged.
//
// Several targets may name the same unit and indicator. The one in force is issued rather than a
// draft, fits the report's window best, and has the highest version.

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
                (judgement.targetAnswer, Aspect.target), (judgement.dueByNow, .dueByNow),
                (judgement.percentOfTarget, .percentOfTarget), (judgement.shortfall, .shortfall),
                (judgement.verdictAnswer, .verdict),
            ] { sheet.write(answer, aspect, at: place) }
        }
        let scope = worksheet.roster.ids[worksheet.scope]
        for indicator in worksheet.indicators where !asked.contains(indicator.code) {
            let place = sheet.place(indicator.code, scope, worksheet.period.key)
            for aspect in [
                Aspect.target, .dueByNow, .percentOfTarget, .shortfall, .verdict,
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

        func isInForce(_ target: TargetRow) -> Bool {
            span(target).isInForce(in: worksheet.report.window)
        }

        func prevails(_ target: TargetRow, over rival: TargetRow) -> Bool {
            let left = strength(target)
            let right = strength(rival)
            guard left == right else { return left.lexicographicallyPrecedes(right) }
            return (target.code, target.row.id) < (rival.code, rival.row.id)
        }

        /// Smaller is stronger: issued, closest, newest version, begun last, shortest.
        private func strength(_ target: TargetRow) -> [Int] {
            let length = target.interval.length ?? Int.max
            return [
                target.isDraft ? 1 : 0, span(target).fit, -max(target.version, -Int.max),
                -target.interval.start.number, length,
            ]
        }

        func judgement(_ target: TargetRow) -> TargetJudgement? {
            guard let place = place(of: target) else { return nil }
            let span = self.span(target)
            let unit = worksheet.report.tree.nodes[place.position].unit
            let indicator = worksheet.indicators[place.indicator]
            let pace = TargetPace(
                target: target, indicator: indicator, span: span.interval,
                window: worksheet.report.window, calendar: worksheet.calendar)
            return TargetJudgement(
                target: target, indicator: indicator, unit: unit,
                progress: progress(unit, place.indicator, span), pace: pace, fit: span.fit)
        }

        /// What was reached since the target's first day; for a level or a share, what the report's
        /// own window shows.
        private func progress(_ unit: Int, _ indicator: Int, _ span: TargetSpan) -> Outcome {
            let window = worksheet.report.window
            let main = window.main
            let definition = worksheet.indicators[indicator]
            let reported = worksheet.totals.outcome(
                indicator: indicator, unit: unit, view: worksheet.report)
            let accumulates = definition.overTime == .sum || definition.nature == .cumulative
            let end = [span.interval.end, main.end].compactMap { $0 }.min()
            guard let asked = Interval(start: span.interval.start, end: end), asked != main,
                accumulates || !span.interval.contains(main)
            else { return reported }
            let isYear = asked == span.interval && (asked.length ?? Int.max) <= 366  // days
            let occurrence: Recurrence? = isYear ? .yearly : nil
            let found = worksheet.totals.outcome(
                indicator, unit, worksheet.report.tree, UnitTotals.deepest
            ) {
                worksheet.totals.own.outcome(
                    indicator: indicator, unit: $0, interval: asked, occurrence: occurrence)
            }
            if found.isNoData, let reading = reported.reading, case .recurring = reading.origin {
                return reported
            }
            return found
        }
    }
}

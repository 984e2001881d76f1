// An address → the tree of what its figure was made from, down to the rows.
//
// The figure itself is the report's own answer; its parts are asked again from the same totals, so
// that whoever adds them up gets what was printed, or what was rounded to it.

import Facts
import Periods

/// Explains the figures of one report (giải trình số liệu).
struct Explaining {
    private let worksheet: Worksheet
    private let facts: FactSet
    private let targets: TargetJudgements

    init(_ worksheet: Worksheet, facts: FactSet) {
        self.worksheet = worksheet
        self.facts = facts
        self.targets = TargetJudgements(worksheet)
    }

    /// Nil for an indicator, a unit or a window that the worksheet does not know.
    func explanation(of address: FigureAddress) -> Explanation? {
        let indicator = worksheet.indicators.firstIndex { $0.code == address.indicator }
        guard let indicator,
            let unit = worksheet.roster.number(of: address.unit),
            worksheet.scopeUnits.contains(unit),
            let view = address.window.means(worksheet.period.key)
                ? worksheet.report : worksheet.view(address.window)
        else { return nil }
        let subject = Subject(indicator: indicator, unit: unit)
        guard view.window.key == worksheet.period.key else {
            return address.aspect == .actual ? actual(subject, view) : nil
        }
        return explanation(subject, address.aspect)
    }

    /// What a figure is about.
    private struct Subject {
        let indicator: Int
        let unit: Int
    }

    private func explanation(_ subject: Subject, _ aspect: Aspect) -> Explanation {
        let report = worksheet.report
        let parts: [Explanation] =
            switch aspect {
            case .actual: actual(subject, report).parts
            case .numerator, .denominator: [actual(subject, report)]
            case .samePeriod: earlier(subject, worksheet.samePeriod)
            case .previousPeriod: earlier(subject, worksheet.previous)
            case .change, .changeNumber:
                [actual(subject, report), explanation(subject, .samePeriod)]
            case .rank:
                siblings(of: subject.unit).map {
                    actual(Subject(indicator: subject.indicator, unit: $0), report)
                }
            case .target: []
            case .progress: progress(subject)
            case .dueByNow: [explanation(subject, .target)]
            case .percentOfTarget: progress(subject) + [explanation(subject, .target)]
            case .shortfall, .shortfallRate, .percentOfDue, .verdict:
                progress(subject) + [explanation(subject, level(subject))]
            }
        guard aspect != .actual else { return actual(subject, report) }
        let address = address(subject, aspect, report.window.key)
        return Explanation(
            address: address, indicator: worksheet.indicators[subject.indicator],
            unitName: name(subject, report), days: report.window.main,
            answer: facts.answer(address), parts: parts)
    }

    /// What the unit did in a window, and below it what its own units did.
    private func actual(_ subject: Subject, _ view: View) -> Explanation {
        total(subject, view, view.window.spans, levelsLeft: UnitTotals.deepest)
    }

    private func total(
        _ subject: Subject, _ view: View, _ spans: [Window.Span], levelsLeft: Int
    ) -> Explanation {
        let found = worksheet.totals.answer(
            indicator: subject.indicator, unit: subject.unit, tree: view.tree, spans: spans)
        let children = view.tree.children[subject.unit]
        var parts: [Explanation] = []
        if let span = found.span, levelsLeft > 0, isMadeOfUnits(found.outcome) {
            parts = children.compactMap { child in
                let below = Subject(indicator: subject.indicator, unit: child)
                let part = total(below, view, [span], levelsLeft: levelsLeft - 1)
                guard part.answer.figure == nil else { return part }
                let expected = worksheet.totals.habit.expected(
                    indicator: subject.indicator, unit: child, tree: view.tree,
                    levelsLeft: levelsLeft)
                return expected > 0 ? part : nil
            }
        }
        let days = found.span?.interval ?? view.window.main
        let key =
            days == view.window.main || days == view.window.interval
            ? view.window.key : PeriodKey(.free(days))
        let definition = worksheet.indicators[subject.indicator]
        return Explanation(
            address: address(subject, .actual, key), indicator: definition,
            unitName: name(subject, view), days: days,
            // The figure as it is printed; its parts with all their digits, to be added up.
            answer: levelsLeft == UnitTotals.deepest
                ? found.outcome.answer(definition) : found.outcome.exactAnswer(definition),
            parts: parts)
    }

    /// A total of units below; beside an own record that differs from it, both are told.
    private func isMadeOfUnits(_ outcome: Outcome) -> Bool {
        guard case .known(let reading) = outcome else { return true }
        if case .units = reading.origin { return true }
        return reading.totalBelow != nil
    }

    /// The units that are compared with, in an earlier window.
    private func earlier(_ subject: Subject, _ earlier: EarlierView?) -> [Explanation] {
        guard let earlier, let position = worksheet.report.tree.index(of: subject.unit) else {
            return []
        }
        let now = worksheet.totals.outcome(
            indicator: subject.indicator, unit: subject.unit, view: worksheet.report)
        let isForecast = now.reading?.isForecast ?? false
        let view = isForecast ? earlier.whole ?? earlier.closed : earlier.closed
        let units = Counterparts(view, worksheet: worksheet).units(at: position) ?? []
        return units.map { actual(Subject(indicator: subject.indicator, unit: $0), view) }
    }

    /// What the target in force is judged by: what is due by now, or what must not be exceeded.
    private func level(_ subject: Subject) -> Aspect {
        judgement(subject)?.pace.isLimit ?? false ? .target : .dueByNow
    }

    private func judgement(_ subject: Subject) -> TargetJudgement? {
        let code = worksheet.indicators[subject.indicator].code
        return targets.inForce.first { $0.unit == subject.unit && $0.indicator.code == code }
    }

    /// What counts towards the target in force.
    private func progress(_ subject: Subject) -> [Explanation] {
        guard let judgement = judgement(subject) else { return [] }
        return [
            total(
                subject, worksheet.report, judgement.spans, levelsLeft: UnitTotals.deepest)
        ]
    }

    private func siblings(of unit: Int) -> [Int] {
        let tree = worksheet.report.tree
        let parent =
            tree.node(of: unit)?.parent
            ?? tree.node(of: unit)?.version.parent.flatMap(worksheet.roster.number(of:))
        return parent.map { tree.children[$0] } ?? []
    }

    private func name(_ subject: Subject, _ view: View) -> String {
        worksheet.roster.name(
            of: worksheet.roster.ids[subject.unit], on: view.window.structureDay)
    }

    private func address(_ subject: Subject, _ aspect: Aspect, _ key: PeriodKey) -> FigureAddress {
        FigureAddress(
            indicator: worksheet.indicators[subject.indicator].code,
            unit: worksheet.roster.ids[subject.unit], window: key, aspect: aspect)
    }
}

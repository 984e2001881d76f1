// ChartSpec + facts → a chart with labels as printed, and the alternative text that tells it.

import Charts
import Facts
import Periods
import Templates

/// Writes one chart of a template.
struct ChartWriting {
    let spec: ChartSpec
    let scope: WritingScope
    /// "Biểu đồ n. ".
    let label: String
    let remarks: PublishedRemarks

    var facts: FactSet { scope.facts }
    var wording: HouseWording { scope.wording }

    /// The chart, or the sentence that stands in its place where nothing could be drawn.
    func block() -> Block {
        let text = InlineWriting(scope: scope)
        let caption = text.runs(spec.caption)
        let form = self.form()
        guard isTold, form.hasFigures(wording) else {
            let reason = isTold ? missingReason(form) : MissingWording.withheldWhole
            return .paragraph([Run(label, isBold: true)] + caption + [Run(reason)])
        }
        return .chart(
            ChartBlock(
                caption: [Run(label, isBold: true)] + caption,
                chart: chart(form, title: caption.map(\.text).joined()), source: source,
                notes: spec.notes.map(text.runs) + barsNote(form) + unequalNote + coverageNote
                    + remarks.notes(earlierFigures),
                height: spec.height.map { $0 * 72 / 25.4 }))
    }

    private func missingReason(_ form: Chart.Form) -> String {
        guard case .parts(let parts) = form, parts.contains(where: { $0.value.number != nil })
        else { return MissingWording(wording).chart }
        return MissingWording(wording).chartParts
    }

    /// What the edition tells is enough for this chart; a stack without one of its parts would be
    /// another stack.
    private var isTold: Bool {
        let withheld = facts.withheld
        switch spec.form {
        case .stacked(let codes, _), .parts(let codes):
            return !codes.contains(where: withheld.holds)
        case .rankedScores: return !withheld.lists.contains("diem-thi-dua")
        case .targets(let codes), .comparison(let codes), .grouped(let codes), .lines(let codes),
            .steps(let codes), .slope(let codes):
            return codes.isEmpty || !codes.allSatisfy(withheld.holds)
        case .ranked(let code): return !withheld.holds(code)
        }
    }

    /// A chart of sums beside those of the same period says when that one was longer or shorter.
    private var unequalNote: [[Run]] {
        guard let codes = spec.form.codesBesideSamePeriod,
            let days = facts.period.unequalSamePeriod, indicators(codes).contains(where: \.isSum)
        else { return [] }
        return [[Run(MissingWording(wording).unequal(days, facts.period))]]
    }

    private var source: String {
        let name = spec.source ?? wording[.unitsAsSource].filled()
        let phrase = wording[facts.isIllustrative ? .sourceIllustrative : .source]
        return phrase.filled(name, closeOfData)
    }

    private func chart(_ form: Chart.Form, title: String) -> Chart {
        let unit = unitOfMeasure()
        return Chart(
            form: form, unitOfMeasure: unit, startsAtZero: true,
            alternative: ChartAlternative(title: title, unit: unit).text(of: form),
            words: ChartWords(wording, unit: unit, isShare: isShare))
    }

    private func form() -> Chart.Form {
        switch spec.form {
        case .targets(let codes): .targets(targeted(indicators(codes)).map(targetRow))
        case .comparison(let codes): comparison(indicators(codes))
        case .grouped(let codes):
            .grouped(categories: children.map(\.shortName), series: unitSeries(codes))
        case .ranked(let code): ranked(code)
        case .rankedScores: .ranked(scoreRows(), reference: nil)
        case .stacked(let codes, let isShare):
            .stacked(
                categories: children.map(\.shortName), series: unitSeries(codes), isShare: isShare)
        case .lines(let codes): lines(indicators(codes))
        case .steps(let codes): steps(indicators(codes))
        case .slope(let codes): slope(codes)
        case .parts(let codes): .parts(parts(indicators(codes)))
        }
    }

    /// The indicators of `codes` that the edition tells, in the order the template names them.
    func indicators(_ codes: [String]) -> [Indicator] {
        codes.filter { !facts.withheld.holds($0) }.compactMap { code in
            facts.indicators.first { $0.code == code }
        }
    }

    var children: [UnitFact] { facts.units.filter { $0.depth == 1 } }

    /// The unit of measure all drawn indicators share; empty when they differ.
    private func unitOfMeasure() -> String {
        let codes: [String] =
            switch spec.form {
            case .targets: []
            case .comparison(let codes), .grouped(let codes), .lines(let codes),
                .steps(let codes), .slope(let codes), .parts(let codes), .stacked(let codes, _):
                codes
            case .ranked(let code): [code]
            case .rankedScores: []
            }
        if case .rankedScores = spec.form { return wording[.points].filled() }
        let units = Set(indicators(codes).map(\.unitOfMeasure))
        return units.count == 1 ? units.first ?? "" : ""
    }

    /// The axis is of per cent, the labels tell counts.
    private var isShare: Bool {
        if case .stacked(_, let isShare) = spec.form { isShare } else { false }
    }

    func value(
        _ indicator: Indicator, unit: String, _ aspect: Aspect = .actual,
        window: PeriodKey? = nil, naming: Bool = false
    ) -> ChartValue {
        let answer = scope.answer(
            indicator: indicator.code, unit: unit, aspect, window: window
        ).answer
        return value(answer, naming: naming)
    }

    /// `naming` prints the unit of measure with the label, for charts whose rows differ in it.
    func value(_ answer: Answer, naming: Bool) -> ChartValue {
        switch answer {
        case .missing(let reason):
            return ChartValue(nil, label: MissingWording(wording).chartLabel(reason))
        case .known(let figure):
            guard case .quantity(let quantity, let unit, let decimals) = figure.value else {
                return ChartValue(
                    nil, label: FigureText(in: .cell, wording: wording).text(of: figure))
            }
            let label =
                naming || unit == "%"
                ? FigureText(in: .prose, wording: wording).text(of: figure.value)
                : FigureText(in: .cell, wording: wording).text(of: figure.value)
            return ChartValue(
                quantity.value(decimals: max(decimals, 4))?.approximate,
                label: figure.isEstimate ? wording[.estimated].filled(label) : label,
                isQualified: quantity.qualifier != .exactly, isEstimate: figure.isEstimate)
        }
    }
}

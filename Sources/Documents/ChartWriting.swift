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

    var facts: FactSet { scope.facts }

    /// The chart, or the sentence that stands in its place where nothing could be drawn.
    func block() -> Block {
        let text = InlineWriting(scope: scope)
        let caption = text.runs(spec.caption)
        let form = self.form()
        guard form.hasFigures else {
            let told = [Run(label, isBold: true)] + caption + [Run(MissingWording.chart)]
            return .paragraph(told)
        }
        return .chart(
            ChartBlock(
                caption: [Run(label, isBold: true)] + caption,
                chart: chart(form, title: caption.map(\.text).joined()), source: source,
                notes: spec.notes.map(text.runs) + unequalNote,
                height: spec.height.map { $0 * 72 / 25.4 }))
    }

    /// A chart of sums beside those of the same period says when that one was longer or shorter.
    private var unequalNote: [[Run]] {
        guard case .comparison(let codes) = spec.form, let days = facts.period.unequalSamePeriod,
            indicators(codes).contains(where: \.isSum)
        else { return [] }
        return [[Run(MissingWording.unequal(days, facts.period))]]
    }

    private var source: String {
        let close = "số liệu đến ngày \(facts.period.dataClose.short)"
        let name = spec.source ?? "báo cáo của các đơn vị"
        let sample = facts.isIllustrative ? "; số liệu minh họa" : ""
        return "Nguồn: \(name); \(close)\(sample)."
    }

    private func chart(_ form: Chart.Form, title: String) -> Chart {
        let unit = unitOfMeasure()
        return Chart(
            form: form, unitOfMeasure: unit, startsAtZero: true,
            alternative: ChartAlternative(title: title, unit: unit).text(of: form))
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
        }
    }

    /// The indicators of `codes`, in the order the template names them.
    func indicators(_ codes: [String]) -> [Indicator] {
        codes.compactMap { code in facts.indicators.first { $0.code == code } }
    }

    var children: [UnitFact] { facts.units.filter { $0.depth == 1 } }

    /// The unit of measure all drawn indicators share; empty when they differ.
    private func unitOfMeasure() -> String {
        let codes: [String] =
            switch spec.form {
            case .targets: []
            case .comparison(let codes), .grouped(let codes), .lines(let codes): codes
            case .stacked(let codes, let isShare): isShare ? [] : codes
            case .ranked(let code): [code]
            case .rankedScores: []
            }
        if case .rankedScores = spec.form { return "điểm" }
        let units = Set(indicators(codes).map(\.unitOfMeasure))
        return units.count == 1 ? units.first ?? "" : ""
    }

    func value(
        _ indicator: Indicator, unit: String, _ aspect: Aspect = .actual,
        window: PeriodKey? = nil, naming: Bool = false
    ) -> ChartValue {
        let answer = scope.answer(
            indicator: indicator.code, unit: unit, aspect, window: window
        ).answer
        return ChartWriting.value(answer, naming: naming)
    }

    /// `naming` prints the unit of measure with the label, for charts whose rows differ in it.
    static func value(_ answer: Answer, naming: Bool) -> ChartValue {
        switch answer {
        case .missing(let reason):
            return ChartValue(nil, label: MissingWording.chartLabel(reason))
        case .known(let figure):
            guard case .quantity(let quantity, let unit, let decimals) = figure.value else {
                return ChartValue(nil, label: FigureText(in: .cell).text(of: figure))
            }
            let label =
                naming || unit == "%"
                ? FigureText(in: .prose).text(of: figure.value)
                : FigureText(in: .cell).text(of: figure.value)
            return ChartValue(
                quantity.value(decimals: max(decimals, 4))?.approximate,
                label: figure.isEstimate ? label + " (ước)" : label,
                isQualified: quantity.qualifier != .exactly, isEstimate: figure.isEstimate)
        }
    }
}

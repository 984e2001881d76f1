// The figures of reports and the independent ones → every place where they differ.

import Facts
import Figures
import Periods
import Pipeline
import Records

/// What comparing found.
struct IndependentComparison {
    /// Places where both know a value, and where both know that there is none.
    private(set) var figures = 0
    private(set) var gaps = 0
    /// One line for each place where the two differ: address, report's answer, independent answer.
    private(set) var differences: [String] = []

    /// Asks for every unit and indicator of the window.
    mutating func compare(
        _ window: IndependentFigures.Window, _ lines: [IndependentFigures.Line],
        with facts: FactSet
    ) {
        let note = window.isEarly ? " (closed early)" : ""
        let units = facts.units.map(\.id).sorted()
        let expected = Set(lines.map(\.unit)).sorted()
        if units != expected {
            differences.append("\(window.period)\(note): units \(units), independent \(expected)")
        }
        for line in lines {
            for question in questions(line) {
                let address = FigureAddress(
                    indicator: line.indicator, unit: line.unit, window: facts.period.period.key,
                    aspect: question.aspect)
                let answer = facts.answer(address)
                count(question)
                if !question.agrees(answer) {
                    differences.append(
                        "\(address)\(note): \(answer.plain), independent \(question.plain)")
                }
            }
        }
    }

    private mutating func count(_ question: Question) {
        if question.isKnown { figures += 1 } else { gaps += 1 }
    }

    private func questions(_ line: IndependentFigures.Line) -> [Question] {
        [
            Question(aspect: .actual, figure: line.actual),
            Question(aspect: .numerator, figure: line.actual.part(line.actual.numerator)),
            Question(aspect: .denominator, figure: line.actual.part(line.actual.denominator)),
            Question(aspect: .samePeriod, figure: line.samePeriod),
        ]
    }
}

/// One aspect with its independent answer.
private struct Question {
    let aspect: Aspect
    let figure: IndependentFigures.Figure

    var isKnown: Bool { figure.reason == nil }

    func agrees(_ answer: Answer) -> Bool {
        switch answer {
        case .missing(let reason): figure.reason.map { "\(reason)" == $0 || $0 == "any" } ?? false
        case .known(let known): figure.reason == nil && agrees(known)
        }
    }

    private func agrees(_ known: Figure) -> Bool {
        guard case .quantity(let quantity, _, let decimals) = known.value,
            known.isEstimate == figure.isEstimate
        else { return false }
        let coverage = known.coverage.map { [$0.reported, $0.expected] }
        if aspect == .actual, coverage != figure.coverage { return false }
        switch quantity.measure {
        case .number(let number):
            guard let value = figure.value, figure.numerator == nil else { return false }
            // The rows do not tell here which of them are rough; the report's answer does.
            if quantity.qualifier == .about, figure.days == 1 {
                return number.hasFirstDigits(of: value)
            }
            return number.isRounded(value, over: figure.days, decimals: decimals)
        case .pair(let numerator, let denominator, _):
            guard let above = figure.numerator, let below = figure.denominator else { return false }
            return numerator.isRounded(above, over: 1, decimals: 0)
                && denominator.isRounded(below, over: 1, decimals: 0)
        case .words: return false
        }
    }

    var plain: String {
        if let reason = figure.reason { return reason }
        let value = figure.value.map { "\($0)/\(figure.days)" } ?? ""
        let pair = figure.numerator.map { "\($0):\(figure.denominator ?? 0)" } ?? ""
        let coverage = figure.coverage.map { ", \($0[0]) of \($0[1])" } ?? ""
        let estimate = figure.isEstimate ? ", estimate" : ""
        return value + pair + " ten-thousandths" + coverage + estimate
    }
}

extension IndependentFigures.Figure {
    /// The numerator or denominator as a number; that a figure has none is all that is asked.
    fileprivate func part(_ number: Int?) -> Self {
        Self(
            reason: number == nil || reason != nil ? "any" : nil, isEstimate: isEstimate,
            value: number, days: 1, numerator: nil, denominator: nil, coverage: nil)
    }
}

extension Answer {
    fileprivate var plain: String {
        switch self {
        case .missing(let reason): return "\(reason)"
        case .known(let figure):
            guard case .quantity(let quantity, _, _) = figure.value else {
                return "\(figure.value)"
            }
            let coverage = figure.coverage.map { ", \($0.reported) of \($0.expected)" } ?? ""
            return "\(quantity.measure)" + coverage + (figure.isEstimate ? ", estimate" : "")
        }
    }
}

extension FixedDecimal {
    /// Whether this is the first three digits of `tenThousandths`, the rest rounded half up.
    fileprivate func hasFirstDigits(of tenThousandths: Int) -> Bool {
        let digits = String(tenThousandths)
        let unit = (0..<max(0, digits.count - 3)).reduce(1) { power, _ in power * 10 }
        let rounded = (2 * tenThousandths + unit) / (2 * unit) * unit
        return isRounded(rounded, over: 1, decimals: 0)
    }

    /// Whether this is `tenThousandths ÷ days`, exactly or rounded half up to at least `decimals`.
    fileprivate func isRounded(_ tenThousandths: Int, over days: Int, decimals: Int) -> Bool {
        let unit = (0..<scale).reduce(1) { power, _ in power * 10 }
        let (wanted, overflow) = tenThousandths.multipliedReportingOverflow(by: unit)
        guard !overflow, tenThousandths >= 0 else { return false }
        let divisor = 10_000 * days
        if wanted % divisor == 0 { return mantissa == wanted / divisor }
        return scale >= decimals && mantissa == (2 * wanted + divisor) / (2 * divisor)
    }
}

// A chart over periods → the figures that it draws, and where some of their units are missing.

import Charts
import Facts
import Periods
import Templates

extension ChartWriting {
    /// A figure that is drawn beside those of other periods, and how its own is called.
    private struct Drawn {
        let address: FigureAddress
        let window: String?
    }

    /// The figures of earlier windows that are drawn.
    var earlierFigures: [FigureAddress] {
        let key = facts.period.period.key
        return drawn.map(\.address).filter { $0.aspect == .samePeriod || $0.window != key }
    }

    /// Where units are missing from one period that is drawn beside another, unless as many are
    /// from both.
    private var gaps: CoverageGaps {
        var gaps = CoverageGaps(isOfOneIndicator: Set(drawn.map(\.address.indicator)).count == 1)
        for side in drawn.filter(isUneven) {
            let place = CoverageGaps.Place(unit: side.address.unit, window: side.window)
            gaps.note(coverage(side), of: side.address.indicator, at: place, in: facts)
        }
        return gaps
    }

    /// The close of data, and how many of the units stand behind this period's figures where that
    /// is all there is to say.
    var closeOfData: String {
        let day = facts.period.dataClose.short
        guard let coverage = ownCoverage else { return day }
        return wording[.sourceCoverage].filled(
            day, "\(coverage.reported)/\(coverage.expected)")
    }

    /// Says where units are missing, unless the source line does.
    var coverageNote: [[Run]] {
        guard ownCoverage == nil else { return [] }
        return gaps.note(facts, wording) { $0 }.map { [Run($0)] }
    }

    private var ownCoverage: Coverage? {
        let own = drawn.last { $0.address.aspect == .actual }?.window
        guard let only = gaps.only, only.place.unit == scope.scopeID, only.place.window == own
        else { return nil }
        return only.coverage
    }

    /// The series of the figure has other units behind it in another period.
    private func isUneven(_ side: Drawn) -> Bool {
        let series = drawn.filter {
            $0.address.indicator == side.address.indicator && $0.address.unit == side.address.unit
        }
        let known = series.filter { facts.answer($0.address).figure != nil }
        return Set(known.map(coverage)).count > 1
    }

    /// Nil where no unit is missing.
    private func coverage(_ side: Drawn) -> Coverage? {
        facts.answer(side.address).figure?.coverage.flatMap { $0.isPartial ? $0 : nil }
    }

    /// Empty for a chart of one period.
    private var drawn: [Drawn] {
        switch spec.form {
        case .comparison(let codes):
            return indicators(codes).flatMap { bothPeriods($0.code, scope.scopeID) }
        case .slope(let codes): return slopes(codes).flatMap { bothPeriods($0.code, $0.unit) }
        case .lines(let codes), .steps(let codes):
            return indicators(codes).flatMap { indicator in
                facts.history.map { window in
                    Drawn(
                        address: address(indicator.code, scope.scopeID, window: window.key),
                        window: window.label)
                }
            }
        case .targets, .grouped, .ranked, .rankedScores, .stacked, .parts: return []
        }
    }

    private func bothPeriods(_ code: String, _ unit: String) -> [Drawn] {
        [Aspect.samePeriod, .actual].map { aspect in
            Drawn(address: address(code, unit, aspect), window: periodName(aspect))
        }
    }

    /// How the period of one side of a comparison is called.
    func periodName(_ aspect: Aspect) -> String {
        let key = facts.period.period.key
        guard aspect == .samePeriod else { return key.vietnameseName }
        return key.samePeriodLastYear?.vietnameseName ?? "cùng kỳ"
    }

    private func address(
        _ code: String, _ unit: String, _ aspect: Aspect = .actual, window: PeriodKey? = nil
    ) -> FigureAddress {
        FigureAddress(
            indicator: code, unit: unit, window: window ?? facts.period.period.key,
            aspect: aspect)
    }
}

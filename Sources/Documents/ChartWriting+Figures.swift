// A chart → the figures that it draws, and where some of their units are missing.

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
            gaps.note(coverage(side.address), of: side.address.indicator, at: place, in: facts)
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
        let gaps = gaps
        guard !gaps.isEmpty else { return sharedCoverage }
        let own = drawn.last { $0.address.aspect == .actual }?.window
        guard let only = gaps.only, only.place.unit == scope.scopeID, only.place.window == own
        else { return nil }
        return only.coverage
    }

    /// How many of the scope's units stand behind all figures that are drawn, where some are
    /// missing and all figures lack as many; nil too where nothing is known of this period.
    private var sharedCoverage: Coverage? {
        let wholes = drawnWholes.filter { facts.answer($0).figure != nil }
        let key = facts.period.period.key
        let coverages = Set(wholes.map(coverage))
        guard coverages.count == 1,
            wholes.contains(where: { $0.window == key && $0.aspect != .samePeriod })
        else { return nil }
        return coverages.first ?? nil
    }

    /// What the scope unit has for each figure that is drawn, also where its units are drawn.
    private var drawnWholes: [FigureAddress] {
        switch spec.form {
        case .targets(let codes):
            return targeted(indicators(codes)).map {
                address($0.code, scope.scopeID, barAspect(of: $0))
            }
        case .grouped(let codes), .stacked(let codes, _), .parts(let codes):
            return indicators(codes).map { address($0.code, scope.scopeID) }
        case .ranked(let code):
            return indicators([code]).map { address($0.code, scope.scopeID) }
        case .rankedScores: return []
        case .comparison, .slope, .lines, .steps:
            return drawn.map {
                address(
                    $0.address.indicator, scope.scopeID, $0.address.aspect,
                    window: $0.address.window)
            }
        }
    }

    /// The series of the figure has other units behind it in another period.
    private func isUneven(_ side: Drawn) -> Bool {
        let series = drawn.filter {
            $0.address.indicator == side.address.indicator && $0.address.unit == side.address.unit
        }
        let known = series.map(\.address).filter { facts.answer($0).figure != nil }
        return Set(known.map(coverage)).count > 1
    }

    /// Nil where no unit is missing.
    private func coverage(_ address: FigureAddress) -> Coverage? {
        facts.answer(address).figure?.coverage.flatMap { $0.isPartial ? $0 : nil }
    }

    /// The figures of several periods; empty for a chart of one.
    private var drawn: [Drawn] {
        switch spec.form {
        case .comparison(let codes):
            return indicators(codes).flatMap { bothPeriods($0.code, scope.scopeID) }
        case .slope(let codes): return slopes(codes).flatMap { bothPeriods($0.code, $0.unit) }
        case .lines(let codes), .steps(let codes):
            let indicators = indicators(codes)
            let windows = drawnHistory(indicators)
            return indicators.flatMap { indicator in
                windows.map { window in
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

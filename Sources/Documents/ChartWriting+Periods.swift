// The values of the chart forms that go over periods, and of the parts of a whole.

import Charts
import Facts
import Periods
import Templates

extension ChartWriting {
    func lines(_ indicators: [Indicator]) -> Chart.Form {
        .lines(windows: windows(indicators), series: history(indicators))
    }

    func steps(_ indicators: [Indicator]) -> Chart.Form {
        .steps(windows: windows(indicators), series: history(indicators))
    }

    /// The windows that are drawn: from the first one for which there is a figure of any of the
    /// indicators. What is missing later on stays to be seen.
    func drawnHistory(_ indicators: [Indicator]) -> [HistoryWindow] {
        let first = facts.history.firstIndex { window in
            indicators.contains {
                value($0, unit: scope.scopeID, window: window.key).number != nil
            }
        }
        return Array(facts.history[(first ?? 0)...])
    }

    /// Before the first window there is nothing that a break would part it from.
    private func windows(_ indicators: [Indicator]) -> [Chart.Window] {
        drawnHistory(indicators).enumerated().map { index, window in
            Chart.Window(
                label: window.label, breakBefore: index == 0 ? nil : window.breakBefore)
        }
    }

    private func history(_ indicators: [Indicator]) -> [Chart.Series] {
        let windows = drawnHistory(indicators)
        return indicators.map { indicator in
            Chart.Series(
                name: indicator.shortName,
                values: windows.map {
                    value(indicator, unit: scope.scopeID, window: $0.key)
                })
        }
    }

    /// A line of a slope: a child unit by one indicator, or an indicator of the scope unit.
    struct Slope {
        let name: String
        let code: String
        let unit: String
    }

    func slopes(_ codes: [String]) -> [Slope] {
        let indicators = self.indicators(codes)
        guard codes.count == 1, let indicator = indicators.first else {
            return indicators.map {
                Slope(name: $0.shortName, code: $0.code, unit: scope.scopeID)
            }
        }
        return children.map { Slope(name: $0.shortName, code: indicator.code, unit: $0.id) }
    }

    /// More lines than can be told apart become bars beside each other.
    func slope(_ codes: [String]) -> Chart.Form {
        let slopes = slopes(codes)
        let heads = [Aspect.samePeriod, .actual].map(periodName)
        let sides = [Aspect.samePeriod, .actual].map { aspect in
            slopes.map { slope in
                let answer = scope.answer(indicator: slope.code, unit: slope.unit, aspect).answer
                return value(answer, naming: false)
            }
        }
        guard slopes.count <= Chart.Form.mostSeries else {
            return .grouped(
                categories: slopes.map(\.name),
                series: zip(heads, sides).map { Chart.Series(name: $0, values: $1) })
        }
        return .slope(
            from: heads[0], to: heads[1],
            series: slopes.indices.map { index in
                Chart.Series(name: slopes[index].name, values: sides.map { $0[index] })
            })
    }

    /// Says that a slope has become bars.
    func barsNote(_ form: Chart.Form) -> [[Run]] {
        guard case .slope = spec.form, case .grouped(let categories, _) = form else { return [] }
        let note = wording[.barsForLines]
            .filled("\(categories.count)", "\(Chart.Form.mostSeries)")
        return [[Run(note)]]
    }

    func parts(_ indicators: [Indicator]) -> [Chart.Part] {
        let quantities = indicators.map { indicator -> Quantity? in
            let answer = scope.answer(indicator: indicator.code, unit: scope.scopeID, .actual)
            guard case .quantity(let quantity, _, _) = answer.answer.figure?.value else {
                return nil
            }
            return quantity
        }
        let whole = quantities.reduce(FixedDecimal.zero) { sum, quantity in
            quantity?.number.flatMap { sum?.adding($0) }
        }
        return zip(indicators, quantities).map { indicator, quantity in
            Chart.Part(
                name: indicator.name, value: value(indicator, unit: scope.scopeID),
                share: self.share(quantity, of: whole))
        }
    }

    /// "45,2%"; "khoảng 45%" where the part itself is not exact.
    private func share(_ part: Quantity?, of whole: FixedDecimal?) -> String {
        guard let part, let whole, let number = part.number,
            let share = number.divided(by: whole, times: 100, decimals: 1)
        else { return "" }
        let text = share.vietnamese + "%"
        guard part.qualifier != .exactly else { return text }
        return FigureText.bound(wording.qualified(text, .about))
    }
}

extension ChartSpec.Form {
    /// The indicators that are drawn beside the same period.
    var codesBesideSamePeriod: [String]? {
        switch self {
        case .comparison(let codes), .slope(let codes): codes
        default: nil
        }
    }
}

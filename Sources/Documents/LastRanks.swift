// The figures of units in the period before → their ranks then, where all of them can be compared.

import Facts
import Periods

/// Ranks of the last period (hạng kỳ trước) of units that are compared today.
///
/// None at all when one of today's units had no exact and complete figure then: a rank among others
/// than today's would say what nobody asked.
struct LastRanks {
    private var ranks: [String: Int] = [:]

    init(indicator: Indicator, units: [UnitFact], facts: FactSet) {
        guard indicator.direction != .neutral else { return }
        func answer(_ unit: UnitFact, _ aspect: Aspect) -> Answer {
            facts.answer(
                FigureAddress(
                    indicator: indicator.code, unit: unit.id, window: facts.period.period.key,
                    aspect: aspect))
        }
        var values: [(unit: String, value: FixedDecimal)] = []
        for unit in units where answer(unit, .actual).figure != nil {
            guard let figure = answer(unit, .previousPeriod).figure,
                !(figure.coverage?.isPartial ?? false),
                case .quantity(let quantity, _, let decimals) = figure.value,
                quantity.qualifier == .exactly,
                let value = quantity.value(decimals: max(decimals, 4))
            else { return }
            values.append((unit.id, value))
        }
        // Where all were equal, a rank says nothing.
        guard values.dropFirst().contains(where: { !$0.value.isEqual(to: values[0].value) })
        else { return }
        for (unit, value) in values {
            let better = values.count { other in
                indicator.direction == .lowerIsBetter
                    ? other.value.isLess(than: value) : value.isLess(than: other.value)
            }
            ranks[unit] = better + 1
        }
    }

    func rank(of unit: String) -> Int? { ranks[unit] }
}

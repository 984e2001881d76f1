// The figures of a table's units → the sums to carry from page to page, where they really add up.
//
// A column is carried only when its rows sum up to the very figure of the whole: not a share, not
// a figure with a qualifier or in words, not where a superior has more than its units told.

import Facts
import Periods
import Templates

/// Adds up the additive columns of a table of units, row by row (cộng mang sang).
struct CarriedSums {
    let columns: [TableSpec.Column]
    let facts: FactSet
    var wording = HouseWording.standard
    /// What the sums of money share with the figures that they sum up.
    var money: MoneyDecimals?

    /// A column's sum while it grows.
    private struct Sum {
        var value = FixedDecimal.zero
        var isEstimate = false
        var unitOfMeasure = ""
        var decimals = 0
    }

    /// - Parameter rows: The units in the order of the rows; nil for a row that is itself a sum.
    /// - Returns: Nil when no column adds up, or when the columns carried by default are not all
    ///   of the figures.
    func carry(rows: [UnitFact?], isAsked: Bool?) -> Table.Carry? {
        guard isAsked != false, rows.count > 1,
            let label = columns.firstIndex(where: { $0.content == .unitName })
        else { return nil }
        let sums = columns.map { self.sums(of: $0, rows) }
        let figures = columns.indices.filter {
            columns[$0].content.indicatorCode != nil
        }
        let carried = figures.count { sums[$0] != nil }
        guard carried > 0, isAsked == true || carried == figures.count else { return nil }
        return Table.Carry(
            labelColumn: label, foot: wording[.carriedFoot].filled(),
            head: wording[.carriedHead].filled(),
            sums: rows.indices.map { row in sums.map { $0?[row] ?? "" } })
    }

    /// The sums after each row; nil when the column does not add up to the whole.
    private func sums(of column: TableSpec.Column, _ rows: [UnitFact?]) -> [String]? {
        guard case .unitIndicator(let code, let aspect) = column.content,
            let indicator = facts.indicators.first(where: { $0.code == code }),
            indicator.addsUp(aspect), let scope = facts.scope,
            case .known(let whole) = answer(code, scope.id, aspect),
            let expected = whole.value.exactNumber
        else { return nil }
        var sum = Sum()
        var texts: [String] = []
        for unit in rows {
            if let unit {
                guard let grown = adding(answer(code, unit.id, aspect), to: sum) else {
                    return nil
                }
                sum = grown
            }
            texts.append(text(sum, column))
        }
        return sum.value.isEqual(to: expected) ? texts : nil
    }

    private func adding(_ answer: Answer, to sum: Sum) -> Sum? {
        var sum = sum
        switch answer {
        case .missing(.noData), .missing(.notApplicable): return sum
        case .missing: return nil
        case .known(let figure):
            guard case .quantity(_, let unit, let decimals) = figure.value,
                let number = figure.value.exactNumber, let value = sum.value.adding(number)
            else { return nil }
            sum.value = value
            sum.isEstimate = sum.isEstimate || figure.isEstimate
            sum.unitOfMeasure = unit
            sum.decimals = decimals
            return sum
        }
    }

    private func text(_ sum: Sum, _ column: TableSpec.Column) -> String {
        let value = Value.quantity(
            Quantity(sum.value), unitOfMeasure: sum.unitOfMeasure, decimals: sum.decimals)
        return FigureText(
            column.formats, in: .cell, wording: wording,
            moneyDecimals: money?.decimals(column)
        ).text(of: Figure(value, isEstimate: sum.isEstimate))
    }

    private func answer(_ code: String, _ unit: String, _ aspect: Aspect) -> Answer {
        facts.answer(
            FigureAddress(
                indicator: code, unit: unit, window: facts.period.period.key, aspect: aspect))
    }
}

extension Value {
    /// The number, when it is one and nothing qualifies it.
    var exactNumber: FixedDecimal? {
        guard case .quantity(let quantity, _, _) = self, quantity.qualifier == .exactly else {
            return nil
        }
        return quantity.number
    }
}

// Observations → the rows of the list `so-lieu`: what the scope's figures rest on, as recorded.
//
// A unit's own record is listed, and its children are not: they are in its total. Where the scope
// has no figure, the units below are looked into, down to the first that has one; a unit without a
// figure for the whole window lists what it has inside it.

import Facts
import Periods

/// Observations worth a row of their own.
struct ObservationList {
    let rows: [ListRow]

    init(_ worksheet: Worksheet, table: AnswerTable) {
        var rows: [ListRow] = []
        for indicator in worksheet.indicators.indices {
            let walk = Walk(worksheet: worksheet, table: table, indicator: indicator)
            rows.append(contentsOf: walk.rows(from: worksheet.scope, UnitTotals.deepest))
        }
        self.rows = rows
    }

    private struct Walk {
        let worksheet: Worksheet
        let table: AnswerTable
        let indicator: Int

        func rows(from unit: Int, _ levelsLeft: Int) -> [ListRow] {
            let own = worksheet.totals.own
            let outcome = own.outcome(
                indicator: indicator, unit: unit, window: worksheet.report.window)
            if let reading = outcome.reading {
                return recorded(unit) { reading.rows.contains($0.row) }
            }
            if isTotalled(unit) { return [] }
            let main = worksheet.report.window.main
            var found = recorded(unit) { main.contains($0.interval) }
            guard levelsLeft > 0 else { return found }
            for child in worksheet.report.tree.children[unit] {
                found.append(contentsOf: rows(from: child, levelsLeft - 1))
            }
            return found
        }

        private func isTotalled(_ unit: Int) -> Bool {
            let address = FigureAddress(
                indicator: worksheet.indicators[indicator].code,
                unit: worksheet.roster.ids[unit], window: worksheet.period.key, aspect: .actual)
            return table[address]?.figure != nil
        }

        private func recorded(_ unit: Int, where isUsed: (ObservationRow) -> Bool) -> [ListRow] {
            let index = worksheet.totals.own.index
            return index.entries(indicator: indicator, unit: unit).map { index.rows[$0.position] }
                .filter(isUsed).map { printed($0) }
        }

        private func printed(_ row: ObservationRow) -> ListRow {
            let definition = worksheet.indicators[indicator]
            let fields: [String: Value] = [
                "chi-tieu": .text(definition.name), "ma": .text(definition.code),
                "don-vi": .text(worksheet.name(of: row.unit)),
                "gia-tri": .quantity(
                    row.quantity, unitOfMeasure: definition.unitOfMeasure,
                    decimals: definition.decimals),
                "don-vi-tinh": .text(definition.unitOfMeasure),
                "lap-lai": .text(FigureWords.recurrence(row.recurrence)),
                "thoi-gian": .interval(row.interval), "nhom": .text(definition.group),
                "uoc": .flag(row.isEstimate), "nguon": .text(row.source),
            ]
            return ListRow(
                fields: fields, source: row.row, estimated: row.isEstimate ? ["gia-tri"] : [])
        }
    }
}

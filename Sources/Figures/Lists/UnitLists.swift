// The tree of units → the list of units, and of units whose figures are still missing.

import Facts
import Periods

/// Units as lists (đơn vị, đơn vị chưa có số liệu).
struct UnitLists {
    private let worksheet: Worksheet

    init(_ worksheet: Worksheet) {
        self.worksheet = worksheet
    }

    /// The units below the scope in display order; the scope itself when there are none.
    var units: [ListRow] {
        let nodes = worksheet.report.tree.nodes
        return (nodes.count > 1 ? Array(nodes.dropFirst()) : nodes).map { node in
            ListRow(fields: [
                "ten": .text(node.version.name), "ten-ngan": .text(node.version.shortName),
                "cap": .text(FigureWords.level(node.version.level)),
            ])
        }
    }

    /// Units that reported indicators in the period before and have no figure for them in this one.
    func withoutFigures(answers: [FigureAddress: Answer]) -> [ListRow] {
        guard let previous = worksheet.previous else { return [] }
        return worksheet.report.tree.nodes.compactMap { node in
            let missing = worksheet.indicators.indices.count { indicator in
                reported(indicator, node.unit, previous) && !isAnswered(indicator, node.unit, answers)
            }
            guard missing > 0 else { return nil }
            return ListRow(fields: [
                "don-vi": .text(node.version.name), "so-chi-tieu": .integer(missing),
            ])
        }
    }

    private func reported(_ indicator: Int, _ unit: Int, _ view: View) -> Bool {
        worksheet.totals.own.outcome(indicator: indicator, unit: unit, window: view.window)
            .reading != nil
    }

    private func isAnswered(
        _ indicator: Int, _ unit: Int, _ answers: [FigureAddress: Answer]
    ) -> Bool {
        let address = FigureAddress(
            indicator: worksheet.indicators[indicator].code, unit: worksheet.roster.ids[unit],
            window: worksheet.period.key, aspect: .actual)
        return answers[address] != nil
    }
}

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

    /// What each unit owes: everything, when it is expected and silent, or some figures.
    func debts(owed: [Int], silent: [Int]) -> [UnitDebt] {
        zip(worksheet.report.tree.nodes, owed).compactMap { node, missing in
            let isSilent = silent.contains(node.unit)
            guard isSilent || missing > 0 else { return nil }
            return UnitDebt(
                unit: worksheet.roster.ids[node.unit], figureCount: missing, isSilent: isSilent,
                reportedThrough: isSilent ? lastReported(node.unit) : nil)
        }
    }

    /// The last day of a unit's own figures of a part of the period.
    private func lastReported(_ unit: Int) -> Day? {
        let days = worksheet.report.window.main
        return worksheet.indicators.indices.flatMap { indicator in
            worksheet.totals.own.index.entries(indicator: indicator, unit: unit)
                .map(\.interval).filter { days.contains($0) }.compactMap(\.last)
        }.max()
    }

    /// Units that reported indicators in the period before and have no figure for them in this one.
    ///
    /// - Parameter owed: How many each unit of the tree owes.
    func withoutFigures(owed: [Int]) -> [ListRow] {
        zip(worksheet.report.tree.nodes, owed).compactMap { node, missing in
            guard missing > 0 else { return nil }
            return ListRow(fields: [
                "don-vi": .text(worksheet.name(of: node.version.unit)),
                "so-chi-tieu": .integer(missing),
            ])
        }
    }
}

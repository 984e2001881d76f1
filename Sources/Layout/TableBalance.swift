// A table's words and first column widths → widths at which its rows are least tall.
//
// Width moves from column to column in ever smaller steps as long as that lowers the cost: lines
// of all rows, a little for every wrapped cell, and a penalty for a flexible column too narrow to
// read. Where no two columns can help each other, all give one what they can spare without a line
// more. A text column keeps its widest pair of words up to a seventh of the table; a figure keeps
// all its width.

import Pages

/// Balances the columns of a table whose cells do not all stand on one line.
struct TableBalance {
    let text: TableText
    /// Columns with the room that spanning header cells ask for.
    let demands: [TableWidths.Demand]
    let available: Double

    /// Rows looked at: more would not change the picture of a long table.
    private static let rowLimit = 120
    /// Widths of one step, points.
    private static let steps = [48.0, 24, 12, 6, 3]
    private static let moveLimit = 200
    /// What a column can spare is known to this, points.
    private static let spareStep = 0.5
    /// All columns give only where that saves a line, not for one header more on one line.
    private static let leastGiftGain = 0.5

    /// The best widths found from several starts.
    func widths(from starts: [[Double]]) -> [Double] {
        var lines = ColumnLines(
            rows: sample, header: text.header, headerColumns: text.headerColumns)
        var best = starts[0]
        var least = Double.infinity
        for start in starts {
            let widths = improved(start, &lines)
            let cost = cost(widths, &lines)
            if cost < least - 1e-6 { (best, least) = (widths, cost) }
        }
        return best
    }

    /// Flexible columns that text can be read in: 18 em or 35 % of the table, less when several
    /// share it or their text is short.
    func readable(_ column: Int) -> Double {
        let demand = demands[column]
        guard demand.isFlexible else { return demand.least }
        let count = demands.filter(\.isFlexible).count
        let share = count == 1 ? 0.35 : 0.5 / Double(count)
        return max(demand.least, min(demand.wanted, available * share, 18 * text.em))
    }

    private var sample: [[[Word]]] {
        let whole = text.rows.filter { $0.count == demands.count }
        let step = max(1, whole.count / Self.rowLimit)
        return stride(from: 0, to: whole.count, by: step).map { whole[$0] }
    }

    private func improved(_ start: [Double], _ lines: inout ColumnLines) -> [Double] {
        var widths = start
        var cost = cost(widths, &lines)
        var moves = 0
        while moves < Self.moveLimit {
            for step in Self.steps {
                while moves < Self.moveLimit,
                    let next = bestMove(widths, step, below: cost, &lines)
                {
                    (widths, cost) = next
                    moves += 1
                }
            }
            guard let next = bestGift(widths, below: cost, &lines) else { break }
            (widths, cost) = next
            moves += 1
        }
        return widths
    }

    /// What all columns can spare without a line more, given to the one it helps most.
    private func bestGift(
        _ widths: [Double], below cost: Double, _ lines: inout ColumnLines
    ) -> ([Double], Double)? {
        var best: ([Double], Double)?
        var least = cost - Self.leastGiftGain
        let tight = widths.indices.map { tightest($0, widths[$0], &lines) }
        for taker in widths.indices {
            var tried = tight
            tried[taker] = widths[taker]
            tried[taker] += available - tried.reduce(0, +)
            let own = self.cost(tried, &lines)
            if own < least { (best, least) = ((tried, own), own) }
        }
        return best
    }

    /// The least width at which a column's cells take no more lines than now.
    private func tightest(_ column: Int, _ width: Double, _ lines: inout ColumnLines) -> Double {
        let inset = 2 * TableShaping.padding
        let now = lines.ofCells(column, width - inset)
        var (low, high) = (min(demands[column].floor(in: available), width), width)
        while high - low > Self.spareStep {
            let middle = (low + high) / 2
            if lines.ofCells(column, middle - inset) == now {
                high = middle
            } else {
                low = middle
            }
        }
        return high
    }

    /// The move of one step between two columns that lowers the cost most.
    private func bestMove(
        _ widths: [Double], _ step: Double, below cost: Double, _ lines: inout ColumnLines
    ) -> ([Double], Double)? {
        var best: ([Double], Double)?
        var least = cost - 1e-6
        let floors = demands.map { $0.floor(in: available) }
        for giver in widths.indices where widths[giver] - step >= floors[giver] - 1e-9 {
            for taker in widths.indices where taker != giver {
                var tried = widths
                tried[giver] -= step
                tried[taker] += step
                let own = self.cost(tried, &lines)
                if own < least { (best, least) = ((tried, own), own) }
            }
        }
        return best
    }

    private func cost(_ widths: [Double], _ lines: inout ColumnLines) -> Double {
        var cost = lines.total(widths, inset: 2 * TableShaping.padding)
        for column in widths.indices where demands[column].isFlexible {
            let readable = readable(column)
            let lacking = max(0, readable - widths[column]) / readable
            // A column of half its readable width is worth one more line in every row.
            cost += lacking * 2 * Double(lines.rowCount)
        }
        // Among equals, columns of figures are alike and what is over goes to the flexible ones.
        for column in widths.indices where !demands[column].isFlexible {
            let share = widths[column] / available
            cost += share * share
        }
        return cost
    }
}

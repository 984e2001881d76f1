// A table's words and first column widths → widths at which its rows are least tall.
//
// Width moves from column to column in ever smaller steps as long as that lowers the cost: lines
// of all rows, a little for every wrapped cell, and a penalty for a flexible column too narrow to
// read. A text column keeps its widest pair of words up to a seventh of the table; a figure keeps
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

    /// The best widths found from several starts.
    func widths(from starts: [[Double]]) -> [Double] {
        var lines = ColumnLines(rows: sample, header: headerCells, columns: demands.count)
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

    private var headerCells: [(column: Int, words: [Word])] {
        zip(text.headerColumns, text.header).compactMap { columns, words in
            columns.count == 1 ? (columns.lowerBound, words) : nil
        }
    }

    private func improved(_ start: [Double], _ lines: inout ColumnLines) -> [Double] {
        var widths = start
        var cost = cost(widths, &lines)
        var moves = 0
        for step in Self.steps {
            while moves < Self.moveLimit, let next = bestMove(widths, step, below: cost, &lines) {
                (widths, cost) = next
                moves += 1
            }
        }
        return widths
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
        var cost = lines.total(widths.map { $0 - 2 * TableShaping.padding })
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

/// Lines that cells take at a width, counted once for each width tried.
private struct ColumnLines {
    private struct Key: Hashable {
        let column: Int
        /// Tenths of a point.
        let width: Int
    }

    private let rows: [[[Word]]]
    private let header: [(column: Int, words: [Word])]
    private var known: [Key: [Int]] = [:]

    init(rows: [[[Word]]], header: [(column: Int, words: [Word])], columns: Int) {
        self.rows = rows
        self.header = header
    }

    var rowCount: Int { max(1, rows.count) }

    /// Lines of all rows and the header, and a twentieth for each line beyond a cell's first.
    mutating func total(_ widths: [Double]) -> Double {
        var most = [Int](repeating: 1, count: rows.count + 1)
        var extra = 0
        for (column, width) in widths.enumerated() {
            for (row, count) in lines(column, width).enumerated() {
                most[row] = max(most[row], count)
                extra += count - 1
            }
        }
        return Double(most.reduce(0, +)) + Double(extra) / 20
    }

    private mutating func lines(_ column: Int, _ width: Double) -> [Int] {
        let key = Key(column: column, width: Int((width * 10).rounded()))
        if let counts = known[key] { return counts }
        var counts = rows.map { Self.count($0[column], width) }
        let heads = header.filter { $0.column == column }
        counts.append(heads.map { Self.count($0.words, width) }.max() ?? 1)
        known[key] = counts
        return counts
    }

    /// First fit, as the cells are set.
    private static func count(_ words: [Word], _ width: Double) -> Int {
        var count = 1
        var used = 0.0
        var group = 0.0
        var groupGap = 0.0
        for (index, word) in words.enumerated() {
            group += word.width
            if word.gap.kind == .binding, index < words.count - 1 {
                group += word.gap.width
                continue
            }
            if used > 0, used + groupGap + group > width + 0.01 {
                count += 1
                used = group
            } else {
                used += groupGap + group
            }
            groupGap = word.gap.width
            group = 0
        }
        return count
    }
}

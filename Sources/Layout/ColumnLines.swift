// Column widths → lines that a table's rows and its header take.
//
// Counting lines is most of the work of balancing a table, so each count is made once: a column's
// lines at a width do not depend on the other columns.

import Pages

/// Lines that cells take at a width, counted once for each width tried.
struct ColumnLines {
    private struct Key: Hashable {
        /// A column; under zero a header cell.
        let place: Int
        /// Tenths of a point.
        let width: Int
    }

    /// The lines of each cell of a place.
    private struct Counts {
        let lines: [Int]
        /// Lines beyond the cells' first; 0 where every cell stands on one line.
        let extra: Int

        init(_ lines: [Int]) {
            self.lines = lines
            extra = lines.reduce(0, +) - lines.count
        }
    }

    private let rows: [[[Word]]]
    private let header: [[Word]]
    private let headerColumns: [Range<Int>]
    private var known: [Key: Counts] = [:]

    init(rows: [[[Word]]], header: [[Word]], headerColumns: [Range<Int>]) {
        self.rows = rows
        self.header = header
        self.headerColumns = headerColumns
    }

    var rowCount: Int { max(1, rows.count) }

    /// Lines of all rows and the header, and a twentieth for each line beyond a cell's first.
    mutating func total(_ widths: [Double], inset: Double) -> Double {
        var most = [Int](repeating: 1, count: rows.count)
        var extra = 0
        for column in widths.indices {
            let counts = ofRows(column, widths[column] - inset)
            // Most columns are of figures, which make no row taller.
            guard counts.extra > 0 else { continue }
            extra += counts.extra
            for row in most.indices where counts.lines[row] > most[row] {
                most[row] = counts.lines[row]
            }
        }
        // Header cells that stand under each other share a column: the tallest stack counts.
        var stacks = widths.map { _ in 0 }
        for (cell, columns) in headerColumns.enumerated() {
            let count = ofHeader(cell, columns.reduce(-inset) { $0 + widths[$1] })
            for column in columns { stacks[column] += count }
            extra += count - 1
        }
        return Double(most.reduce(stacks.max() ?? 0, +)) + Double(extra) / 20
    }

    /// Lines of each row's cell and of the header's own cell, at a width without padding.
    mutating func ofCells(_ column: Int, _ width: Double) -> [Int] {
        let own = headerColumns.indices.filter { headerColumns[$0] == column..<(column + 1) }
        return ofRows(column, width).lines + own.map { ofHeader($0, width) }
    }

    private mutating func ofRows(_ column: Int, _ width: Double) -> Counts {
        let key = Key(place: column, width: Int((width * 10).rounded()))
        if let counts = known[key] { return counts }
        let counts = Counts(rows.map { Self.count($0[column], width) })
        known[key] = counts
        return counts
    }

    private mutating func ofHeader(_ cell: Int, _ width: Double) -> Int {
        let key = Key(place: -1 - cell, width: Int((width * 10).rounded()))
        if let counts = known[key] { return counts.lines[0] }
        let count = Self.count(header[cell], width)
        known[key] = Counts([count])
        return count
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

// Rows of cells → lines with aligned columns, for a terminal with fixed-width letters.

/// A plain table; the last column is not padded.
struct TextTable {
    let rows: [[String]]

    var lines: [String] {
        let widths = rows.reduce(into: [Int]()) { widths, row in
            for (index, cell) in row.enumerated() {
                if index == widths.count { widths.append(0) }
                widths[index] = max(widths[index], cell.count)
            }
        }
        return rows.map { row in
            let cells = row.enumerated().map { index, cell in
                let isLast = index == row.count - 1
                return isLast
                    ? cell : cell + String(repeating: " ", count: widths[index] - cell.count)
            }
            return trimmed(cells.joined(separator: "  "))
        }
    }

    private func trimmed(_ line: String) -> String {
        var line = line
        while line.hasSuffix(" ") { line.removeLast() }
        return line
    }
}

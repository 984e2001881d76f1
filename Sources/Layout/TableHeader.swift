// Header cells and column widths → one box, drawn the same on every page of the table.

import Documents
import Pages

/// Sets a table's header.
struct TableHeader {
    let typesetter: Typesetter
    let grid: [HeaderGrid.Cell]
    let words: [[Word]]
    let rowCount: Int
    let edges: [Double]
    let pitch: Double
    /// Edges where a series breaks.
    let breaks: Set<Int>

    /// Clear space above and below a cell's text, points.
    static let padding = 2.5

    func box() throws(LayoutError) -> Box {
        var lines: [[ParagraphSetting.SetLine]] = []
        for (cell, words) in zip(grid, words) {
            let width = edges[cell.columns.upperBound] - edges[cell.columns.lowerBound]
            let shape = ParagraphSetting.Shape(
                width: width - 2 * TableShaping.padding, pitch: pitch, alignment: .centre)
            lines.append(try typesetter.lines(words, shape))
        }
        let tops = tops(of: lines)
        let height = tops[tops.count - 1]
        let rules = TableRules(edges: edges, breaks: breaks)
        var items = [rules.shade(height: height), rules.horizontal(y: 0)]
        for cell in grid {
            items += border(of: cell, tops: tops, rules: rules)
        }
        for (cell, lines) in zip(grid, lines) {
            items += text(lines, of: cell, tops: tops)
        }
        return Box(height: height, items: items)
    }

    /// Tops of the header's rows and the bottom of the last.
    private func tops(of lines: [[ParagraphSetting.SetLine]]) -> [Double] {
        var heights = [Double](repeating: 0, count: rowCount)
        let cells = zip(grid, lines).sorted { $0.0.rows.count < $1.0.rows.count }
        for (cell, lines) in cells {
            let needed = height(of: lines) + 2 * Self.padding
            let given = cell.rows.reduce(0) { $0 + heights[$1] }
            if needed > given { heights[cell.rows.upperBound - 1] += needed - given }
        }
        return heights.reduce(into: [0.0]) { $0.append($0[$0.count - 1] + $1) }
    }

    private func border(
        of cell: HeaderGrid.Cell, tops: [Double], rules: TableRules
    ) -> [PageItem] {
        let top = tops[cell.rows.lowerBound]
        let bottom = tops[cell.rows.upperBound]
        var items = [rules.horizontal(y: bottom, columns: cell.columns)]
        items.append(rules.vertical(edge: cell.columns.lowerBound, from: top, to: bottom))
        if cell.columns.upperBound == edges.count - 1 {
            items.append(rules.vertical(edge: cell.columns.upperBound, from: top, to: bottom))
        }
        return items
    }

    private func text(
        _ lines: [ParagraphSetting.SetLine], of cell: HeaderGrid.Cell, tops: [Double]
    ) -> [PageItem] {
        let room = tops[cell.rows.upperBound] - tops[cell.rows.lowerBound]
        var y = tops[cell.rows.lowerBound] + (room - height(of: lines)) / 2
        let x = edges[cell.columns.lowerBound] + TableShaping.padding
        var items: [PageItem] = []
        for line in lines {
            items += line.items.map { $0.moved(x: x, y: y) }
            y += line.height
        }
        return items
    }

    private func height(of lines: [ParagraphSetting.SetLine]) -> Double {
        lines.reduce(0) { $0 + $1.height }
    }
}

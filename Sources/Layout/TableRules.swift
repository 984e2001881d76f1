// Is the lines and shades of a table: thin black rules between rows, lighter ones between columns.

import Documents
import Pages

extension Table {
    /// Left edges of the columns that stand after a break of the series.
    var breakEdges: Set<Int> { Set(columns.indices.filter { columns[$0].isAfterBreak }) }
}

/// Draws the grid of one box of a table; everything is an artifact.
struct TableRules {
    /// Left edges of the columns and the right edge of the last.
    let edges: [Double]
    /// Edges where a series breaks.
    var breaks: Set<Int> = []

    /// Half a point survives a photocopier (0.25 does not).
    private static let across = Stroke(.black, width: 0.5)
    private static let inner = Stroke(Ink(grey: 0.55), width: 0.5)
    /// Four times the others, so that it is told from them on a photocopy.
    private static let atBreak = Stroke(.black, width: 2)
    private static let shade = Fill(Ink(grey: 0.9))

    private var right: Double { edges[edges.count - 1] }

    func horizontal(y: Double) -> PageItem { horizontal(y: y, columns: 0..<(edges.count - 1)) }

    func horizontal(y: Double, columns: Range<Int>) -> PageItem {
        let from = Point(x: edges[columns.lowerBound], y: y)
        let to = Point(x: edges[columns.upperBound], y: y)
        return PageItem(.line(from: from, to: to, stroke: Self.across), element: nil)
    }

    /// The outer edges, and the inner ones unless one cell spans the row.
    func verticals(height: Double, isSpanned: Bool) -> [PageItem] {
        edges.indices.compactMap { index in
            let isOuter = index == 0 || index == edges.count - 1
            if isSpanned && !isOuter { return nil }
            return vertical(edge: index, from: 0, to: height)
        }
    }

    func vertical(edge: Int, from top: Double, to bottom: Double) -> PageItem {
        let isOuter = edge == 0 || edge == edges.count - 1
        let line = Mark.line(
            from: Point(x: edges[edge], y: top), to: Point(x: edges[edge], y: bottom),
            stroke: breaks.contains(edge) ? Self.atBreak : isOuter ? Self.across : Self.inner)
        return PageItem(line, element: nil)
    }

    func shade(height: Double) -> PageItem {
        let area = Rectangle(x: 0, y: 0, width: right, height: height)
        return PageItem(.rectangle(area, fill: Self.shade, stroke: nil), element: nil)
    }
}

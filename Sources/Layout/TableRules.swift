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
    /// Twice as strong: still told from the others on the copy of a copy.
    private static let strong = Stroke(.black, width: 1.2)
    private static let inner = Stroke(Ink(grey: 0.55), width: 0.5)
    /// Four times the others, so that it is told from them on a photocopy.
    private static let atBreak = Stroke(.black, width: 2)
    private static let shade = Fill(Ink(grey: 0.9))

    private var right: Double { edges[edges.count - 1] }

    /// How the rule under a row looks.
    enum Weight { case plain, strong, light }

    func horizontal(y: Double, _ weight: Weight = .plain) -> PageItem {
        let stroke =
            switch weight {
            case .plain: Self.across
            case .strong: Self.strong
            case .light: Self.inner
            }
        return horizontal(y: y, columns: 0..<(edges.count - 1), stroke: stroke)
    }

    func horizontal(y: Double, columns: Range<Int>) -> PageItem {
        horizontal(y: y, columns: columns, stroke: Self.across)
    }

    private func horizontal(y: Double, columns: Range<Int>, stroke: Stroke) -> PageItem {
        let from = Point(x: edges[columns.lowerBound], y: y)
        let to = Point(x: edges[columns.upperBound], y: y)
        return PageItem(.line(from: from, to: to, stroke: stroke), element: nil)
    }

    /// The rules under the rows. Where a stronger one guides the eye, it stands after every so many
    /// body rows, counted anew after each row that is a sum, and on both sides of such a row; the
    /// others are lighter.
    static func weights(of table: Table) -> [Weight] {
        guard let distance = table.ruleEvery else { return table.rows.map { _ in .plain } }
        var weights: [Weight] = []
        var count = 0
        for (index, row) in table.rows.enumerated() {
            let next = index + 1 < table.rows.count ? table.rows[index + 1].style : nil
            count = row.style == .body ? count + 1 : 0
            let isGuide = count.isMultiple(of: distance) || (next ?? .body) != .body
            weights.append(next == nil ? .plain : isGuide ? .strong : .light)
        }
        return weights
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

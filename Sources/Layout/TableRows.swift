// Rows and column widths → boxes, one for each row.
//
// A row is never divided unless it is taller than a page; then each of its lines is a box, so that
// it breaks between lines and nowhere else.

import Documents
import Pages

/// Sets a table's rows.
struct TableRows {
    let typesetter: Typesetter
    let table: Table
    let words: [[[Word]]]
    let edges: [Double]
    let pitch: Double
    /// Height of a page that is left under the header, points.
    let room: Double
    /// The rules under the rows.
    let weights: [TableRules.Weight]

    /// What may be taken off the clear space above a row's text, and below it, when that saves a
    /// page: half of it, so that rules still stand clear of stacked marks and descenders.
    static let slack = TableHeader.padding / 2

    /// Boxes of one row; more than one when the row had to be divided.
    func boxes(row: Int) throws(LayoutError) -> [Box] {
        let style = table.rows[row].style
        let isSpanned = words[row].count < table.columns.count
        var cells: [[ParagraphSetting.SetLine]] = []
        for (column, cell) in words[row].enumerated() {
            let last = isSpanned ? table.columns.count : column + 1
            let width = edges[last] - edges[column] - 2 * TableShaping.padding
            let shape = ParagraphSetting.Shape(
                width: width, pitch: pitch, alignment: alignment(column, isSpanned: isSpanned))
            let lines = try typesetter.lines(cell, shape)
            cells.append(place(lines, at: edges[column] + TableShaping.padding))
        }
        let height = cells.map { $0.reduce(0) { $0 + $1.height } }.max() ?? 0
        let full = max(max(height, pitch) + 2 * TableHeader.padding, table.leastRowHeight)
        let frame = Frame(isSpanned: isSpanned, weight: weights[row])
        var boxes =
            full > room
            ? slices(cells, frame) : [whole(cells, height: full, frame)]
        let isSum = style == .subtotal || style == .total
        if isSum, row > 0 { boxes[0].hold = .loose }
        if row > 0, table.rows[row - 1].style == .group { boxes[0].hold = .tight }
        return boxes
    }

    private func alignment(
        _ column: Int, isSpanned: Bool
    ) -> ParagraphSetting.Alignment {
        if isSpanned { return .left }
        switch table.columns[column].alignment {
        case .left: return .left
        case .centre: return .centre
        case .right: return .right
        }
    }

    private func place(
        _ lines: [ParagraphSetting.SetLine], at x: Double
    ) -> [ParagraphSetting.SetLine] {
        lines.map { line in
            ParagraphSetting.SetLine(
                height: line.height, items: line.items.map { $0.moved(x: x, y: 0) })
        }
    }

    /// How a row is ruled.
    private struct Frame {
        let isSpanned: Bool
        let weight: TableRules.Weight
    }

    private func whole(
        _ cells: [[ParagraphSetting.SetLine]], height: Double, _ frame: Frame
    ) -> Box {
        let rules = TableRules(edges: edges, breaks: table.breakEdges)
        var items = rules.verticals(height: height, isSpanned: frame.isSpanned)
        items.append(rules.horizontal(y: height, frame.weight))
        for lines in cells {
            var y = TableHeader.padding
            if table.leastRowHeight > 0 {
                // What is written by hand needs the row's middle to stand by.
                y = max(y, (height - lines.reduce(0) { $0 + $1.height }) / 2)
            }
            for line in lines {
                items += line.items.map { $0.moved(x: 0, y: y) }
                y += line.height
            }
        }
        return Box(height: height, items: items)
    }

    private func slices(_ cells: [[ParagraphSetting.SetLine]], _ frame: Frame) -> [Box] {
        let rules = TableRules(edges: edges, breaks: table.breakEdges)
        let count = cells.map(\.count).max() ?? 0
        return (0..<count).map { index in
            let isLast = index == count - 1
            let top = index == 0 ? TableHeader.padding : 0
            let lines = cells.compactMap { index < $0.count ? $0[index] : nil }
            let lineHeight = lines.map(\.height).max() ?? pitch
            let height = top + lineHeight + (isLast ? TableHeader.padding : 0)
            var items = rules.verticals(height: height, isSpanned: frame.isSpanned)
            if isLast { items.append(rules.horizontal(y: height, frame.weight)) }
            for line in lines { items += line.items.map { $0.moved(x: 0, y: top) } }
            var box = Box(height: height, items: items)
            box.hold = index == 1 || (isLast && index > 0) ? .loose : .free
            if !isLast { box.closing = [rules.horizontal(y: height)] }
            return box
        }
    }
}

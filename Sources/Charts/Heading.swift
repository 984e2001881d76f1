// Unit of measure and keys → the rows over a chart.
//
// The unit stands at the left; the keys follow on the same line when they all fit, else below.

import Pages

/// What a key shows before its name.
enum KeySign: Hashable {
    case area(Fill)
    case estimate
    case estimatedPoint
    case targetTick
    case paceTick
    case cutBar
}

struct Key {
    let sign: KeySign
    let name: String
}

struct Heading {
    /// Empty where the chart names no unit.
    let unitLine: String
    let keys: [Key]
    let width: Double
    let lettering: Lettering

    static let signWidth = 16.0
    private static let signGap = 4.0
    private static let keyGap = 16.0
    private static let rowGap = 3.0
    /// Between the heading and what stands under it.
    private static let after = 7.0

    private struct Item {
        let sign: KeySign?
        let block: TextBlock

        var width: Double {
            block.width + (sign == nil ? 0 : Heading.signWidth + Heading.signGap)
        }
    }

    /// Draws from the top of the sheet; the height used, 0 when there is nothing to say.
    func draw(on sheet: inout Sheet) throws(ChartError) -> Double {
        var top = 0.0
        for row in rows(of: try items()) {
            let height = row.reduce(0) { max($0, $1.block.height) }
            var x = 0.0
            for item in row {
                let centre = top + item.block.up
                if let sign = item.sign {
                    sheet.shapes += sign.marks(x: x, centre: top + item.block.firstCentre)
                }
                let textX = x + item.width - item.block.width
                sheet.write(item.block, x: textX, centre: centre, .leading)
                x += item.width + Heading.keyGap
            }
            top += height + Heading.rowGap
        }
        return top == 0 ? 0 : top - Heading.rowGap + Heading.after
    }

    private func items() throws(ChartError) -> [Item] {
        var items: [Item] = []
        if !unitLine.isEmpty {
            items.append(
                Item(sign: nil, block: try lettering.block(unitLine, .unit, within: width)))
        }
        let room = width - Heading.signWidth - Heading.signGap
        for key in keys {
            items.append(
                Item(sign: key.sign, block: try lettering.block(key.name, .name, within: room)))
        }
        return items
    }

    private func rows(of items: [Item]) -> [[Item]] {
        let whole = items.reduce(-Heading.keyGap) { $0 + $1.width + Heading.keyGap }
        guard whole > width else { return items.isEmpty ? [] : [items] }
        var rows: [[Item]] = []
        var x = 0.0
        for item in items {
            let startsRow = rows.isEmpty || x + item.width > width || rows.last?.last?.sign == nil
            if startsRow {
                rows.append([item])
                x = 0
            } else {
                rows[rows.count - 1].append(item)
            }
            x += item.width + Heading.keyGap
        }
        return rows
    }
}

extension KeySign {
    fileprivate func marks(x: Double, centre: Double) -> [Mark] {
        let bar = BarShape(
            from: x, to: x + Heading.signWidth, centre: centre, thickness: 8,
            fill: Fill(Palette.middle))
        switch self {
        case .area(let fill):
            return [
                .rectangle(
                    Rectangle(x: x, y: centre - 4, width: Heading.signWidth, height: 8),
                    fill: fill, stroke: Palette.outline)
            ]
        case .estimate:
            // The frame alone: estimated bars share it, whatever their fill.
            return [
                .rectangle(
                    Rectangle(x: x, y: centre - 4, width: Heading.signWidth, height: 8),
                    fill: nil, stroke: Palette.estimateOutline)
            ]
        case .targetTick: return [TargetSigns.target(x: x + 8, centre: centre, reach: 5)]
        case .paceTick: return [TargetSigns.pace(x: x + 8, tip: centre - 3)]
        case .cutBar:
            return bar.marks(isQualified: false, isEstimate: false)
                + TargetSigns.cut(x: x + 10, centre: centre, thickness: 8)
        case .estimatedPoint:
            let look = LineLook(index: 0)
            let point = look.marks(
                at: Point(x: x + 8, y: centre), isQualified: false, isEstimate: true)
            return [Sheet.line(x, centre, x + Heading.signWidth, centre, look.estimateStroke)]
                + point
        }
    }
}

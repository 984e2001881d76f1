// A scale → tick labels under the plot and light upright lines through it.

import Pages

struct HorizontalAxis {
    let scale: Scale
    /// Frame width: no label leaves it.
    let width: Double
    let lettering: Lettering

    private static let gap = 3.0

    struct Row {
        let block: TextBlock
        let x: Double
        let level: Int
    }

    /// Labels with their places; a label that would touch its neighbour goes one level down.
    func rows() throws(ChartError) -> [Row] {
        var rows: [Row] = []
        var ends: [Double] = []
        for tick in scale.axis.ticks {
            let block = try lettering.block(tick.label, .tick, within: width)
            let centre = scale.position(tick.number)
            let x = min(max(0, centre - block.width / 2), width - block.width)
            let level = ends.firstIndex { $0 + 4 <= x } ?? ends.count
            if level == ends.count { ends.append(0) }
            ends[level] = x + block.width
            rows.append(Row(block: block, x: x, level: level))
        }
        return rows
    }

    /// Draws lines from `top` to `bottom` and labels below; the height the labels use.
    func draw(on sheet: inout Sheet, top: Double, bottom: Double) throws(ChartError) -> Double {
        let rows = try rows()
        for tick in scale.axis.ticks {
            let x = scale.position(tick.number)
            sheet.grid.append(Sheet.line(x, top, x, bottom, Palette.gridLine))
        }
        sheet.overlays.append(
            Sheet.line(scale.baseline, top, scale.baseline, bottom, Palette.axisLine))
        var height = 0.0
        for row in rows {
            let labelTop = bottom + HorizontalAxis.gap + Double(row.level) * row.block.lineHeight
            sheet.write(row.block, x: row.x, top: labelTop, .leading)
            height = max(height, labelTop + row.block.height - bottom)
        }
        return height
    }

    /// The finest axis whose labels stand on one line, tried from `most` ticks down.
    static func choose(
        most: Int, width: Double, lettering: Lettering, scale: (Int) throws(ChartError) -> Scale
    ) throws(ChartError) -> HorizontalAxis {
        for count in stride(from: most, to: 3, by: -1) {
            let axis = HorizontalAxis(scale: try scale(count), width: width, lettering: lettering)
            if try axis.rows().allSatisfy({ $0.level == 0 }) { return axis }
        }
        return HorizontalAxis(scale: try scale(3), width: width, lettering: lettering)
    }
}

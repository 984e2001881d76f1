// Two values a series → straight lines from a left to a right axis, named and labelled on both
// sides.
//
// Labels keep the order of their points and are pushed apart where they would meet; the plot grows
// until all have room, so that none is lost. A value that is missing is named under the others of
// its side and has no line.

import Pages

struct SlopeForm {
    let frame: Frame
    /// What the two sides are.
    let heads: [String]
    let series: [Chart.Series]

    private static let naturalPlot = 150.0
    private static let leastPlot = 90.0
    /// Between an axis and its values, room for the leaders of labels that were pushed away.
    private static let gutter = 16.0
    private static let columnGap = 7.0
    private static let rowGap = 2.0
    /// Free over the highest point and under the lowest.
    private static let margin = 8.0

    /// The texts of one side, by series.
    private struct Side {
        /// 0 at the left, 1 at the right.
        let number: Int
        let names: TextColumn
        let values: TextColumn

        var width: Double {
            names.room(gap: SlopeForm.columnGap) + values.width + SlopeForm.gutter
        }

        func reach(_ index: Int) -> RowReach {
            RowReach([names.blocks[index], values.blocks[index]], atLeast: 0)
        }

        var height: Double {
            names.blocks.indices.reduce(0) { $0 + reach($1).height + SlopeForm.rowGap }
        }
    }

    func compose() throws(ChartError) -> ComposedChart {
        var sheet = Sheet()
        let values = series.flatMap(\.values)
        let heading = frame.heading(Key.estimates(values, sign: .estimatedPoint, frame.words))
        let top = try heading.draw(on: &sheet)
        let sides = [try side(0), try side(1)]
        let axes = [sides[0].width, frame.width - sides[1].width]
        let heads = try headBlocks(axes)
        let plotTop = top + heads.reduce(0) { max($0, $1.height) } + 4
        let needed = sides.reduce(0) { max($0, $1.height) }
        let least = max(SlopeForm.leastPlot, needed)
        var plot = max(SlopeForm.naturalPlot, needed)
        if let height = frame.height { plot = max(least, height - plotTop - 2) }
        let area = Rectangle(
            x: axes[0], y: plotTop, width: axes[1] - axes[0], height: plot)
        let scale = scale(area)
        for (side, x) in axes.enumerated() {
            sheet.grid.append(
                Sheet.line(x, area.minY, x, area.maxY, Palette.axisLine))
            let room = headRoom(axes, side)
            let half = heads[side].width / 2
            let centre = min(max(room.lowerBound + half, x), room.upperBound - half)
            sheet.write(heads[side], x: centre, top: top, .centre)
        }
        drawLines(axes, scale, on: &sheet)
        for side in sides.indices {
            draw(sides[side], scale, area, on: &sheet)
        }
        return frame.finish(sheet, height: plotTop + plot + 2)
    }

    /// Each head keeps to its own half, divided in the middle between the axes.
    private func headRoom(_ axes: [Double], _ side: Int) -> ClosedRange<Double> {
        let middle = (axes[0] + axes[1]) / 2
        let gap = 5.0
        return side == 0 ? 0...(middle - gap) : (middle + gap)...frame.width
    }

    private func headBlocks(_ axes: [Double]) throws(ChartError) -> [TextBlock] {
        var blocks: [TextBlock] = []
        for (side, head) in heads.enumerated() {
            let room = headRoom(axes, side)
            blocks.append(
                try frame.lettering.balanced(
                    head, Face.value, within: room.upperBound - room.lowerBound))
        }
        return blocks
    }

    private func side(_ side: Int) throws(ChartError) -> Side {
        let lettering = frame.lettering
        let width = frame.width
        var names: [TextBlock] = []
        var values: [TextBlock] = []
        for (index, one) in series.enumerated() {
            let ink = LineLook(index: index).nameInk
            let value = one.values[side]
            let face = value.number == nil ? Face.missing : Face(size: 10, ink: ink)
            names.append(
                try lettering.balanced(
                    one.name, Face(size: 10, ink: ink, isBold: true), within: width * 0.2))
            values.append(try lettering.block(value.label, face, within: width * 0.15))
        }
        return Side(
            number: side, names: TextColumn(blocks: names), values: TextColumn(blocks: values))
    }

    private func scale(_ area: Rectangle) -> Scale {
        let numbers = series.flatMap { $0.values.compactMap(\.number) }
        let axis = Axis.round(
            over: Axis.extent(of: numbers, startsAtZero: false, including: nil), atMost: 8,
            isWhole: false)
        return Scale(
            axis: axis, start: area.maxY - SlopeForm.margin, end: area.minY + SlopeForm.margin)
    }

    private func drawLines(_ axes: [Double], _ scale: Scale, on sheet: inout Sheet) {
        for (index, one) in series.enumerated() {
            let look = LineLook(index: index)
            let points = zip(axes, one.values).map { x, value in
                value.number.map { Point(x: x, y: scale.position($0)) }
            }
            if let from = points[0], let to = points[1] {
                let isEstimate = one.values.contains(where: \.isEstimate)
                let stroke = isEstimate ? look.estimateStroke : look.stroke
                sheet.shapes.append(.line(from: from, to: to, stroke: stroke))
            }
            for (point, value) in zip(points, one.values) {
                guard let point else { continue }
                sheet.overlays += look.marks(
                    at: point, isQualified: value.isQualified, isEstimate: value.isEstimate)
            }
        }
    }

    private func draw(
        _ side: Side, _ scale: Scale, _ area: Rectangle, on sheet: inout Sheet
    ) {
        let isLeft = side.number == 0
        let axis = isLeft ? area.minX : area.maxX
        let points = series.map { $0.values[side.number].number.map(scale.position) }
        let order = series.indices.sorted { left, right in
            (points[left] ?? .infinity, left) < (points[right] ?? .infinity, right)
        }
        let wishes = order.map { index in
            let reach = side.reach(index)
            return (
                top: (points[index] ?? area.maxY) - reach.up,
                height: reach.height + SlopeForm.rowGap
            )
        }
        let tops = LineDrawing.spread(wishes, from: area.minY, to: area.maxY)
        let direction: Double = isLeft ? -1 : 1
        let alignment: TextBlock.Alignment = isLeft ? .trailing : .leading
        let valueX = axis + direction * SlopeForm.gutter
        let nameX = valueX + direction * (side.values.room(gap: SlopeForm.columnGap))
        for (place, index) in order.enumerated() {
            let centre = tops[place] + side.reach(index).up
            sheet.write(side.values.blocks[index], x: valueX, centre: centre, alignment)
            sheet.write(side.names.blocks[index], x: nameX, centre: centre, alignment)
            guard let point = points[index], !side.values.blocks[index].isEmpty else { continue }
            sheet.grid.append(
                Sheet.line(
                    axis + direction * (LineLook.radius + 1.5), point,
                    valueX - direction * 2, centre, Palette.leader))
        }
    }
}

// Groups whose labels fit over their bars → vertical bars; nil when they do not fit.
//
// Each bar has a slot as wide as the widest label, so labels never meet. When a label at 10 pt is
// too wide, or a category name would break, the caller draws the groups as horizontal bars instead.

import Pages

struct ColumnsForm {
    let frame: Frame
    let categories: [String]
    let series: [Chart.Series]
    let fills: [Fill]

    private static let naturalPlot = 150.0
    private static let leastPlot = 100.0
    private static let groupGap = 14.0
    private static let thickest = 20.0
    private static let widestGroup = 150.0
    private static let labelGap = 2.5
    private static let tickGap = 5.0

    init(frame: Frame, categories: [String], series: [Chart.Series]) {
        self.frame = frame
        self.categories = categories
        self.series = series
        self.fills = Palette.fills(series.count)
    }

    struct Columns {
        let axis: Axis
        let tickLabels: TextColumn
        /// By category, then by series.
        let labels: [[TextBlock]]
        let names: TextColumn
        let plotStart: Double
        let group: Double
        let slot: Double

        var plotEnd: Double { plotStart + group * Double(names.blocks.count) }
        var thickness: Double { min(ColumnsForm.thickest, slot - 3) }
    }

    func compose() throws(ChartError) -> ComposedChart? {
        guard let columns = try columns() else { return nil }
        var sheet = Sheet()
        let top = try frame.heading(Key.areas(series, fills: fills, frame.words)).draw(on: &sheet)
        let below = columns.names.blocks.reduce(0) { max($0, $1.height) } + 4
        let labelHeight = columns.labels.flatMap { $0 }.reduce(0) { max($0, $1.height) }
        let least = ColumnsForm.leastPlot + labelHeight * 2
        var plot = ColumnsForm.naturalPlot + labelHeight
        if let height = frame.height { plot = max(least, height - top - below) }
        let scale = scale(columns, top: top, bottom: top + plot)
        drawAxis(columns, scale: scale, on: &sheet)
        for index in categories.indices {
            let left = columns.plotStart + columns.group * Double(index)
            draw(index, columns, scale: scale, left: left, on: &sheet)
            let name = columns.names.blocks[index]
            sheet.write(
                name, x: left + columns.group / 2, top: top + plot + 4, .centre)
        }
        return frame.finish(sheet, height: top + plot + below)
    }

    private func columns() throws(ChartError) -> Columns? {
        let numbers = series.flatMap { $0.values.compactMap(\.number) }
        let axis = Axis.round(
            over: Axis.extent(
                of: numbers, startsAtZero: frame.startsAtZero, including: frame.axisRange),
            atMost: 6, isWhole: Axis.isWhole(numbers))
        let lettering = frame.lettering
        let tickLabels = try TextColumn(
            axis.ticks.map(\.label), .tick, limit: frame.width * 0.5, lettering: lettering)
        let start = tickLabels.width + ColumnsForm.tickGap
        let group = min(
            ColumnsForm.widestGroup, (frame.width - start) / Double(categories.count))
        let names = try TextColumn(
            categories, .name, limit: max(group - 8, 1), lettering: lettering)
        let areNamesGood = names.blocks.allSatisfy { !$0.isBroken && $0.lines.count <= 4 }
        guard group >= 24, areNamesGood else { return nil }
        let room = (group - ColumnsForm.groupGap) / Double(series.count)
        guard room >= 12 else { return nil }
        guard let labels = try labels(within: room - 2) else { return nil }
        let widest = labels.flatMap { $0 }.reduce(0) { max($0, $1.width) }
        return Columns(
            axis: axis, tickLabels: tickLabels, labels: labels, names: names,
            plotStart: start, group: group,
            slot: min(room, max(widest + 3, ColumnsForm.thickest + 2)))
    }

    /// Nil when a word breaks or would be set smaller, or a label needs more than three lines.
    private func labels(within room: Double) throws(ChartError) -> [[TextBlock]]? {
        var rows: [[TextBlock]] = []
        for index in categories.indices {
            var blocks: [TextBlock] = []
            for one in series {
                let value = one.values[index]
                let face = Face.label(of: value)
                let block = try frame.lettering.block(value.label, face, within: room)
                guard !block.isBroken, block.face == face, block.lines.count <= 3 else {
                    return nil
                }
                blocks.append(block)
            }
            rows.append(blocks)
        }
        return rows
    }

    private func scale(_ columns: Columns, top: Double, bottom: Double) -> Scale {
        var ends: [Scale.End] = []
        for (index, blocks) in columns.labels.enumerated() {
            for (one, block) in zip(series, blocks) where !block.isEmpty {
                let value = one.values[index]
                ends.append(
                    Scale.End(
                        number: value.number ?? columns.axis.baseline,
                        room: block.height + ColumnsForm.labelGap,
                        isLow: BarRowsForm.isLow(value, columns.axis)))
            }
        }
        // Half a tick label stands over the highest line and under the lowest.
        let up = columns.tickLabels.blocks.first?.up ?? 0
        let down = columns.tickLabels.blocks.first?.down ?? 0
        return .fitting(columns.axis, from: bottom - down, to: top + up, ends: ends)
    }

    private func drawAxis(_ columns: Columns, scale: Scale, on sheet: inout Sheet) {
        for (tick, block) in zip(columns.axis.ticks, columns.tickLabels.blocks) {
            let y = scale.position(tick.number)
            sheet.grid.append(
                Sheet.line(columns.plotStart, y, columns.plotEnd, y, Palette.gridLine))
            sheet.write(
                block, x: columns.plotStart - ColumnsForm.tickGap, centre: y, .trailing)
        }
        sheet.overlays.append(
            Sheet.line(
                columns.plotStart, scale.baseline, columns.plotEnd, scale.baseline,
                Palette.axisLine))
    }

    private func draw(
        _ index: Int, _ columns: Columns, scale: Scale, left: Double, on sheet: inout Sheet
    ) {
        let bars = columns.slot * Double(series.count)
        for (order, one) in series.enumerated() {
            let value = one.values[index]
            let block = columns.labels[index][order]
            let x = left + (columns.group - bars) / 2 + columns.slot * (Double(order) + 0.5)
            let foot = scale.baseline
            let end = value.number.map(scale.position) ?? foot
            if value.number != nil {
                let shape = BarShape(
                    from: foot, to: end, centre: x, thickness: columns.thickness,
                    fill: fills[order], isVertical: true, isCut: scale.axis.isCut)
                sheet.shapes += shape.marks(
                    isQualified: value.isQualified, isEstimate: value.isEstimate)
            }
            let isLow = BarRowsForm.isLow(value, scale.axis)
            let gap = ColumnsForm.labelGap
            let labelTop = isLow ? end + gap : end - gap - block.height
            if !block.isEmpty { sheet.plate(under: block.box(x: x, top: labelTop, .centre)) }
            sheet.write(block, x: x, top: labelTop, .centre)
        }
    }
}

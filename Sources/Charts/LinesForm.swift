// Values over windows → lines with markers, named at their ends, interrupted at breaks.
//
// From the top: heading, reasons of breaks, plot, window labels. Labels of points are placed one by
// one where nothing else stands; when one finds no place, all values are printed under the plot
// instead, window by window, so that none is lost.

import Pages

struct LinesForm {
    let frame: Frame
    let windows: [Chart.Window]
    let series: [Chart.Series]
    /// A level through each window instead of a line between the middles of windows.
    var isStepped = false

    static let naturalPlot = 165.0
    static let leastPlot = 110.0
    static let tickGap = 5.0
    /// Between the plot and the names at the line ends.
    static let nameGap = 8.0
    /// Free height over the highest tick for the labels of the highest points, and under the
    /// lowest, where labels can stand above their points.
    static let roomAbove = 18.0
    static let roomBelow = 6.0
    /// Window labels may stand in up to three lines of alternating windows; below this width for
    /// a label no word is readable.
    private static let leastSlot = 9.0

    /// Everything measured before anything is placed.
    struct Parts {
        let axis: Axis
        let tickLabels: TextColumn
        let names: TextColumn
        let windowLabels: StaggeredLabels
        let plotStart: Double
        let plotEnd: Double

        var slot: Double { (plotEnd - plotStart) / Double(windowLabels.blocks.count) }
        func x(_ window: Int) -> Double { plotStart + slot * (Double(window) + 0.5) }
    }

    func compose() throws(ChartError) -> ComposedChart {
        let parts = try parts()
        if let composed = try compose(parts, listsValues: false) { return composed }
        if let composed = try compose(parts, listsValues: true) { return composed }
        throw .tooNarrow(width: frame.width, needed: frame.width * 2)
    }

    /// Nil when the labels of points do not all find a place.
    private func compose(
        _ parts: Parts, listsValues: Bool
    ) throws(ChartError) -> ComposedChart? {
        var sheet = Sheet()
        let values = series.flatMap(\.values)
        let heading = frame.heading(Key.estimates(values, sign: .estimatedPoint, frame.words))
        let top = try heading.draw(on: &sheet)
        let breaks = try BreakBand(windows: windows, parts: parts, frame: frame)
        let plotTop = top + breaks.height
        let table = listsValues ? try ValueTable(series: series, parts: parts, frame: frame) : nil
        let below = parts.windowLabels.height + 4 + (table?.height ?? 0)
        // Names at the line ends need their own height.
        let needed = parts.names.blocks.reduce(0) { $0 + $1.height + 2 }
        let least = max(LinesForm.leastPlot, needed)
        var plot = max(LinesForm.naturalPlot, needed)
        if let height = frame.height { plot = max(least, height - plotTop - below) }
        let scale = Scale(
            axis: parts.axis, start: plotTop + plot - LinesForm.roomBelow,
            end: plotTop + LinesForm.roomAbove)
        drawAxis(parts, scale: scale, on: &sheet)
        breaks.draw(on: &sheet, top: top, plotBottom: plotTop + plot)
        let area = Rectangle(
            x: parts.plotStart, y: plotTop, width: parts.plotEnd - parts.plotStart, height: plot)
        let drawing = LineDrawing(
            series: series, windows: windows, parts: parts, scale: scale, area: area,
            isStepped: isStepped)
        let obstacles = drawing.draw(on: &sheet)
        if let table {
            table.draw(on: &sheet, top: plotTop + plot + 4 + parts.windowLabels.height)
        } else {
            let labels = PointLabels(drawing: drawing, lettering: frame.lettering)
            guard try labels.draw(on: &sheet, around: obstacles) else { return nil }
        }
        parts.windowLabels.draw(on: &sheet, parts: parts, top: plotTop + plot + 4)
        return frame.finish(sheet, height: plotTop + plot + below)
    }

    private func parts() throws(ChartError) -> Parts {
        let lettering = frame.lettering
        let numbers = series.flatMap { $0.values.compactMap(\.number) }
        let axis = Axis.round(
            over: Axis.extent(
                of: numbers, startsAtZero: frame.startsAtZero, including: frame.axisRange),
            atMost: 6, isWhole: Axis.isWhole(numbers))
        let tickLabels = try TextColumn(
            axis.ticks.map(\.label), .tick, limit: frame.width * 0.5, lettering: lettering)
        var names: [TextBlock] = []
        for (index, one) in series.enumerated() {
            let face = Face(size: 10, ink: LineLook(index: index).nameInk, isBold: true)
            names.append(try lettering.balanced(one.name, face, within: frame.width * 0.24))
        }
        let nameColumn = TextColumn(blocks: names)
        let start = max(tickLabels.width, Heading.signWidth) + LinesForm.tickGap
        let end = frame.width - nameColumn.room(gap: LinesForm.nameGap)
        let slot = (end - start) / Double(windows.count)
        guard slot >= LinesForm.leastSlot else {
            let lacking = (LinesForm.leastSlot - slot) * Double(windows.count)
            throw .tooNarrow(width: frame.width, needed: frame.width + lacking)
        }
        return Parts(
            axis: axis, tickLabels: tickLabels, names: nameColumn,
            windowLabels: try StaggeredLabels(
                windows.map(\.label), slot: slot, lettering: lettering),
            plotStart: start, plotEnd: end)
    }

    private func drawAxis(_ parts: Parts, scale: Scale, on sheet: inout Sheet) {
        for (tick, block) in zip(parts.axis.ticks, parts.tickLabels.blocks) {
            let y = scale.position(tick.number)
            sheet.grid.append(Sheet.line(parts.plotStart, y, parts.plotEnd, y, Palette.gridLine))
            sheet.write(block, x: parts.plotStart - LinesForm.tickGap, centre: y, .trailing)
        }
        let base = scale.baseline
        sheet.grid.append(Sheet.line(parts.plotStart, base, parts.plotEnd, base, Palette.axisLine))
    }
}

// Series on a scale → line segments, markers and names at the line ends.

import Pages

struct LineDrawing {
    let series: [Chart.Series]
    let windows: [Chart.Window]
    let parts: LinesForm.Parts
    let scale: Scale
    let area: Rectangle

    /// Free on both sides of a break's rule, points.
    static let breakClearance = 2.0

    struct Segment {
        let from: Point
        let to: Point
    }

    /// What labels must keep clear of.
    struct Obstacles {
        var areas: [Rectangle] = []
        var segments: [Segment] = []
    }

    func point(_ one: Chart.Series, _ window: Int) -> Point? {
        one.values[window].number.map { Point(x: parts.x(window), y: scale.position($0)) }
    }

    func draw(on sheet: inout Sheet) -> Obstacles {
        var obstacles = Obstacles()
        for (index, one) in series.enumerated() {
            drawSegments(one, LineLook(index: index), on: &sheet, into: &obstacles)
        }
        for (index, one) in series.enumerated() {
            for window in windows.indices {
                guard let centre = point(one, window) else { continue }
                let value = one.values[window]
                sheet.overlays += LineLook(index: index).marks(
                    at: centre, isQualified: value.isQualified, isEstimate: value.isEstimate)
                let reach = LineLook.radius + 0.5
                obstacles.areas.append(
                    Rectangle(
                        x: centre.x - reach, y: centre.y - reach, width: reach * 2,
                        height: reach * 2))
            }
        }
        for (index, window) in windows.enumerated() where window.breakBefore != nil {
            // A label on the rule of a break would hide it: an area, which no label may enter.
            let x = parts.plotStart + parts.slot * Double(index)
            obstacles.areas.append(
                Rectangle(
                    x: x - Self.breakClearance, y: area.minY, width: 2 * Self.breakClearance,
                    height: area.size.height))
        }
        drawNames(on: &sheet, into: &obstacles)
        return obstacles
    }

    /// A line joins neighbouring windows that both have a value and no break between them.
    private func drawSegments(
        _ one: Chart.Series, _ look: LineLook, on sheet: inout Sheet,
        into obstacles: inout Obstacles
    ) {
        for window in windows.indices.dropFirst() where windows[window].breakBefore == nil {
            guard let from = point(one, window - 1), let to = point(one, window) else { continue }
            let isEstimate = one.values[window].isEstimate || one.values[window - 1].isEstimate
            sheet.shapes.append(
                .line(from: from, to: to, stroke: isEstimate ? look.estimateStroke : look.stroke))
            obstacles.segments.append(Segment(from: from, to: to))
        }
    }

    /// Names beside the last points, pushed apart where they would meet.
    private func drawNames(on sheet: inout Sheet, into obstacles: inout Obstacles) {
        struct Name {
            let index: Int
            let end: Point?
            var centre: Double
        }
        var names: [Name] = []
        for (index, one) in series.enumerated() where !parts.names.blocks[index].isEmpty {
            let last = windows.indices.last { one.values[$0].number != nil }
            let end = last.flatMap { point(one, $0) }
            names.append(Name(index: index, end: end, centre: end?.y ?? area.maxY))
        }
        names.sort { ($0.centre, $0.index) < ($1.centre, $1.index) }
        let blocks = names.map { parts.names.blocks[$0.index] }
        let tops = LineDrawing.spread(
            zip(names, blocks).map { (top: $0.centre - $1.up, height: $1.height) },
            from: area.minY, to: area.maxY)
        let x = parts.plotEnd + LinesForm.nameGap
        for (order, name) in names.enumerated() {
            let block = blocks[order]
            sheet.write(block, x: x, top: tops[order], .leading)
            guard let end = name.end else { continue }
            let tip = Point(x: x - 2, y: tops[order] + block.up)
            let start = Point(x: end.x + LineLook.radius + 2, y: end.y)
            guard tip.x - start.x > 4 else { continue }
            sheet.grid.append(.line(from: start, to: tip, stroke: Palette.leader))
            obstacles.segments.append(Segment(from: start, to: tip))
        }
    }

    /// Tops as near as may be to the wished ones, in order, without overlap.
    static func spread(
        _ wishes: [(top: Double, height: Double)], from start: Double, to end: Double
    ) -> [Double] {
        var tops = wishes.map(\.top)
        var floor = start
        for index in tops.indices {
            tops[index] = max(tops[index], floor)
            floor = tops[index] + wishes[index].height
        }
        var ceiling = end
        for index in tops.indices.reversed() {
            tops[index] = min(tops[index], ceiling - wishes[index].height)
            ceiling = tops[index]
        }
        return tops
    }
}

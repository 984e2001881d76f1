// Series on a scale → line segments, markers and names at the line ends.

import Pages

struct LineDrawing {
    let series: [Chart.Series]
    let windows: [Chart.Window]
    let parts: LinesForm.Parts
    let scale: Scale
    let area: Rectangle
    let isStepped: Bool

    /// Free on both sides of a break's rule, points.
    static let breakClearance = 2.0

    struct Segment {
        let from: Point
        let to: Point
        /// Nil for a leader to a name.
        var series: Int?
    }

    /// Where a value stands.
    struct Spot {
        let series: Int
        let window: Int
        let centre: Point
    }

    /// What labels must keep clear of.
    struct Obstacles {
        var areas: [Rectangle] = []
        var segments: [Segment] = []
        var spots: [Spot] = []
    }

    func point(_ one: Chart.Series, _ window: Int) -> Point? {
        one.values[window].number.map { Point(x: parts.x(window), y: scale.position($0)) }
    }

    func draw(on sheet: inout Sheet) -> Obstacles {
        var obstacles = Obstacles()
        for (index, one) in series.enumerated() {
            let segments = isStepped ? levels(one) : slants(one)
            let look = LineLook(index: index)
            for (segment, isEstimate) in segments {
                let stroke = isEstimate ? look.estimateStroke : look.stroke
                sheet.shapes.append(.line(from: segment.from, to: segment.to, stroke: stroke))
                obstacles.segments.append(
                    Segment(from: segment.from, to: segment.to, series: index))
            }
        }
        for (index, one) in series.enumerated() {
            for window in windows.indices {
                guard let centre = point(one, window) else { continue }
                let value = one.values[window]
                sheet.overlays += LineLook(index: index).marks(
                    at: centre, isQualified: value.isQualified, isEstimate: value.isEstimate)
                obstacles.spots.append(Spot(series: index, window: window, centre: centre))
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
    private func slants(_ one: Chart.Series) -> [(Segment, isEstimate: Bool)] {
        windows.indices.dropFirst().compactMap { window in
            guard windows[window].breakBefore == nil, let from = point(one, window - 1),
                let to = point(one, window)
            else { return nil }
            let isEstimate = one.values[window].isEstimate || one.values[window - 1].isEstimate
            return (Segment(from: from, to: to), isEstimate)
        }
    }

    /// A level through each window with a value; upright steps between neighbours, none at a break.
    private func levels(_ one: Chart.Series) -> [(Segment, isEstimate: Bool)] {
        var segments: [(Segment, isEstimate: Bool)] = []
        for window in windows.indices {
            guard let centre = point(one, window) else { continue }
            let isEstimate = one.values[window].isEstimate
            let reach = parts.slot / 2
            let opens = windows[window].breakBefore != nil
            let closes =
                window + 1 < windows.count && windows[window + 1].breakBefore != nil
            let clear = Self.breakClearance + 1
            let start = Point(x: centre.x - reach + (opens ? clear : 0), y: centre.y)
            let end = Point(x: centre.x + reach - (closes ? clear : 0), y: centre.y)
            if window > 0, !opens, let before = point(one, window - 1), before.y != centre.y {
                let step = Segment(from: Point(x: start.x, y: before.y), to: start)
                segments.append((step, isEstimate))
            }
            segments.append((Segment(from: start, to: end), isEstimate))
        }
        return segments
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
            // A level goes on to the end of its window, a line ends at its last marker.
            let reach = isStepped ? parts.slot / 2 : LineLook.radius
            let start = Point(x: end.x + reach + 2, y: end.y)
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

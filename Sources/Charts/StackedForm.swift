// Parts by category → horizontal stacked bars with each part's label inside or at the row's end.
//
// A label that does not fit inside its part is listed after the bar with the part's sign; moving
// labels out shortens the scale, so this is repeated until it holds. Labels only ever move out.

import Pages

struct StackedForm {
    let frame: Frame
    let categories: [String]
    let series: [Chart.Series]
    let isShare: Bool
    let fills: [Fill]
    /// How the rows share the height that is given.
    private(set) var spread = RowSpread(thickness: StackedForm.thickness, gap: 5)

    /// The least that holds a label, points.
    static let thickness = 15.0
    private static let columnGap = 8.0
    static let labelGap = 5.0

    init(frame: Frame, categories: [String], series: [Chart.Series], isShare: Bool) {
        self.frame = frame
        self.categories = categories
        self.series = series
        self.isShare = isShare
        self.fills = Palette.fills(series.count)
    }

    func compose() throws(ChartError) -> ComposedChart {
        let room = RowSpread.Room(
            least: spread, most: RowSpread(thickness: 26, gap: 22), bars: categories.count,
            gaps: categories.count - 1)
        return try RowSpread.fitted(room, to: frame.height) { spread throws(ChartError) in
            var form = self
            form.spread = spread
            return try form.drawn()
        }
    }

    private func drawn() throws(ChartError) -> ComposedChart {
        var sheet = Sheet()
        let top = try frame.heading(Key.areas(series, fills: fills, frame.words)).draw(on: &sheet)
        let names = try TextColumn(
            categories, .name, limit: frame.width * 0.34, lettering: frame.lettering)
        let plotStart = names.room(gap: StackedForm.columnGap)
        let labels = try labels(within: (frame.width - plotStart) * 0.45)
        var outside = labels.map { row in row.map { _ in false } }
        let axis = try HorizontalAxis.choose(
            most: 7, width: frame.width, lettering: frame.lettering
        ) { settle(&outside, labels: labels, plotStart: plotStart, ticks: $0) }
        let rests = rests(labels, outside, within: frame.width - plotStart)
        var y = top + 2
        for index in categories.indices {
            let reach = RowReach(
                [names.blocks[index]],
                atLeast: max(spread.thickness / 2, rests[index].height / 2))
            let centre = y + reach.up
            sheet.write(names.blocks[index], x: 0, centre: centre, .leading)
            let row = PlacedRow(
                parts: parts(index, labels: labels[index], outside: outside[index]),
                rest: rests[index], centre: centre)
            draw(row, on: &sheet, scale: axis.scale)
            y += reach.height + (index == categories.count - 1 ? 2 : spread.gap)
        }
        let used = try axis.draw(on: &sheet, top: top, bottom: y)
        return frame.finishRows(sheet, height: y + used)
    }

    private func labels(within limit: Double) throws(ChartError) -> [[TextBlock]] {
        var rows: [[TextBlock]] = []
        for index in categories.indices {
            var blocks: [TextBlock] = []
            for one in series {
                let value = one.values[index]
                let face: Face = value.number == nil ? .missing : .name
                blocks.append(try frame.lettering.block(value.label, face, within: limit))
            }
            rows.append(blocks)
        }
        return rows
    }

    /// Moves labels out until all that stay inside fit, and returns the scale for that.
    private func settle(
        _ outside: inout [[Bool]], labels: [[TextBlock]], plotStart: Double, ticks: Int
    ) -> Scale {
        while true {
            let rests = rests(labels, outside, within: frame.width - plotStart)
            let scale = scale(rests, plotStart: plotStart, ticks: ticks)
            var hasChanged = false
            for row in categories.indices {
                for part in parts(row, labels: labels[row], outside: outside[row])
                where !outside[row][part.series] && !part.holdsLabel(on: scale) {
                    outside[row][part.series] = true
                    hasChanged = true
                }
            }
            if !hasChanged { return scale }
        }
    }

    private func rests(
        _ labels: [[TextBlock]], _ outside: [[Bool]], within plot: Double
    ) -> [LabelList] {
        categories.indices.map { row in
            LabelList(
                entries: series.indices.filter { outside[row][$0] && !labels[row][$0].isEmpty }
                    .map { LabelList.Entry(fill: fills[$0], block: labels[row][$0]) },
                limit: plot * 0.5)
        }
    }

    private func scale(_ rests: [LabelList], plotStart: Double, ticks: Int) -> Scale {
        let ends = categories.indices.map { row in
            (low: span(row).lowerBound, high: span(row).upperBound)
        }
        let numbers = series.flatMap { $0.values.compactMap(\.number) }
        let axis = Axis.round(
            over: isShare
                ? 0...100
                : Axis.extent(
                    of: ends.flatMap { [$0.low, $0.high] }, startsAtZero: true,
                    including: frame.axisRange),
            atMost: ticks, isWhole: isShare || Axis.isWhole(numbers),
            suffix: isShare ? "%" : "")
        let labelEnds = zip(ends, rests).filter { $0.1.width > 0 }.map { ends, rest in
            Scale.End(
                number: ends.high, room: rest.width + StackedForm.labelGap, isLow: false)
        }
        return .fitting(axis, from: plotStart, to: frame.width, ends: labelEnds)
    }

    /// What all parts of a row reach: negative parts to the left of zero, positive to the right.
    private func span(_ row: Int) -> ClosedRange<Double> {
        StackedForm.span(row, series, factor: factor(row))
    }

    private static func span(
        _ row: Int, _ series: [Chart.Series], factor: Double
    ) -> ClosedRange<Double> {
        let numbers = series.map { ($0.values[row].number ?? 0) * factor }
        let low = numbers.reduce(0) { $0 + min(0, $1) }
        let high = numbers.reduce(0) { $0 + max(0, $1) }
        return low...high
    }

    /// The ends of all rows' bars as counts.
    static func spans(_ count: Int, _ series: [Chart.Series]) -> [Double] {
        (0..<count).flatMap { row in
            let span = span(row, series, factor: 1)
            return [span.lowerBound, span.upperBound]
        }
    }

    /// From a number to what the axis shows: itself, or its per cent of the row.
    private func factor(_ row: Int) -> Double {
        guard isShare else { return 1 }
        let whole = series.reduce(0) { $0 + ($1.values[row].number ?? 0) }
        return whole > 0 ? 100 / whole : 0
    }

    private func parts(_ row: Int, labels: [TextBlock], outside: [Bool]) -> [StackedPart] {
        let factor = factor(row)
        var low = 0.0
        var high = 0.0
        var parts: [StackedPart] = []
        for (index, one) in series.enumerated() {
            let number = (one.values[row].number ?? 0) * factor
            let start = number < 0 ? low : high
            if number < 0 { low += number } else { high += number }
            parts.append(
                StackedPart(
                    series: index, value: one.values[row], from: start, to: start + number,
                    fill: fills[index], label: outside[index] ? nil : labels[index]))
        }
        return parts
    }
}

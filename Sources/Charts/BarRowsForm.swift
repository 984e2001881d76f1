// Ranked rows, or groups whose labels need room → horizontal bars with the label at each end.

import Pages

struct BarRowsForm {
    struct Row {
        let rank: String
        let name: String
        let note: String
        let values: [ChartValue]
    }

    let frame: Frame
    let rows: [Row]
    let fills: [Fill]
    let keys: [Key]
    /// What all bars are read against, from the lowest.
    let references: [Chart.Reference]

    /// How the rows share the height that is given.
    var spread: RowSpread
    static let columnGap = 8.0
    static let labelGap = 4.0

    init(frame: Frame, ranked: [Chart.RankedRow], references: [Chart.Reference]) {
        self.frame = frame
        self.rows = ranked.map {
            Row(rank: $0.rank, name: $0.name, note: $0.note, values: [$0.value])
        }
        self.fills = [Palette.ranked]
        self.keys = Key.estimates(ranked.map(\.value), frame.words)
        self.references = references.sorted { $0.number < $1.number }
        self.spread = BarRowsForm.least(bars: 1)
    }

    init(frame: Frame, categories: [String], series: [Chart.Series]) {
        self.frame = frame
        self.rows = categories.enumerated().map { index, name in
            Row(rank: "", name: name, note: "", values: series.map { $0.values[index] })
        }
        self.fills = Palette.fills(series.count)
        self.keys = Key.areas(series, fills: fills, frame.words)
        self.references = []
        self.spread = BarRowsForm.least(bars: fills.count)
    }

    /// The texts of all rows, measured; the plot is what they leave.
    struct Columns {
        let ranks: TextColumn
        let names: TextColumn
        let notes: TextColumn
        let labels: [[TextBlock]]
        let plotStart: Double
        let plotEnd: Double
        let rankEnd: Double
    }

    /// Points: bars of a group are thinner than a single one.
    private static func least(bars: Int) -> RowSpread {
        bars == 1 ? RowSpread(thickness: 12, gap: 4) : RowSpread(thickness: 10.5, gap: 9)
    }

    /// Groups this close, points, are still told from the bars of one.
    private static let closestGroups = 5.0

    func compose() throws(ChartError) -> ComposedChart {
        let room = RowSpread.Room(
            least: spread,
            most: fills.count == 1
                ? RowSpread(thickness: 22, gap: 20) : RowSpread(thickness: 16, gap: 26),
            closest: fills.count == 1 ? nil : Self.closestGroups,
            bars: rows.count * fills.count, gaps: rows.count - 1)
        return try RowSpread.fitted(room, to: frame.height) { spread throws(ChartError) in
            var form = self
            form.spread = spread
            return try form.drawn()
        }
    }

    private func drawn() throws(ChartError) -> ComposedChart {
        var sheet = Sheet()
        var top = try frame.heading(keys).draw(on: &sheet)
        let columns = try columns()
        let axis = try HorizontalAxis.choose(
            most: 8, width: frame.width, lettering: frame.lettering
        ) { ticks throws(ChartError) in
            try scale(columns, ticks: ticks)
        }
        top += try drawReferences(on: &sheet, top: top, scale: axis.scale)
        let bottom = drawRows(on: &sheet, top: top, columns: columns, scale: axis.scale)
        for reference in references {
            let x = axis.scale.position(reference.number)
            sheet.overlays.insert(Sheet.line(x, top, x, bottom, Palette.reference), at: 0)
        }
        let used = try axis.draw(on: &sheet, top: top, bottom: bottom)
        return frame.finishRows(sheet, height: bottom + used)
    }

    private func columns() throws(ChartError) -> Columns {
        let lettering = frame.lettering
        let width = frame.width
        // Shares of the frame a column may take before its text wraps.
        let ranks = try TextColumn(
            rows.map(\.rank), .name, limit: width * 0.09, lettering: lettering)
        let names = try TextColumn(
            rows.map(\.name), .name, limit: width * 0.34, lettering: lettering)
        let notes = try TextColumn(
            rows.map(\.note), .note, limit: width * 0.2, lettering: lettering)
        let rankEnd = ranks.width
        let gap = BarRowsForm.columnGap
        let start = ranks.room(gap: gap) + names.room(gap: gap)
        let end = width - notes.room(gap: gap)
        return Columns(
            ranks: ranks, names: names, notes: notes, labels: try labels(plot: end - start),
            plotStart: start, plotEnd: end, rankEnd: rankEnd)
    }

    private func labels(plot: Double) throws(ChartError) -> [[TextBlock]] {
        // Labels on both sides may take 42 % each; on one side a long number may take more before
        // it is broken.
        let hasNegative = rows.contains { $0.values.contains { ($0.number ?? 0) < 0 } }
        var labels: [[TextBlock]] = []
        for row in rows {
            var blocks: [TextBlock] = []
            for value in row.values {
                let face = Face.label(of: value)
                var block = try frame.lettering.block(value.label, face, within: plot * 0.42)
                if block.isBroken, !hasNegative {
                    block = try frame.lettering.block(value.label, face, within: plot * 0.65)
                }
                blocks.append(block)
            }
            labels.append(blocks)
        }
        return labels
    }

    private func scale(_ columns: Columns, ticks: Int) throws(ChartError) -> Scale {
        let numbers = rows.flatMap { $0.values.compactMap(\.number) }
        let all = numbers + references.map(\.number)
        let axis = Axis.round(
            over: Axis.extent(
                of: all, startsAtZero: frame.startsAtZero, including: frame.axisRange),
            atMost: ticks, isWhole: Axis.isWhole(numbers))
        var ends: [Scale.End] = []
        // The last tick's label stands under its line, not pushed in from the edge.
        if let last = axis.ticks.last {
            let label = try frame.lettering.block(last.label, .tick, within: frame.width)
            let room = max(0, label.width / 2 - (frame.width - columns.plotEnd))
            ends.append(Scale.End(number: last.number, room: room, isLow: false))
        }
        for (row, blocks) in zip(rows, columns.labels) {
            for (value, block) in zip(row.values, blocks) where !block.isEmpty {
                ends.append(
                    Scale.End(
                        number: value.number ?? axis.baseline,
                        room: block.width + BarRowsForm.labelGap,
                        isLow: BarRowsForm.isLow(value, axis)))
            }
        }
        return .fitting(axis, from: columns.plotStart, to: columns.plotEnd, ends: ends)
    }

    static func isLow(_ value: ChartValue, _ axis: Axis) -> Bool {
        guard let number = value.number else { return false }
        return number < axis.baseline
    }
}

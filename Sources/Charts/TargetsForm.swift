// Targets → bullet bars, one row each, on one axis of per cent of the row's own target.
//
// Rows may mix units: 100 % is each row's target. Actual, target and verdict stand in aligned
// columns. A bar far beyond its target is cut at `limit` and shown as cut, so that one outlier
// does not flatten all others; its label still says how much.

import Pages

struct TargetsForm {
    let frame: Frame
    let rows: [Chart.TargetRow]
    /// How the rows share the height that is given.
    private(set) var spread = RowSpread(thickness: 11, gap: 4)

    init(frame: Frame, rows: [Chart.TargetRow]) {
        self.frame = frame
        self.rows = rows
    }

    /// Per cent of target the axis covers at most.
    static let limit = Double(Chart.Form.longestBar)
    private static let gap = 8.0
    /// The target's stroke goes this far beyond the bar on both sides, points.
    private static let strokeReach = 3.5
    /// A row reaches from the target's stroke down to the foot of the pace triangle.
    private var reach: Double { spread.thickness / 2 + 6.5 }
    private static let paceHeight = 6.5

    struct Columns {
        let names: TextColumn
        let actuals: TextColumn
        let targets: TextColumn
        let verdicts: TextColumn
        /// Right edges of the two columns of figures, left edge of the verdicts.
        let actualEnd: Double
        let targetEnd: Double
        let verdictStart: Double
        let plotStart: Double
        let plotEnd: Double
    }

    func compose() throws(ChartError) -> ComposedChart {
        let room = RowSpread.Room(
            least: spread, most: RowSpread(thickness: 18, gap: 18), bars: rows.count,
            gaps: rows.count)
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
            most: 6, width: frame.width, lettering: frame.lettering
        ) { count in
            Scale(
                axis: .round(over: extent, atMost: count, isWhole: true, suffix: "%"),
                start: columns.plotStart, end: columns.plotEnd)
        }
        top += drawHeads(on: &sheet, top: top, columns: columns)
        var y = top + 1
        for index in rows.indices {
            if index > 0 {
                sheet.grid.append(Sheet.line(0, y, frame.width, y, Palette.rowRule))
            }
            y += try draw(index, on: &sheet, top: y, columns: columns, scale: axis.scale)
        }
        let used = try axis.draw(on: &sheet, top: top, bottom: y)
        return frame.finishRows(sheet, height: y + used)
    }

    /// Per cent of the row's target; nil when there is nothing to relate to.
    static func share(_ number: Double?, of row: Chart.TargetRow) -> Double? {
        guard let number, let target = row.target.number, target > 0 else { return nil }
        let share = number / target * 100
        return share.isFinite ? share : (number < 0 ? -1e15 : 1e15)
    }

    private var shares: [Double] {
        rows.flatMap { row in
            [row.actual.number, row.pace].compactMap { TargetsForm.share($0, of: row) }
        }
    }

    private var extent: ClosedRange<Double> {
        let limit = TargetsForm.limit
        let low = min(0, shares.min() ?? 0, frame.axisRange?.lowerBound ?? 0)
        let high = max(100, shares.max() ?? 0, frame.axisRange?.upperBound ?? 0)
        return max(low, -limit)...min(high, limit)
    }

    private var keys: [Key] {
        var keys = [
            Key(sign: .area(TargetsForm.fill), name: frame.words.actual),
            Key(sign: .targetTick, name: frame.words.targetKey),
        ]
        if rows.contains(where: { TargetsForm.share($0.pace, of: $0) != nil }) {
            keys.append(Key(sign: .paceTick, name: frame.words.pace))
        }
        keys += Key.estimates(rows.map(\.actual), frame.words)
        if shares.contains(where: { abs($0) > TargetsForm.limit }) {
            keys.append(Key(sign: .cutBar, name: frame.words.cut))
        }
        return keys
    }

    private static let fill = Fill(Palette.middle)

    /// Texts of the columns beside the plot, and the share of the frame each may take before its
    /// text wraps; the plot keeps a sixth, and more where the texts are short.
    private var columnTexts: [(texts: [String], face: Face, share: Double)] {
        let hasVerdicts = rows.contains { !$0.verdict.isEmpty }
        return [
            (rows.map(\.name), .name, 0.26),
            (
                [frame.words.actual]
                    + rows.map { $0.actual.number == nil ? "" : $0.actual.label },
                .value, 0.14
            ),
            ([frame.words.target] + rows.map(\.target.label), .name, 0.18),
            ([hasVerdicts ? frame.words.verdict : ""] + rows.map(\.verdict), .name, 0.17),
        ]
    }

    /// No column is narrower than its widest word while the plot keeps a sixth of the frame.
    private func limits() throws(ChartError) -> [Double] {
        let limits = columnTexts.map { frame.width * $0.share }
        var lacking: [Double] = []
        var used = 0.0
        for (column, limit) in zip(columnTexts, limits) {
            var widestWord = 0.0
            var widest = 0.0
            for text in column.texts {
                let word = try frame.lettering.widestWord(of: text, in: column.face)
                widestWord = max(widestWord, word)
                widest = max(widest, try frame.lettering.width(of: text, in: column.face))
            }
            // The sum of a word's pieces may round below the width of the whole.
            lacking.append(max(0, widestWord + 0.1 - limit))
            used += min(limit, widest)
        }
        let spare = frame.width * (1 - 1.0 / 6) - used - 4.5 * TargetsForm.gap
        let wanted = lacking.reduce(0, +)
        let share = wanted > 0 ? max(0, min(1, spare / wanted)) : 0
        return zip(limits, lacking).map { $0 + $1 * share }
    }

    private func columns() throws(ChartError) -> Columns {
        let width = frame.width
        let limits = try limits()
        var columns: [TextColumn] = []
        for (column, limit) in zip(columnTexts, limits) {
            columns.append(
                try TextColumn(
                    column.texts, column.face, limit: limit, lettering: frame.lettering))
        }
        let (names, actuals, targets, verdicts) = (columns[0], columns[1], columns[2], columns[3])
        let hasVerdicts = verdicts.width > 0
        let gap = TargetsForm.gap
        let verdictStart = width - verdicts.width
        let targetEnd = verdictStart - (hasVerdicts ? gap : 0)
        let actualEnd = targetEnd - targets.width - gap
        // The last tick label is centred on the plot's edge: half of it needs the gap twice.
        return Columns(
            names: names, actuals: actuals, targets: targets, verdicts: verdicts,
            actualEnd: actualEnd, targetEnd: targetEnd, verdictStart: verdictStart,
            plotStart: max(4, names.room(gap: gap)), plotEnd: actualEnd - actuals.width - gap * 1.5)
    }

    private func drawHeads(on sheet: inout Sheet, top: Double, columns: Columns) -> Double {
        let heads = [
            columns.actuals.blocks[0], columns.targets.blocks[0], columns.verdicts.blocks[0],
        ]
        let height = heads.reduce(0) { max($0, $1.height) }
        sheet.write(heads[0], x: columns.actualEnd, top: top, .trailing)
        sheet.write(heads[1], x: columns.targetEnd, top: top, .trailing)
        sheet.write(heads[2], x: columns.verdictStart, top: top, .leading)
        return height + 2
    }

    /// Draws one row; its height.
    private func draw(
        _ index: Int, on sheet: inout Sheet, top: Double, columns: Columns, scale: Scale
    ) throws(ChartError) -> Double {
        let texts = [
            columns.names.blocks[index], columns.actuals.blocks[index + 1],
            columns.targets.blocks[index + 1], columns.verdicts.blocks[index + 1],
        ]
        let note = try plotNote(rows[index], within: noteRoom(rows[index], scale, columns))
        var reach = RowReach(texts + [note], atLeast: reach)
        reach.down = max(reach.down, note.down + TargetsForm.paceHeight)
        let padding = spread.gap / 2
        let centre = top + padding + reach.up
        sheet.write(texts[0], x: 0, centre: centre, .leading)
        sheet.writeOnPlate(note, x: scale.baseline + 4, centre: centre, .leading)
        sheet.write(texts[1], x: columns.actualEnd, centre: centre, .trailing)
        sheet.write(texts[2], x: columns.targetEnd, centre: centre, .trailing)
        sheet.write(texts[3], x: columns.verdictStart, centre: centre, .leading)
        drawBar(rows[index], on: &sheet, centre: centre, scale: scale)
        if let pace = TargetsForm.share(rows[index].pace, of: rows[index]) {
            let x = scale.position(min(max(pace, -TargetsForm.limit), TargetsForm.limit))
            let under = max(spread.thickness / 2 + 0.5, note.down)
            sheet.shapes.append(TargetSigns.pace(x: x, tip: centre + under))
        }
        return reach.height + padding * 2
    }

    /// A note ends before the target's stroke, if there is one.
    private func noteRoom(
        _ row: Chart.TargetRow, _ scale: Scale, _ columns: Columns
    ) -> Double {
        let hasTarget = (row.target.number ?? 0) > 0
        let end = hasTarget ? scale.position(100) : columns.plotEnd
        return max(end - scale.baseline - 8, 24)
    }

    /// What is said where the bar would be when there is none.
    private func plotNote(_ row: Chart.TargetRow, within limit: Double) throws(ChartError)
        -> TextBlock
    {
        var text = ""
        if row.actual.number == nil {
            text = row.actual.label
        } else if TargetsForm.share(row.actual.number, of: row) == nil {
            text = frame.words.noRatio
        }
        return try frame.lettering.block(text, .missing, within: limit)
    }

    private func drawBar(
        _ row: Chart.TargetRow, on sheet: inout Sheet, centre: Double, scale: Scale
    ) {
        let limit = TargetsForm.limit
        if let share = TargetsForm.share(row.actual.number, of: row) {
            let end = scale.position(min(max(share, -limit), limit))
            let shape = BarShape(
                from: scale.baseline, to: end, centre: centre, thickness: spread.thickness,
                fill: TargetsForm.fill)
            sheet.shapes += shape.marks(
                isQualified: row.actual.isQualified, isEstimate: row.actual.isEstimate)
            if abs(share) > limit {
                sheet.shapes += TargetSigns.cut(
                    x: end + (share < 0 ? 10 : -10), centre: centre,
                    thickness: spread.thickness)
            }
        }
        if let target = row.target.number, target > 0 {
            sheet.shapes.append(
                TargetSigns.target(
                    x: scale.position(100), centre: centre,
                    reach: spread.thickness / 2 + TargetsForm.strokeReach))
        }
    }
}

// Measured columns and a scale → the marks of horizontal bars.

import Pages

extension BarRowsForm {
    /// The labels of the lines stand over the plot in a row of their own; the height of that row.
    func drawReferences(
        on sheet: inout Sheet, top: Double, scale: Scale
    ) throws(ChartError) -> Double {
        let labels = try referenceLabels(scale)
        for label in labels { sheet.write(label.block, x: label.left, top: top, .leading) }
        let height = labels.reduce(0) { max($0, $1.block.height) }
        return height > 0 ? height + 3 : 0
    }

    /// Each label over its line; where two would meet, on the outer sides of their lines; where
    /// the frame has no room for that either, one label of both, in the order of the lines.
    private func referenceLabels(
        _ scale: Scale
    ) throws(ChartError) -> [(block: TextBlock, left: Double)] {
        let limit = frame.width * 0.6
        var labels: [(block: TextBlock, line: Double)] = []
        for reference in references where !reference.label.isEmpty {
            let block = try frame.lettering.balanced(reference.label, .name, within: limit)
            labels.append((block, scale.position(reference.number)))
        }
        func placed(_ shares: [Double]) -> [(block: TextBlock, left: Double)] {
            zip(labels, shares).map { label, share in
                let left = label.line - label.block.width * share
                return (label.block, min(max(0, left), frame.width - label.block.width))
            }
        }
        guard labels.count == 2 else { return placed([0.5]) }
        for shares in [[0.5, 0.5], [1, 0]] {
            let found = placed(shares)
            if found[0].left + found[0].block.width + BarRowsForm.columnGap <= found[1].left {
                return found
            }
        }
        let text = references.map(\.label).joined(separator: "; ")
        let middle = (labels[0].line + labels[1].line) / 2
        labels = [(try frame.lettering.balanced(text, .name, within: limit), middle)]
        return placed([0.5])
    }

    /// Draws all rows; where they end.
    func drawRows(
        on sheet: inout Sheet, top: Double, columns: Columns, scale: Scale
    ) -> Double {
        var y = top + 2
        for index in rows.indices {
            let bars = columns.labels[index].map {
                RowReach([$0], atLeast: spread.thickness / 2 + 0.75)
            }
            let barsHeight = bars.reduce(0) { $0 + $1.height }
            let texts = [
                columns.ranks.blocks[index], columns.names.blocks[index],
                columns.notes.blocks[index],
            ]
            // One bar: its own centre line carries the texts. A group: the middle of the group.
            let barsUp = bars.count == 1 ? bars[0].up : barsHeight / 2
            let textReach = RowReach(texts, atLeast: 0)
            let up = max(barsUp, textReach.up)
            let down = max(barsHeight - barsUp, textReach.down)
            draw(texts, on: &sheet, centre: y + up, columns: columns)
            var barTop = y + up - barsUp
            for (bar, reach) in bars.enumerated() {
                let place = BarPlace(row: index, bar: bar, centre: barTop + reach.up)
                draw(place, on: &sheet, columns: columns, scale: scale)
                barTop += reach.height
            }
            y += up + down + (index == rows.count - 1 ? 2 : spread.gap)
        }
        return y
    }

    struct BarPlace {
        let row: Int
        let bar: Int
        let centre: Double
    }

    private func draw(
        _ texts: [TextBlock], on sheet: inout Sheet, centre: Double, columns: Columns
    ) {
        sheet.write(texts[0], x: columns.rankEnd, centre: centre, .trailing)
        let nameX = columns.ranks.room(gap: BarRowsForm.columnGap)
        sheet.write(texts[1], x: nameX, centre: centre, .leading)
        sheet.write(texts[2], x: frame.width, centre: centre, .trailing)
    }

    private func draw(
        _ place: BarPlace, on sheet: inout Sheet, columns: Columns, scale: Scale
    ) {
        let value = rows[place.row].values[place.bar]
        let block = columns.labels[place.row][place.bar]
        let foot = scale.baseline
        let end = value.number.map(scale.position) ?? foot
        if value.number != nil {
            let shape = BarShape(
                from: foot, to: end, centre: place.centre, thickness: spread.thickness,
                fill: fills[place.bar], isCut: scale.axis.isCut)
            sheet.shapes += shape.marks(
                isQualified: value.isQualified, isEstimate: value.isEstimate)
        }
        let gap = BarRowsForm.labelGap
        if BarRowsForm.isLow(value, scale.axis) {
            sheet.writeOnPlate(block, x: end - gap, centre: place.centre, .trailing)
        } else if let centre = centreInside(value, block, scale) {
            sheet.write(
                block, inside: fills[place.bar], centre: Point(x: centre, y: place.centre),
                thickness: spread.thickness)
        } else {
            let x = clear(end + gap, block.width, columns, scale)
            sheet.writeOnPlate(block, x: x, centre: place.centre, .leading)
        }
    }

    /// A label behind a bar that stands on or beyond a line would be read as having reached it:
    /// where the value missed the line, the label stands inside the bar, at its end. Nil where
    /// there is no such line, or no room inside.
    private func centreInside(
        _ value: ChartValue, _ block: TextBlock, _ scale: Scale
    ) -> Double? {
        guard let number = value.number, block.lines.count == 1,
            block.height <= spread.thickness
        else { return nil }
        let gap = BarRowsForm.labelGap
        let end = scale.position(number)
        let behind = end + gap + block.width + gap / 2
        let lines = references.map { scale.position($0.number) }
        guard lines.contains(where: { end < $0 && $0 < behind }) else { return nil }
        let right = end - gap - BarShape.endDepth(of: value)
        let left = right - block.width
        let foot = scale.baseline + (scale.axis.isCut ? BarShape.cutLength : gap)
        guard foot <= left, !lines.contains(where: { left - gap / 2 < $0 && $0 < right + gap / 2 })
        else { return nil }
        return (left + right) / 2
    }

    /// A label that would hide a line stands beyond it, if the plot has room there.
    private func clear(
        _ start: Double, _ width: Double, _ columns: Columns, _ scale: Scale
    ) -> Double {
        let gap = BarRowsForm.labelGap
        var x = start
        for line in references.map({ scale.position($0.number) })
        where x - gap / 2 < line && line < x + width + gap / 2 {
            x = line + gap
        }
        return x + width <= columns.plotEnd ? x : start
    }
}

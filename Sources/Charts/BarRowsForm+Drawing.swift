// Measured columns and a scale → the marks of horizontal bars.

import Pages

extension BarRowsForm {
    /// The reference's label stands over the plot in a row of its own; the height of that row.
    func drawReference(
        on sheet: inout Sheet, top: Double, scale: Scale
    ) throws(ChartError) -> Double {
        guard let reference else { return 0 }
        let block = try frame.lettering.balanced(
            reference.label, .name, within: frame.width * 0.6)
        guard !block.isEmpty else { return 0 }
        let centre = scale.position(reference.number)
        let left = min(max(0, centre - block.width / 2), frame.width - block.width)
        sheet.write(block, x: left, top: top, .leading)
        return block.height + 3
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
        } else {
            sheet.writeOnPlate(block, x: end + gap, centre: place.centre, .leading)
        }
    }
}

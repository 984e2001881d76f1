// Parts of a whole → one divided bar, and under it a row for each part: sign, name, value, share.
//
// A bar and not a pie: lengths are compared better than angles, and a photocopy keeps them.

import Pages

struct PartsForm {
    let frame: Frame
    let parts: [Chart.Part]
    /// How the bar and the rows share the height that is given.
    private(set) var spread = RowSpread(thickness: 26, gap: 4)

    init(frame: Frame, parts: [Chart.Part]) {
        self.frame = frame
        self.parts = parts
    }

    private static let columnGap = 14.0
    private static let after = 7.0

    private var fills: [Fill] { Palette.fills(parts.count) }

    func compose() throws(ChartError) -> ComposedChart {
        let room = RowSpread.Room(
            least: spread, most: RowSpread(thickness: 44, gap: 14), bars: 1, gaps: parts.count - 1)
        return try RowSpread.fitted(room, to: frame.height) { spread throws(ChartError) in
            var form = self
            form.spread = spread
            return try form.drawn()
        }
    }

    private func drawn() throws(ChartError) -> ComposedChart {
        var sheet = Sheet()
        let keys = Key.estimates(parts.map(\.value), frame.words)
        let top = try frame.heading(keys).draw(on: &sheet)
        try drawBar(on: &sheet, centre: top + spread.thickness / 2 + 1)
        let bottom = try drawRows(
            on: &sheet, top: top + spread.thickness + 2 + PartsForm.after)
        return frame.finishRows(sheet, height: bottom)
    }

    private func drawBar(on sheet: inout Sheet, centre: Double) throws(ChartError) {
        let numbers = parts.map { $0.value.number ?? 0 }
        let whole = numbers.reduce(0, +)
        // Half the outline stands outside the bar.
        let (left, right) = (1.0, frame.width - 1)
        var sum = 0.0
        for (index, part) in parts.enumerated() where numbers[index] > 0 {
            let from = left + (right - left) * sum / whole
            sum += numbers[index]
            let to = left + (right - left) * sum / whole
            let shape = BarShape(
                from: from, to: to, centre: centre, thickness: spread.thickness,
                fill: fills[index])
            sheet.shapes += shape.marks(
                isQualified: part.value.isQualified, isEstimate: part.value.isEstimate)
            try write(part, fills[index], from...to, centre: centre, on: &sheet)
        }
    }

    /// The share inside its part; where it has no room, the row below alone tells it.
    private func write(
        _ part: Chart.Part, _ fill: Fill, _ extent: ClosedRange<Double>, centre: Double,
        on sheet: inout Sheet
    ) throws(ChartError) {
        let ink = Palette.textInk(on: fill)
        let face = Face(size: 10, ink: ink ?? .black, isBold: true)
        let block = try frame.lettering.block(part.share, face, within: frame.width)
        guard !block.isEmpty, block.width + 16 <= extent.upperBound - extent.lowerBound else {
            return
        }
        let middle = (extent.lowerBound + extent.upperBound) / 2
        if ink == nil {
            let box = block.box(x: middle, top: centre - block.up, .centre)
            sheet.plate(
                under: Rectangle(
                    x: box.minX - 2, y: box.minY, width: box.size.width + 4,
                    height: box.size.height))
        }
        sheet.write(block, x: middle, centre: centre, .centre)
    }

    private func drawRows(on sheet: inout Sheet, top: Double) throws(ChartError) -> Double {
        let lettering = frame.lettering
        let names = try TextColumn(
            parts.map(\.name), .name, limit: frame.width * 0.5, lettering: lettering)
        let values = try TextColumn(
            parts.map(\.value.label), .value, limit: frame.width * 0.24, lettering: lettering)
        let shares = try TextColumn(
            parts.map(\.share), .name, limit: frame.width * 0.12, lettering: lettering)
        let nameX = Heading.signWidth + 5
        let valueEnd = nameX + names.room(gap: PartsForm.columnGap) + values.width
        let shareEnd = valueEnd + PartsForm.columnGap + shares.width
        var y = top
        for index in parts.indices {
            let texts = [names.blocks[index], values.blocks[index], shares.blocks[index]]
            let reach = RowReach(texts, atLeast: 5)
            let centre = y + reach.up
            sheet.shapes.append(
                .rectangle(
                    Rectangle(x: 1, y: centre - 4, width: Heading.signWidth - 1, height: 8),
                    fill: fills[index], stroke: Palette.outline))
            sheet.write(texts[0], x: nameX, centre: centre, .leading)
            sheet.write(texts[1], x: valueEnd, centre: centre, .trailing)
            sheet.write(texts[2], x: shareEnd, centre: centre, .trailing)
            y += reach.height + (index == parts.count - 1 ? 1 : spread.gap)
        }
        return y
    }
}

// Is one part of a stacked bar, a row of parts, and how they are drawn.

import Pages

struct StackedPart {
    let series: Int
    let value: ChartValue
    let from: Double
    let to: Double
    let fill: Fill
    /// The label that stands inside; nil when it stands at the row's end.
    let label: TextBlock?

    /// Free space on either side of a label inside its part, points.
    private static let margin = 2.5

    func holdsLabel(on scale: Scale) -> Bool {
        guard let label, value.number != nil, from != to, label.lines.count == 1 else {
            return label?.isEmpty ?? true
        }
        let length = abs(scale.position(to) - scale.position(from))
        // A zigzag end and a dashed frame take their depth from both sides.
        let frame = value.isQualified ? 6.0 : value.isEstimate ? 3.6 : 0
        return label.width + StackedPart.margin * 2 + frame <= length
            && label.height <= StackedForm.thickness
    }
}

struct PlacedRow {
    let parts: [StackedPart]
    let rest: LabelList
    let centre: Double
}

extension StackedForm {
    func draw(_ row: PlacedRow, on sheet: inout Sheet, scale: Scale) {
        for part in row.parts where part.from != part.to {
            let from = scale.position(part.from)
            let to = scale.position(part.to)
            let shape = BarShape(
                from: from, to: to, centre: row.centre, thickness: spread.thickness,
                fill: part.fill)
            sheet.shapes += shape.marks(
                isQualified: part.value.isQualified, isEstimate: part.value.isEstimate)
            if let label = part.label {
                write(label, in: part, on: &sheet, at: Point(x: (from + to) / 2, y: row.centre))
            }
        }
        let end = row.parts.reduce(scale.baseline) { max($0, scale.position($1.to)) }
        row.rest.draw(on: &sheet, x: end + StackedForm.labelGap, centre: row.centre)
    }

    private func write(
        _ label: TextBlock, in part: StackedPart, on sheet: inout Sheet, at centre: Point
    ) {
        if let ink = Palette.textInk(on: part.fill) {
            let face = Face(size: label.face.style.size, ink: ink)
            let inked = TextBlock(
                lines: label.lines, face: face, metrics: label.metrics, isBroken: false)
            sheet.write(inked, x: centre.x, centre: centre.y, .centre)
            return
        }
        // On a hatch or a mid-tone the label stands on white.
        let box = label.box(x: centre.x, top: centre.y - label.up, .centre)
        let height = StackedForm.thickness - 3
        sheet.plate(
            under: Rectangle(
                x: box.minX - 1.5, y: centre.y - height / 2, width: box.size.width + 3,
                height: height))
        sheet.write(label, x: centre.x, centre: centre.y, .centre)
    }
}

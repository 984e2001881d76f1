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
                sheet.write(
                    label, inside: part.fill, centre: Point(x: (from + to) / 2, y: row.centre),
                    thickness: StackedForm.thickness)
            }
        }
        let end = row.parts.reduce(scale.baseline) { max($0, scale.position($1.to)) }
        row.rest.draw(on: &sheet, x: end + StackedForm.labelGap, centre: row.centre)
    }
}

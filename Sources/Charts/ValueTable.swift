// Values that find no room beside their points → rows under the windows, one a series.

import Pages

struct ValueTable {
    private struct Row {
        let cells: [TextBlock]
        let height: Double
    }

    private let rows: [Row]
    private let parts: LinesForm.Parts
    let height: Double

    private static let gap = 3.0
    private static let before = 4.0

    init(series: [Chart.Series], parts: LinesForm.Parts, frame: Frame) throws(ChartError) {
        var rows: [Row] = []
        for one in series {
            var cells: [TextBlock] = []
            for value in one.values {
                let face: Face = value.number == nil ? .missing : .name
                cells.append(
                    try frame.lettering.block(
                        value.label, face, within: max(parts.slot - 3, 5)))
            }
            rows.append(
                Row(cells: cells, height: cells.reduce(12) { max($0, $1.height) }))
        }
        self.rows = rows
        self.parts = parts
        self.height = rows.reduce(ValueTable.before) { $0 + $1.height + ValueTable.gap }
    }

    func draw(on sheet: inout Sheet, top: Double) {
        var y = top + ValueTable.before
        for (index, row) in rows.enumerated() {
            sheet.grid.append(Sheet.line(0, y - 1, parts.plotEnd, y - 1, Palette.rowRule))
            let look = LineLook(index: index)
            let centre = y + (row.cells.first { !$0.isEmpty }?.firstCentre ?? row.height / 2)
            sheet.shapes.append(Sheet.line(0, centre, Heading.signWidth, centre, look.stroke))
            sheet.overlays += look.marks(
                at: Point(x: Heading.signWidth / 2, y: centre), isQualified: false,
                isEstimate: false)
            for (window, cell) in row.cells.enumerated() {
                sheet.write(cell, x: parts.x(window), top: y, .centre)
            }
            y += row.height + ValueTable.gap
        }
    }
}

// Labels of windows → one, two or three alternating rows, so that words need not break.

import Pages

struct StaggeredLabels {
    let blocks: [TextBlock]
    /// Rows of alternating labels.
    let levels: Int

    private var levelHeight: Double { blocks.reduce(0) { max($0, $1.height) } }
    var height: Double { levelHeight * Double(levels) }

    init(_ labels: [String], slot: Double, lettering: Lettering) throws(ChartError) {
        var levels = 1
        while true {
            // The label over the first slot may reach half a slot to the left, no more.
            let room = levels == 1 ? slot - 4 : slot * Double(levels) - 6
            let column = try TextColumn(labels, .name, limit: max(room, 5), lettering: lettering)
            let isWhole = column.blocks.allSatisfy { !$0.isBroken && $0.lines.count <= 4 }
            if isWhole || levels == 3 || labels.count <= levels {
                self.blocks = column.blocks
                self.levels = levels
                return
            }
            levels += 1
        }
    }

    func draw(on sheet: inout Sheet, parts: LinesForm.Parts, top: Double) {
        for (index, block) in blocks.enumerated() {
            let level = index % levels
            let x = parts.x(index)
            let half = block.width / 2
            // A label at the edge moves inward; its neighbours on the row keep their distance.
            let centre = min(max(x, half), parts.plotEnd + LinesForm.nameGap - half)
            let y = top + levelHeight * Double(level)
            if level > 0 {
                sheet.grid.append(Sheet.line(x, top - 4, x, y, Palette.gridLine))
            }
            sheet.write(block, x: centre, top: y, .centre)
        }
    }
}

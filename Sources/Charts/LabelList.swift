// Labels that found no room in their parts → a list with signs, wrapped within a limit.

import Pages

struct LabelList {
    struct Entry {
        let fill: Fill
        let block: TextBlock

        var width: Double { LabelList.sign + LabelList.signGap + block.width }
    }

    private struct Placed {
        let entry: Entry
        let x: Double
        let top: Double
    }

    static let sign = 8.0
    private static let signGap = 2.5
    private static let gap = 7.0

    private let placed: [Placed]
    let width: Double
    let height: Double

    init(entries: [Entry], limit: Double) {
        var placed: [Placed] = []
        var x = 0.0
        var top = 0.0
        var rowHeight = 0.0
        var width = 0.0
        for entry in entries {
            if x > 0, x + entry.width > limit {
                x = 0
                top += rowHeight
                rowHeight = 0
            }
            placed.append(Placed(entry: entry, x: x, top: top))
            width = max(width, x + entry.width)
            x += entry.width + LabelList.gap
            rowHeight = max(rowHeight, entry.block.height)
        }
        self.placed = placed
        self.width = width
        self.height = top + rowHeight
    }

    func draw(on sheet: inout Sheet, x: Double, centre: Double) {
        guard !placed.isEmpty else { return }
        let top = centre - height / 2
        sheet.plate(under: Rectangle(x: x, y: top, width: width, height: height))
        for item in placed {
            let block = item.entry.block
            let first = top + item.top + block.firstCentre
            let side = LabelList.sign
            sheet.overlays.append(
                .rectangle(
                    Rectangle(x: x + item.x, y: first - side / 2, width: side, height: side),
                    fill: item.entry.fill, stroke: Palette.outline))
            sheet.write(
                block, x: x + item.x + item.entry.width - block.width, top: top + item.top,
                .leading)
        }
    }
}

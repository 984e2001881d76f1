// One text a row → a column of blocks, as wide as its widest block and never over its limit.

import Pages

struct TextColumn {
    let blocks: [TextBlock]
    let width: Double

    init(
        _ texts: [String], _ face: Face, limit: Double, lettering: Lettering
    ) throws(ChartError) {
        var blocks: [TextBlock] = []
        for text in texts {
            blocks.append(try lettering.balanced(text, face, within: limit))
        }
        self.init(blocks: blocks)
    }

    init(blocks: [TextBlock]) {
        self.blocks = blocks
        self.width = blocks.reduce(0) { max($0, $1.width) }
    }

    /// Width with `gap` beside it, nothing when the column is empty.
    func room(gap: Double) -> Double { width == 0 ? 0 : width + gap }
}

/// How far a row reaches over and under its centre line.
struct RowReach {
    var up: Double
    var down: Double

    var height: Double { up + down }

    init(_ blocks: [TextBlock], atLeast half: Double) {
        up = blocks.reduce(half) { max($0, $1.up) }
        down = blocks.reduce(half) { max($0, $1.down) }
    }
}

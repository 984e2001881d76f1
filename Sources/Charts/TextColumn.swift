// One text a row → a column of blocks, as wide as its widest block and never over its limit.
//
// All texts of a column have one size: when a word would have to be broken, all are set smaller.

import Pages

struct TextColumn {
    let blocks: [TextBlock]
    let width: Double

    init(
        _ texts: [String], _ face: Face, limit: Double, lettering: Lettering
    ) throws(ChartError) {
        self.init(blocks: try Self.blocks(texts, face, limit: limit, lettering: lettering))
    }

    private static func blocks(
        _ texts: [String], _ face: Face, limit: Double, lettering: Lettering
    ) throws(ChartError) -> [TextBlock] {
        var widest = 0.0
        for text in texts { widest = max(widest, try lettering.widestWord(of: text, in: face)) }
        var face = face
        let smaller = Lettering.smallerSizes.first { size in
            size < face.style.size && widest * size / face.style.size <= limit * 0.999
        }
        if widest > limit, let smaller { face = face.sized(smaller) }
        var blocks: [TextBlock] = []
        for text in texts {
            blocks.append(try lettering.balanced(text, face, within: limit))
        }
        return blocks
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

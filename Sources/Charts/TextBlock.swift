// Is text set in lines, ready to be put somewhere.

import Pages

struct TextBlock {
    struct Line {
        /// x from the line's left edge.
        let words: [PlacedWord]
        let width: Double
        let trailingSpace: Bool
    }

    /// What the x of a placed block means: its left edge, its middle or its right edge.
    enum Alignment { case leading, centre, trailing }

    let lines: [Line]
    let face: Face
    let metrics: FaceMetrics
    /// A word had to be broken between characters.
    let isBroken: Bool

    var isEmpty: Bool { lines.isEmpty }
    var width: Double { lines.reduce(0) { max($0, $1.width) } }
    var lineHeight: Double { metrics.ascent + metrics.descent }
    var height: Double { Double(lines.count) * lineHeight }

    /// From the optical centre (half the height of digits, 0.36 em over the baseline) to the top.
    var up: Double {
        guard !isEmpty else { return 0 }
        return Double(lines.count - 1) / 2 * lineHeight + metrics.ascent - 0.36 * face.style.size
    }
    /// From the optical centre to the bottom.
    var down: Double { height - up }

    /// From the top to the optical centre of the first line.
    var firstCentre: Double { metrics.ascent - 0.36 * face.style.size }

    func box(x: Double, top: Double, _ alignment: Alignment) -> Rectangle {
        let left =
            switch alignment {
            case .leading: x
            case .centre: x - width / 2
            case .trailing: x - width
            }
        return Rectangle(x: left, y: top, width: width, height: height)
    }

    func marks(x: Double, top: Double, _ alignment: Alignment) -> [Mark] {
        var marks: [Mark] = []
        for (index, line) in lines.enumerated() {
            let left =
                switch alignment {
                case .leading: x
                case .centre: x - line.width / 2
                case .trailing: x - line.width
                }
            marks.append(
                .text(
                    words: line.words.map { PlacedWord(x: left + $0.x, text: $0.text) },
                    baseline: top + Double(index) * lineHeight + metrics.ascent,
                    style: face.style, ink: face.ink, trailingSpace: line.trailingSpace))
        }
        return marks
    }
}

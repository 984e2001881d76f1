// Words and a shape → set lines, each from its own top left corner.

import Pages

/// Sets one paragraph.
struct ParagraphSetting {
    enum Alignment: Hashable { case justified, left, centre, right }

    /// The room a paragraph has, points.
    struct Shape: Hashable {
        let width: Double
        var indent = 0.0
        /// Of every line but the first.
        var hanging = 0.0
        /// Baseline to baseline; grows when the face is taller.
        let pitch: Double
        let alignment: Alignment
    }

    /// A line with its items relative to its top left corner.
    struct SetLine: Hashable {
        let height: Double
        let items: [PageItem]
        /// Numbers of the footnotes it refers to.
        var footnotes: [Int] = []
    }

    let words: [Word]
    let shape: Shape
    let measurer: any WordMeasurer

    func lines() throws(TextError) -> [SetLine] {
        guard !words.isEmpty else { return [] }
        let first = shape.width - max(0, shape.indent)
        let rest = shape.width - shape.hanging
        let fitting = WordFitting(measurer: measurer, width: min(first, rest))
        let words = try fitting.fitted(words)
        let breaker = LineBreaker(words, firstWidth: first, restWidth: rest)
        let lines = lines(of: breaker)
        let (height, baseline) = vertical(words)
        return lines.map { line in
            let setting = LineSetting(words: words[line.words], gapFactor: line.gapFactor)
            let indent = line.words.lowerBound == 0 ? shape.indent : shape.hanging
            let x = indent + offset(of: setting, in: shape.width - indent)
            let footnotes = words[line.words].flatMap { word in
                word.fragments.compactMap(\.look.footnote)
            }
            return SetLine(
                height: height, items: setting.items(x: x, baseline: baseline),
                footnotes: footnotes)
        }
    }

    private func lines(of breaker: LineBreaker) -> [LineBreaker.Line] {
        switch shape.alignment {
        case .justified: breaker.justified()
        case .left, .right: breaker.greedy()
        case .centre: breaker.balanced()
        }
    }

    private func offset(of line: LineSetting, in width: Double) -> Double {
        switch shape.alignment {
        case .justified, .left: 0
        case .centre: max(0, (width - line.width) / 2)
        case .right: max(0, width - line.width)
        }
    }

    /// Height of every line, and the baseline within it, from the tallest face used.
    private func vertical(_ words: [Word]) -> (height: Double, baseline: Double) {
        var ascent = 0.0
        var descent = 0.0
        var seen: TextStyle?
        for word in words {
            for fragment in word.fragments where fragment.look.style != seen {
                let metrics = measurer.metrics(of: fragment.look.style)
                ascent = max(ascent, metrics.ascent)
                descent = max(descent, metrics.descent)
                seen = fragment.look.style
            }
        }
        let height = max(shape.pitch, ascent + descent)
        return (height, (height - ascent - descent) / 2 + ascent)
    }
}

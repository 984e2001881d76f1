// Lines of a paragraph → the longest river through them.
//
// A river is a white streak: wide gaps of lines that follow each other, one under the other. An eye
// sees one from about four lines on.

/// Finds rivers in justified lines.
struct Rivers {
    let breaker: LineBreaker

    /// Fewer lines make no river.
    static let leastLines = 4
    /// A gap not much wider than in plain text is part of none: of its natural width.
    static let leastGap = 1.2
    /// Gaps run on when they share this part of the narrower one.
    static let leastShare = 0.5

    private struct Gap {
        let start: Double
        let end: Double
        /// Lines of the longest streak that ends here.
        var length: Int
    }

    /// The lines of the longest river; nil where there is none.
    func longest(in lines: [LineBreaker.Line]) -> Range<Int>? {
        var longest: Range<Int>?
        var above: [Gap] = []
        for (index, line) in lines.enumerated() {
            let isWide = line.gapFactor >= Self.leastGap
            var gaps = isWide ? self.gaps(of: line) : []
            for place in gaps.indices {
                let length = above.filter { runsOn($0, gaps[place]) }.map(\.length).max() ?? 0
                gaps[place].length = length + 1
                guard length + 1 >= max(Self.leastLines, (longest?.count ?? 0) + 1) else {
                    continue
                }
                longest = (index - length)..<(index + 1)
            }
            above = gaps
        }
        return longest
    }

    private func gaps(of line: LineBreaker.Line) -> [Gap] {
        var gaps: [Gap] = []
        var x = line.words.lowerBound == 0 ? breaker.restWidth - breaker.firstWidth : 0
        for word in breaker.words[line.words].dropLast() {
            x += word.width
            let width = word.gap.width * line.gapFactor
            if width > 0 { gaps.append(Gap(start: x, end: x + width, length: 1)) }
            x += width
        }
        return gaps
    }

    private func runsOn(_ upper: Gap, _ lower: Gap) -> Bool {
        let shared = min(upper.end, lower.end) - max(upper.start, lower.start)
        return shared >= Self.leastShare * min(upper.end - upper.start, lower.end - lower.start)
    }
}

// Words → lines.
//
// Justified text is broken by total fit (Knuth and Plass, Breaking Paragraphs into Lines, 1981)
// without hyphenation: of all ways to break the paragraph, the one with the least sum of demerits.
// A gap may shrink to 2/3 and stretch to 1.5 of its natural width at ratio 1. When no way exists
// the tolerance rises to ratio 2, then 4 (a gap three times its width, the stated limit against
// rivers), and at last single lines are left ragged. Left and right text takes the first fit;
// centred text is balanced by least squares. Every word must fit every line: call WordFitting
// first.

/// Breaks the words of one paragraph.
struct LineBreaker {
    /// A line of words; every gap has its natural width times `gapFactor`.
    struct Line: Hashable {
        let words: Range<Int>
        let gapFactor: Double
    }

    let words: [Word]
    let firstWidth: Double
    let restWidth: Double

    /// A gap at its narrowest, of its natural width.
    static let leastGap = 2.0 / 3
    /// A gap at its widest in a justified line.
    static let greatestGap = 3.0
    /// Points; absorbs the rounding of sums.
    static let slack = 0.01

    private let wordSums: [Double]
    private let gapSums: [Double]

    init(_ words: [Word], firstWidth: Double, restWidth: Double) {
        self.words = words
        self.firstWidth = firstWidth
        self.restWidth = restWidth
        var wordSums = [0.0]
        var gapSums = [0.0]
        for word in words {
            wordSums.append(wordSums[wordSums.count - 1] + word.width)
            gapSums.append(gapSums[gapSums.count - 1] + word.gap.width)
        }
        self.wordSums = wordSums
        self.gapSums = gapSums
    }

    /// Lines of about equal length, for centred titles.
    func balanced() -> [Line] {
        best { range in
            let slack = width(of: range) - natural(range)
            guard slack >= -Self.slack else { return nil }
            // A whole line's square for each line keeps their number least. Ending at a comma or
            // semicolon is worth a tenth of that.
            let endsPhrase = words[range.upperBound - 1].endsPhrase
            let square = width(of: range) * width(of: range)
            // Parting a compound costs as much as a third of a line left empty.
            let parting = partsCompound(range.upperBound) ? square * 0.11 : 0
            return (slack * slack + square * (endsPhrase ? 0.9 : 1) + parting, 1)
        } ?? greedy()
    }

    /// As many words on each line as fit.
    func greedy() -> [Line] {
        var lines: [Line] = []
        var start = 0
        while start < words.count {
            let end = firstFit(from: start)
            lines.append(Line(words: start..<end, gapFactor: 1))
            start = end
        }
        return lines
    }

    private func firstFit(from start: Int) -> Int {
        var end = start + 1
        var fit: Int?
        while end <= words.count {
            let fits = natural(start..<end) <= width(of: start..<end) + Self.slack
            if !fits { break }
            if isBreak(end) { fit = end }
            end += 1
        }
        if let fit { return fit }
        // Not even the first group fits: take it whole, so that every line makes progress.
        var last = start + 1
        while !isBreak(last) { last += 1 }
        return last
    }

    // MARK: Least sum of costs

    private typealias Cost = (demerits: Double, gapFactor: Double)

    private func best(_ cost: (Range<Int>) -> Cost?) -> [Line]? {
        var totals = [Double?](repeating: nil, count: words.count + 1)
        var chosen = [Line?](repeating: nil, count: words.count + 1)
        totals[0] = 0
        for end in 1..<(words.count + 1) where isBreak(end) {
            for start in stride(from: end - 1, through: 0, by: -1) {
                let range = start..<end
                if least(range) > width(of: range) + Self.slack, start > 0 { break }
                guard let before = totals[start], let own = cost(range) else { continue }
                let total = before + own.demerits
                if let known = totals[end], known <= total { continue }
                totals[end] = total
                chosen[end] = Line(words: range, gapFactor: own.gapFactor)
            }
        }
        return trace(chosen)
    }

    private func trace(_ chosen: [Line?]) -> [Line]? {
        var lines: [Line] = []
        var end = words.count
        while end > 0 {
            guard let line = chosen[end] else { return nil }
            lines.append(line)
            end = line.words.lowerBound
        }
        return lines.reversed()
    }

    /// Whether a line that ends here parts a compound such as "quân sự".
    private func partsCompound(_ end: Int) -> Bool {
        guard end > 0, end < words.count else { return false }
        return Compounds.holds(words[end - 1].text, words[end].text)
    }

    // MARK: Widths

    func isBreak(_ end: Int) -> Bool {
        end >= words.count || words[end - 1].gap.kind != .binding
    }

    func width(of range: Range<Int>) -> Double {
        range.lowerBound == 0 ? firstWidth : restWidth
    }

    private func wordSum(_ range: Range<Int>) -> Double {
        wordSums[range.upperBound] - wordSums[range.lowerBound]
    }

    func gapSum(_ range: Range<Int>) -> Double {
        gapSums[range.upperBound - 1] - gapSums[range.lowerBound]
    }

    func natural(_ range: Range<Int>) -> Double { wordSum(range) + gapSum(range) }

    func least(_ range: Range<Int>) -> Double {
        wordSum(range) + gapSum(range) * Self.leastGap
    }
}

// Words → justified lines: the total fit, its costs, and the way around rivers.
//
// Demerits follow Knuth and Plass: badness grows with the cube of the stretch, a tight line beside
// a loose one costs extra, and so does a line that ends in a bare number. They do not see rivers,
// so the result is looked over, and where one runs through it the breaks along it are tried
// elsewhere.

extension LineBreaker {
    /// Stretch at ratio 1.
    private static let stretch = 0.5
    private static let tolerances = [1.0, 2.0, 4.0]
    /// A line beside one of quite another look.
    private static let contrastCost = 5_000.0
    /// A line that ends in "5", the next beginning with what is counted.
    private static let numberCost = 2_500.0

    /// A way to break the paragraph.
    struct Breaking {
        let lines: [Line]
        let demerits: Double
    }

    /// Lines with both edges even, the last one natural.
    func justified() -> [Line] {
        for tolerance in Self.tolerances {
            let found = breaking(avoiding: []) { justifiedCost($0, tolerance: tolerance) }
            if let found { return withoutRivers(found, tolerance: tolerance).lines }
        }
        return breaking(avoiding: [], cost: raggedCost)?.lines ?? greedy()
    }

    // MARK: Rivers

    /// The same words with the breaks along a river moved, where that shortens it.
    private func withoutRivers(_ first: Breaking, tolerance: Double) -> Breaking {
        let rivers = Rivers(breaker: self)
        var best = first
        var river = rivers.longest(in: best.lines)
        var avoided: Set<Int> = []
        while let known = river {
            var better: (breaking: Breaking, river: Range<Int>?, end: Int)?
            for end in best.lines[known].map(\.words.upperBound) where end < words.count {
                let tried = breaking(avoiding: avoided.union([end])) {
                    justifiedCost($0, tolerance: tolerance)
                }
                guard let tried else { continue }
                let left = rivers.longest(in: tried.lines)
                let (count, bar) = (left?.count ?? 0, better?.river?.count ?? 0)
                let isBetter =
                    better.map {
                        count < bar || count == bar && tried.demerits < $0.breaking.demerits
                    } ?? (count < known.count)
                if isBetter { better = (tried, left, end) }
            }
            guard let better else { return best }
            (best, river) = (better.breaking, better.river)
            avoided.insert(better.end)
        }
        return best
    }

    // MARK: Least sum of demerits

    private typealias Demerits = (sum: Double, gapFactor: Double)

    /// How a line looks beside others: tight, even, loose, very loose.
    private static func look(_ gapFactor: Double) -> Int {
        gapFactor < 0.85 ? 0 : gapFactor <= 1.25 ? 1 : gapFactor <= 1.5 ? 2 : 3
    }

    private static let looks = 4

    /// The least sum over all ways that end no line where `avoided` says.
    private func breaking(
        avoiding avoided: Set<Int>, cost: (Range<Int>) -> Demerits?
    ) -> Breaking? {
        let looks = Self.looks
        var totals = [Double](repeating: .infinity, count: (words.count + 1) * looks)
        var chosen = [(line: Line, look: Int)?](
            repeating: nil, count: (words.count + 1) * looks)
        totals[1] = 0
        for end in 1..<(words.count + 1) where isBreak(end) && !avoided.contains(end) {
            for start in stride(from: end - 1, through: 0, by: -1) {
                let range = start..<end
                if least(range) > width(of: range) + Self.slack, start > 0 { break }
                guard let own = cost(range) else { continue }
                let look = Self.look(own.gapFactor)
                for before in 0..<looks where totals[start * looks + before] < .infinity {
                    let contrast = abs(look - before) > 1 ? Self.contrastCost : 0
                    let total = totals[start * looks + before] + own.sum + contrast
                    guard total < totals[end * looks + look] else { continue }
                    totals[end * looks + look] = total
                    let line = Line(words: range, gapFactor: own.gapFactor)
                    chosen[end * looks + look] = (line, before)
                }
            }
        }
        return trace(totals, chosen)
    }

    private func trace(_ totals: [Double], _ chosen: [(line: Line, look: Int)?]) -> Breaking? {
        let last = words.count * Self.looks
        let ends = (last..<(last + Self.looks)).min { totals[$0] < totals[$1] }
        guard var state = ends, totals[state] < .infinity else { return nil }
        let demerits = totals[state]
        var lines: [Line] = []
        while let (line, look) = chosen[state] {
            lines.append(line)
            state = line.words.lowerBound * Self.looks + look
        }
        return Breaking(lines: lines.reversed(), demerits: demerits)
    }

    private func justifiedCost(_ range: Range<Int>, tolerance: Double) -> Demerits? {
        let available = width(of: range)
        let gaps = gapSum(range)
        let spare = available - natural(range)
        if range.upperBound == words.count, spare >= -Self.slack {
            // A last line shorter than the indent looks like a stray word.
            let isStray = range.lowerBound > 0 && natural(range) < available * 0.06
            return (isStray ? 5_000 : 1, 1)
        }
        let ending = endsInNumber(range) ? Self.numberCost : 0
        if abs(spare) <= Self.slack { return (1 + ending, 1) }
        guard gaps > 0 else { return nil }
        let factor = 1 + spare / gaps
        let ratio = factor > 1 ? (factor - 1) / Self.stretch : (1 - factor) / (1 - Self.leastGap)
        guard factor >= Self.leastGap - 1e-9, ratio <= (factor > 1 ? tolerance : 1) + 1e-9 else {
            return nil
        }
        let badness = 1 + 100 * ratio * ratio * ratio
        return (badness * badness + ending, factor)
    }

    /// "… có 5", where the next line begins with what is counted; "năm 2026" is whole.
    private func endsInNumber(_ range: Range<Int>) -> Bool {
        let last = range.upperBound - 1
        guard words[last].isBareNumber else { return false }
        return last == 0 || words[last - 1].gap.kind != .binding
    }

    /// As `justifiedCost`, with a ragged line at a cost above any justified one.
    private func raggedCost(_ range: Range<Int>) -> Demerits? {
        let limit = Self.tolerances[Self.tolerances.count - 1]
        if let cost = justifiedCost(range, tolerance: limit) { return cost }
        let available = width(of: range)
        let spare = available - natural(range)
        guard spare >= -Self.slack else { return nil }
        return (1e9 * (1 + spare / available), 1)
    }
}

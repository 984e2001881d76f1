// A score board → what the officer should look at before the order of units is read out.
//
// Equal points, narrow gaps, and units whose missing scores could still change the order. This is
// for the officer's own papers and stands in no public ranking.

import Facts

/// Remarks on how firm a ranking is (độ chắc của thứ hạng).
struct RankNotes {
    let texts: [String]

    init(_ cluster: ClusterBoard, name: (String) -> String) {
        let ranked = cluster.board.lines.filter { $0.rank != nil }
        var texts = RankNotes.ties(ranked, cluster.scheme.tieRule, name)
        texts += RankNotes.narrow(ranked, cluster.scheme.narrowGap, name)
        texts += cluster.board.lines.filter { $0.rank == nil }.compactMap {
            RankNotes.open($0, ranked, name)
        }
        self.texts = texts
    }

    private typealias Line = ScoreBoard.Line

    /// "hạng 2: A, B bằng điểm (92,5), phải biểu quyết".
    private static func ties(
        _ ranked: [Line], _ rule: SchemeRow.TieRule, _ name: (String) -> String
    ) -> [String] {
        Dictionary(grouping: ranked, by: \.rank).values.filter { $0.count > 1 }
            .sorted { ($0[0].rank ?? 0) < ($1[0].rank ?? 0) }
            .map { lines in
                let rest =
                    switch rule {
                    case .shareRank: "xếp cùng hạng theo thang điểm"
                    case .mainPoints: "điểm chính cũng bằng nhau, xếp cùng hạng"
                    case .vote: "chưa có kết quả biểu quyết"
                    }
                return "hạng \(lines[0].rank ?? 0): \(names(lines, name)) bằng điểm "
                    + "(\(perQuarter(lines))\(average(lines[0]))), \(rest)"
            }
    }

    /// Runs of places each less than the gap behind the one before, where not all are equal.
    private static func narrow(
        _ ranked: [Line], _ gap: FixedDecimal, _ name: (String) -> String
    ) -> [String] {
        var runs: [[Line]] = []
        for line in ranked {
            if let last = runs.last?.last, isNarrow(last, line, gap) {
                runs[runs.count - 1].append(line)
            } else {
                runs.append([line])
            }
        }
        return runs.filter { Set($0.map(\.rank)).count > 1 }.map { lines in
            let (first, last) = (lines[0], lines[lines.count - 1])
            return "hạng \(first.rank ?? 0)–\(last.rank ?? 0): \(names(lines, name)) cách nhau "
                + "dưới \(RankNotes.plain(gap)) điểm mỗi bậc (\(perQuarter(lines))"
                + "\(average(first)) đến \(average(last)))"
        }
    }

    private static func isNarrow(_ ahead: Line, _ behind: Line, _ gap: FixedDecimal) -> Bool {
        guard let left = ahead.total?.multiplied(by: FixedDecimal(behind.quarterCount)),
            let right = behind.total?.multiplied(by: FixedDecimal(ahead.quarterCount)),
            let limit = gap.multiplied(by: FixedDecimal(ahead.quarterCount * behind.quarterCount)),
            let distance = left.subtracting(right)
        else { return false }
        return distance.isLess(than: limit)
    }

    /// Where a unit would stand with nothing and with everything it can still be given.
    private static func open(
        _ line: Line, _ ranked: [Line], _ name: (String) -> String
    ) -> String? {
        guard let given = line.given, let most = line.open, !ranked.isEmpty,
            let best = given.adding(most)
        else { return "\(name(line.unit)) chưa chấm; thứ hạng các đơn vị khác có thể thay đổi" }
        func place(_ points: FixedDecimal) -> Int {
            1
                + ranked.count { other in
                    guard let total = other.total?.multiplied(by: FixedDecimal(line.quarterCount)),
                        let own = points.multiplied(by: FixedDecimal(other.quarterCount))
                    else { return false }
                    return own.isLess(than: total)
                }
        }
        let (high, low) = (place(best), place(given))
        let places = high == low ? "hạng \(high)" : "từ hạng \(high) đến hạng \(low)"
        return "\(name(line.unit)) chưa chấm \(line.missingCount) tiêu chí (tối đa "
            + "\(most.vietnamese) điểm); chấm đủ sẽ xếp \(places), các đơn vị xếp dưới lùi một bậc"
    }

    /// Without decimals that say nothing: "1", not "1,00".
    private static func plain(_ number: FixedDecimal) -> String {
        let short = (0..<number.scale).compactMap(number.rescaled).first { $0.isEqual(to: number) }
        return (short ?? number).vietnamese
    }

    private static func names(_ lines: [Line], _ name: (String) -> String) -> String {
        lines.map { name($0.unit) }.joined(separator: ", ")
    }

    /// Points a quarter where several were scored, as the board compares them.
    private static func average(_ line: Line) -> String {
        guard let total = line.total else { return FigureWords.notScored }
        guard line.quarterCount > 1 else { return total.vietnamese }
        let each = total.divided(
            by: FixedDecimal(line.quarterCount), times: 1, decimals: max(total.scale, 2))
        return each?.vietnamese ?? total.vietnamese
    }

    /// What the points of these lines are, where they are not those that were given.
    private static func perQuarter(_ lines: [Line]) -> String {
        lines.contains { $0.quarterCount > 1 } ? "tính bình quân mỗi quý: " : ""
    }
}

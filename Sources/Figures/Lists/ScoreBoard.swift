// Scores of one cluster over the quarters of a window → points and ranks of its members.
//
// A scheme scores quarter by quarter, so its caps on bonus and penalty hold in each quarter. A
// member that lacks a criterion others were scored on is "chưa chấm", never zero.

import Facts
import Periods

/// The scores of one cluster in one window (bảng điểm thi đua).
struct ScoreBoard {
    /// One member's points; nil where it was not scored or a sum does not fit.
    struct Line {
        let unit: String
        var main: FixedDecimal?
        var bonus: FixedDecimal?
        var penalty: FixedDecimal?
        var total: FixedDecimal?
        var rank: Int?
        var rows: [Provenance.Row]
    }

    /// By rank, then in official order; members without scores last.
    let lines: [Line]

    /// - Parameter members: Unit ids in official order.
    init(scheme: SchemeRow, members: [String], scores: [ScoreRow]) {
        let wanted = Set(scores.filter { $0.part == .main }.map(Question.init))
        let byUnit = Dictionary(grouping: scores, by: \.unit)
        let isScored = scores.contains { $0.points != nil }
        guard isScored else {
            lines = []
            return
        }
        var lines = members.map { unit in
            ScoreBoard.line(unit, scheme: scheme, scores: byUnit[unit] ?? [], wanted: wanted)
        }
        ScoreBoard.rank(&lines, by: scheme.tieRule)
        let order = lines.indices.sorted {
            (lines[$0].rank ?? Int.max, $0) < (lines[$1].rank ?? Int.max, $1)
        }
        self.lines = order.map { lines[$0] }
    }

    private struct Question: Hashable {
        let criterion: String
        let period: PeriodKey.Shape

        init(_ score: ScoreRow) {
            criterion = score.criterion
            period = score.period.shape
        }
    }

    private static func line(
        _ unit: String, scheme: SchemeRow, scores: [ScoreRow], wanted: Set<Question>
    ) -> Line {
        var line = Line(unit: unit, rows: scores.map(\.row).sorted { $0.id < $1.id })
        let given = scores.filter { $0.points != nil }
        let answered = Set(given.filter { $0.part == .main }.map(Question.init))
        guard !given.isEmpty, wanted.isSubset(of: answered) else { return line }
        line.main = sum(given, .main, cap: nil)
        line.bonus = sum(given, .bonus, cap: scheme.bonusCap)
        line.penalty = sum(given, .penalty, cap: scheme.penaltyCap)
        if let main = line.main, let bonus = line.bonus, let penalty = line.penalty {
            line.total = main.adding(bonus)?.subtracting(penalty)
        }
        return line
    }

    /// The points of one part, each quarter's within the cap; penalties count by size.
    private static func sum(
        _ scores: [ScoreRow], _ part: ScoreRow.Part, cap: FixedDecimal?
    ) -> FixedDecimal? {
        let quarters = Dictionary(grouping: scores.filter { $0.part == part }, by: \.period.shape)
        var total: FixedDecimal? = .zero
        for quarter in quarters.keys.sorted(by: { "\($0)" < "\($1)" }) {
            var points: FixedDecimal? = .zero
            for score in quarters[quarter] ?? [] {
                let value = score.points ?? .zero
                points = points?.adding(part == .penalty ? value.magnitude : value)
            }
            if let cap = cap?.magnitude, let sum = points, cap.isLess(than: sum) { points = cap }
            total = points.flatMap { total?.adding($0) }
        }
        return total
    }

    private static func rank(_ lines: inout [Line], by rule: SchemeRow.TieRule) {
        func isAhead(_ left: Line, _ right: Line) -> Bool {
            guard let first = left.total, let second = right.total else { return false }
            if second.isLess(than: first) { return true }
            guard rule == .mainPoints, first.isEqual(to: second), let main = left.main,
                let other = right.main
            else { return false }
            return other.isLess(than: main)
        }
        let all = lines
        for index in lines.indices where lines[index].total != nil {
            lines[index].rank = 1 + all.count { isAhead($0, all[index]) }
        }
    }
}

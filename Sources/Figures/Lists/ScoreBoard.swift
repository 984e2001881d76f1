// Scores of one cluster over the quarters of a window → points and ranks of its members.
//
// A scheme scores quarter by quarter, so its caps on bonus and penalty hold in each quarter. A
// member that lacks a criterion others were scored on is "chưa chấm", never zero. Only quarters on
// whose last day a unit was a member are asked of it, so members of unlike standing are ranked by
// their points per quarter; those scored in every quarter are ranked as by their sums.

import Facts
import Periods

/// The scores of one cluster in one window (bảng điểm thi đua).
struct ScoreBoard {
    /// A unit and the days it was a member.
    struct Member {
        let unit: String
        let days: [Interval]
    }

    /// A score with the last day of its quarter.
    struct DatedScore {
        let row: ScoreRow
        let day: Day
    }

    /// One member's points; nil where it was not scored or a sum does not fit.
    struct Line {
        let unit: String
        var main: FixedDecimal?
        var bonus: FixedDecimal?
        var penalty: FixedDecimal?
        var total: FixedDecimal?
        var rank: Int?
        /// Parts of the main points; an aspect without criteria is not in it.
        var aspects: [ScoreAspect: FixedDecimal] = [:]
        var quarterCount = 0
        /// What an unscored member has so far, and how much it could still be given; nil when a
        /// criterion has no known maximum.
        var given: FixedDecimal?
        var open: FixedDecimal?
        var missingCount = 0
        var rows: [Provenance.Row]
    }

    /// What decides between equal totals.
    struct Ties {
        let rule: SchemeRow.TieRule
        /// By unit; empty where nobody voted.
        var votes: [String: Int] = [:]
    }

    /// By rank, then in official order; members without scores last.
    let lines: [Line]

    /// - Parameters:
    ///   - schemes: Those in force in the window, by code; each quarter has its own.
    ///   - members: In official order.
    init(
        schemes: [String: SchemeRow], ties: Ties, members: [Member], scores: [DatedScore]
    ) {
        guard scores.contains(where: { $0.row.points != nil }) else {
            lines = []
            return
        }
        let wanted = scores.filter { $0.row.part == .main }
        let byUnit = Dictionary(grouping: scores, by: \.row.unit)
        var lines = members.map { member -> Line in
            func isAsked(_ score: DatedScore) -> Bool {
                member.days.contains { $0.contains(score.day) }
            }
            return ScoreBoard.line(
                member.unit, schemes: schemes,
                scores: (byUnit[member.unit] ?? []).filter(isAsked).map(\.row),
                wanted: Set(wanted.filter(isAsked).map { Question($0.row) }))
        }
        ScoreBoard.rank(&lines, by: ties)
        let order = lines.indices.sorted {
            (lines[$0].rank ?? Int.max, $0) < (lines[$1].rank ?? Int.max, $1)
        }
        self.lines = order.map { lines[$0] }
    }

    private struct Question: Hashable {
        let criterion: String
        let sheet: Sheet

        init(_ score: ScoreRow) {
            criterion = score.criterion
            sheet = Sheet(score)
        }
    }

    /// The scores of one quarter under one scheme.
    private struct Sheet: Hashable {
        let scheme: String
        let period: PeriodKey.Shape

        init(_ score: ScoreRow) {
            scheme = score.scheme
            period = score.period.shape
        }
    }

    private static func line(
        _ unit: String, schemes: [String: SchemeRow], scores: [ScoreRow], wanted: Set<Question>
    ) -> Line {
        var line = Line(unit: unit, rows: scores.map(\.row).sorted { $0.id < $1.id })
        let given = scores.filter { $0.points != nil }
        let answered = Set(given.filter { $0.part == .main }.map(Question.init))
        let main = sum(given, .main) { _ in nil }
        let bonus = sum(given, .bonus) { schemes[$0]?.bonusCap }
        let penalty = sum(given, .penalty) { schemes[$0]?.penaltyCap }
        var total: FixedDecimal?
        if let main, let bonus, let penalty { total = main.adding(bonus)?.subtracting(penalty) }
        guard !given.isEmpty, wanted.isSubset(of: answered) else {
            let missing = wanted.subtracting(answered)
            line.quarterCount = max(1, Set(wanted.map(\.sheet.period)).count)
            line.given = total
            line.missingCount = missing.count
            line.open = missing.reduce(FixedDecimal.zero) { sum, question in
                schemes[question.sheet.scheme]?.maxima[question.criterion]
                    .flatMap { sum?.adding($0) }
            }
            return line
        }
        line.quarterCount = max(1, Set(answered.map(\.sheet.period)).count)
        line.main = main
        line.aspects = aspects(given)
        line.bonus = bonus
        line.penalty = penalty
        line.total = total
        return line
    }

    private static func aspects(_ scores: [ScoreRow]) -> [ScoreAspect: FixedDecimal] {
        let main = scores.filter { $0.part == .main }
        var sums: [ScoreAspect: FixedDecimal] = [:]
        for (aspect, own) in Dictionary(
            grouping: main, by: { ScoreAspect(criterion: $0.criterion) })
        {
            guard let aspect else { continue }
            sums[aspect] = own.reduce(FixedDecimal.zero as FixedDecimal?) { sum, score in
                sum?.adding(score.points ?? .zero)
            }
        }
        return sums
    }

    /// The points of one part, each quarter's within the cap; penalties count by size.
    private static func sum(
        _ scores: [ScoreRow], _ part: ScoreRow.Part, cap: (String) -> FixedDecimal?
    ) -> FixedDecimal? {
        let sheets = Dictionary(grouping: scores.filter { $0.part == part }, by: Sheet.init)
        var total: FixedDecimal? = .zero
        for sheet in sheets.keys.sorted(by: { "\($0)" < "\($1)" }) {
            var points: FixedDecimal? = .zero
            for score in sheets[sheet] ?? [] {
                let value = score.points ?? .zero
                points = points?.adding(part == .penalty ? value.magnitude : value)
            }
            if let cap = cap(sheet.scheme)?.magnitude, let sum = points, cap.isLess(than: sum) {
                points = cap
            }
            total = points.flatMap { total?.adding($0) }
        }
        return total
    }

    private static func rank(_ lines: inout [Line], by ties: Ties) {
        func isAhead(_ left: Line, _ right: Line) -> Bool {
            guard let first = perQuarter(left.total, times: right.quarterCount),
                let second = perQuarter(right.total, times: left.quarterCount)
            else { return false }
            if second.isLess(than: first) { return true }
            guard first.isEqual(to: second) else { return false }
            if ties.rule == .vote, let votes = ties.votes[left.unit],
                let others = ties.votes[right.unit]
            {
                return votes > others
            }
            guard ties.rule == .mainPoints,
                let main = perQuarter(left.main, times: right.quarterCount),
                let other = perQuarter(right.main, times: left.quarterCount)
            else { return false }
            return other.isLess(than: main)
        }
        let all = lines
        for index in lines.indices where lines[index].total != nil {
            lines[index].rank = 1 + all.count { isAhead($0, all[index]) }
        }
    }

    /// Points made comparable with another's: divided by quarters, without dividing.
    private static func perQuarter(_ points: FixedDecimal?, times quarters: Int) -> FixedDecimal? {
        points?.multiplied(by: FixedDecimal(quarters))
    }
}

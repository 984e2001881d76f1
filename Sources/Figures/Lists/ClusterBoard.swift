// A cluster and a window → its score board, with the schemes and votes that hold in it.

import Facts
import Periods

/// The score board of one cluster, and what it was made by.
struct ClusterBoard {
    let board: ScoreBoard
    /// The newest scheme in force; it says how ties are decided and which gap is narrow.
    let scheme: SchemeRow

    /// Nil when no scheme holds in the window.
    init?(
        _ cluster: String, key: PeriodKey, interval: Interval, _ worksheet: Worksheet,
        _ clusters: Clusters
    ) {
        let schemes = worksheet.rows.schemes.filter {
            $0.cluster == cluster && $0.interval.overlaps(interval)
        }
        let newest = schemes.max {
            ($0.interval.start.number, $0.code) < ($1.interval.start.number, $1.code)
        }
        guard let newest else { return nil }
        let byCode = Dictionary(
            schemes.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        let scores = worksheet.rows.scores.compactMap { score -> ScoreBoard.DatedScore? in
            guard byCode[score.scheme] != nil,
                let quarter = worksheet.calendar.interval(of: PeriodKey(score.period.shape)),
                interval.contains(quarter), let day = quarter.last
            else { return nil }
            return ScoreBoard.DatedScore(row: score, day: day)
        }
        let votes = worksheet.rows.votes.filter { $0.cluster == cluster && $0.period.means(key) }
        scheme = newest
        board = ScoreBoard(
            schemes: byCode,
            ties: ScoreBoard.Ties(
                rule: newest.tieRule,
                votes: Dictionary(votes.map { ($0.unit, $0.votes) }, uniquingKeysWith: max)),
            members: ClusterBoard.members(of: cluster, interval: interval, worksheet, clusters),
            scores: scores)
    }

    /// The members as of the interval's last day, each with all the days it was one.
    private static func members(
        of cluster: String, interval: Interval, _ worksheet: Worksheet, _ clusters: Clusters
    ) -> [ScoreBoard.Member] {
        let last = interval.last ?? worksheet.report.window.close
        let rows = clusters.members(of: cluster, in: interval)
        let units = rows.filter { $0.interval.contains(last) }.map(\.unit).removingRepeats()
        return units.map { unit in
            ScoreBoard.Member(
                unit: unit, days: rows.filter { $0.unit == unit }.map(\.interval))
        }
    }
}

// Score boards of the report's clusters → the rows of the list `diem-thi-dua`.
//
// Ranked are the members as of the period's last day; one that left before it, a district dissolved
// in mid-year, is no longer judged by the cluster.

import Facts
import Periods

/// Emulation scores as a list (điểm thi đua), empty for a cluster without any score.
struct ScoreList {
    let rows: [ListRow]

    init(_ worksheet: Worksheet, clusters: Clusters) {
        rows = clusters.codes.flatMap { cluster -> [ListRow] in
            let board = ScoreList.board(
                cluster, interval: worksheet.period.interval, worksheet, clusters)
            let earlier = worksheet.period.key.previous
                .flatMap { worksheet.calendar.interval(of: $0) }
                .flatMap { ScoreList.board(cluster, interval: $0, worksheet, clusters) }
            var ranks: [String: Int] = [:]
            for line in earlier?.lines ?? [] { ranks[line.unit] = line.rank }
            let lines = board?.lines ?? []
            let title = worksheet.rows.clusters.first { $0.code == cluster }?.name ?? cluster
            let decimals = lines.compactMap(\.total?.scale).max() ?? 0
            return lines.map { line in
                var row = ScoreList.fields(
                    line, name: worksheet.name(of: line.unit), before: ranks[line.unit],
                    decimals: decimals)
                row["cum"] = .text(title)
                return ListRow(fields: row, source: line.rows.first)
            }
        }
    }

    private static func board(
        _ cluster: String, interval: Interval, _ worksheet: Worksheet, _ clusters: Clusters
    ) -> ScoreBoard? {
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
        return ScoreBoard(
            schemes: byCode, tieRule: newest.tieRule,
            members: members(of: cluster, interval: interval, worksheet, clusters), scores: scores)
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

    private static func fields(
        _ line: ScoreBoard.Line, name: String, before: Int?, decimals: Int
    ) -> [String: Value] {
        func points(_ value: FixedDecimal?) -> Value {
            guard let value else { return .text(FigureWords.notScored) }
            let shown = value.rescaled(to: max(decimals, value.scale)) ?? value
            return .quantity(
                Quantity(shown), unitOfMeasure: FigureWords.points, decimals: decimals)
        }
        var fields: [String: Value] = [
            "hang": .text(line.rank.map(String.init) ?? FigureWords.notScored),
            "don-vi": .text(name), "diem-chinh": points(line.main), "thuong": points(line.bonus),
            "tru": points(line.penalty), "tong": points(line.total),
        ]
        if let before { fields["hang-truoc"] = .text(String(before)) }
        return fields
    }
}

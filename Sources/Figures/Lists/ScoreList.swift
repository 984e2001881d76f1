// Score boards of the report's clusters → the rows of the list `diem-thi-dua`.
//
// Ranked are the members as of the period's last day; one that left before it, a district dissolved
// in mid-year, is no longer judged by the cluster.

import Facts
import Periods

/// Emulation scores as a list (điểm thi đua), empty for a cluster without any score.
struct ScoreList {
    private(set) var rows: [ListRow] = []
    /// Head and foot of each cluster's order in words: the list `thu-hang-cum`.
    private(set) var summaries: [ListRow] = []
    /// What the officer should know of the order, cluster by cluster.
    private(set) var notes: [RankNote] = []

    init(_ worksheet: Worksheet, clusters: Clusters) {
        for cluster in clusters.codes {
            let found = ClusterBoard(
                cluster, key: worksheet.period.key, interval: worksheet.period.interval,
                worksheet, clusters)
            guard let found else { continue }
            let earlier = worksheet.period.key.previous.flatMap { key in
                worksheet.calendar.interval(of: key).flatMap {
                    ClusterBoard(cluster, key: key, interval: $0, worksheet, clusters)
                }
            }
            var ranks: [String: Int] = [:]
            for line in earlier?.board.lines ?? [] { ranks[line.unit] = line.rank }
            let lines = found.board.lines
            let title = worksheet.rows.clusters.first { $0.code == cluster }?.name ?? cluster
            let decimals = lines.compactMap(\.total?.scale).max() ?? 0
            notes += RankNotes(found, name: worksheet.name).texts.map {
                RankNote(cluster: title, text: $0)
            }
            let summary = RankSummary(lines, earlier: ranks, name: worksheet.shortName(of:))
            if let row = summary.row(cluster: title, source: lines.first?.rows.first) {
                summaries.append(row)
            }
            let aspects = ScoreAspect.allCases.filter { aspect in
                lines.contains { $0.aspects[aspect] != nil }
            }
            let quarters = ScoreList.quarters(of: cluster, worksheet, clusters)
            rows += lines.map { line in
                var row = ScoreList.fields(
                    line, name: worksheet.name(of: line.unit), before: ranks[line.unit],
                    decimals: decimals)
                row["cum"] = .text(title)
                for quarter in quarters {
                    // No entry: the unit was not yet a member.
                    guard let points = quarter.points[line.unit] else { continue }
                    row["quy-\(quarter.number)"] = ScoreList.points(points, decimals: decimals)
                }
                for aspect in aspects {
                    row[aspect.rawValue] = ScoreList.points(
                        line.aspects[aspect], decimals: decimals)
                }
                return ListRow(fields: row, source: line.rows.first, unit: line.unit)
            }
        }
    }

    /// What each member had, bonus and penalty included, in a quarter of the period.
    private struct Quarter {
        let number: Int
        let points: [String: FixedDecimal?]
    }

    /// The quarters that lie within the period and of which somebody was scored.
    private static func quarters(
        of cluster: String, _ worksheet: Worksheet, _ clusters: Clusters
    ) -> [Quarter] {
        guard let year = worksheet.period.key.targetYear else { return [] }
        return (1...4).compactMap { number in
            let key = PeriodKey(.quarter(year: year, quarter: number))
            guard let interval = worksheet.calendar.interval(of: key),
                worksheet.period.interval.contains(interval),
                let lines = ClusterBoard(
                    cluster, key: key, interval: interval, worksheet, clusters)?.board.lines,
                !lines.isEmpty
            else { return nil }
            return Quarter(
                number: number,
                points: Dictionary(
                    lines.map { ($0.unit, $0.total) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    private static func points(_ value: FixedDecimal?, decimals: Int) -> Value {
        guard let value else { return .text(FigureWords.notScored) }
        let shown = value.rescaled(to: max(decimals, value.scale)) ?? value
        return .quantity(
            Quantity(shown), unitOfMeasure: FigureWords.points, decimals: decimals)
    }

    private static func fields(
        _ line: ScoreBoard.Line, name: String, before: Int?, decimals: Int
    ) -> [String: Value] {
        func points(_ value: FixedDecimal?) -> Value { self.points(value, decimals: decimals) }
        var fields: [String: Value] = [
            "hang": .text(line.rank.map(String.init) ?? FigureWords.notScored),
            "don-vi": .text(name), "diem-chinh": points(line.main), "thuong": points(line.bonus),
            "tru": points(line.penalty), "tong": points(line.total),
        ]
        if let before { fields["hang-truoc"] = .text(String(before)) }
        return fields
    }
}

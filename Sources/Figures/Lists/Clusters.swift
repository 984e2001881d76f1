// The scope unit → the emulation clusters a report about it shows, and their members.
//
// A scope that is itself a cluster shows that cluster; one that presides over clusters or belongs
// to some shows those; any other shows the clusters its own units belong to.

import Facts
import Periods

/// The clusters (cụm thi đua) of a report.
struct Clusters {
    let codes: [String]
    private let worksheet: Worksheet

    init(_ worksheet: Worksheet) {
        let rows = worksheet.rows
        let scope = worksheet.roster.ids[worksheet.scope]
        let current = rows.memberships.filter { $0.interval.overlaps(worksheet.period.interval) }
        let committee = rows.committee.facts.code
        let own = rows.clusters.filter { $0.code == scope || $0.code == committee }.map(\.code)
        let presided = rows.clusters.filter { $0.host == scope }.map(\.code)
        let joined = current.filter { $0.unit == scope }.map(\.cluster)
        let below = current.filter { membership in
            worksheet.roster.number(of: membership.unit)
                .map(worksheet.report.tree.contains) ?? false
        }.map(\.cluster)
        let choice = [own, presided + joined, below].first { !$0.isEmpty } ?? []
        self.codes = Set(choice).sorted()
        self.worksheet = worksheet
    }

    /// Members of a cluster during an interval, in official order.
    func members(of cluster: String, in interval: Interval) -> [MembershipRow] {
        let rows = worksheet.rows.memberships.filter {
            $0.cluster == cluster && $0.interval.overlaps(interval)
        }
        let day = worksheet.report.window.structureDay
        func place(_ row: MembershipRow) -> (Int, String, Int) {
            let unit = worksheet.roster.number(of: row.unit)
            let order = unit.flatMap { worksheet.roster.naming(of: $0, on: day)?.displayOrder }
            return (order ?? Int.max, row.unit, row.interval.start.number)
        }
        return rows.sorted { place($0) < place($1) }
    }

    var memberRows: [ListRow] {
        let day = worksheet.report.window.structureDay
        return codes.flatMap { members(of: $0, in: worksheet.period.interval) }.map { row in
            let version = worksheet.roster.number(of: row.unit)
                .flatMap { worksheet.roster.naming(of: $0, on: day) }
            return ListRow(fields: [
                "don-vi": .text(worksheet.name(of: row.unit)),
                "cap": .text(FigureWords.level(version?.level ?? "")),
                "thoi-gian": .interval(row.interval), "vai-tro": .text(row.role),
            ])
        }
    }
}

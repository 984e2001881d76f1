// Stored rows → where each committee stands in the organisation: what decides what it owes.

import Figures
public import Obligations
import Periods

extension RecordsReader {
    /// Every committee, in the order of codes: its unit and those above as of their newest
    /// versions; since the first day for which there is both a unit and a letterhead, and without
    /// a beginning when one is missing.
    public func committeeEntries() throws(RecordsError) -> [CommitteeEntry] {
        let versions = Dictionary(grouping: try unitVersions(), by: \.unit)
            .mapValues { $0.sorted { $0.interval.start < $1.interval.start } }
        let clusters = Set(try ClusterRows(file: file).read().clusters.map(\.code))
        var letterheads: [String: Day] = [:]
        for row in try file.all("cap_uy_phien_ban") {
            let start = try row.interval().start
            let committee = try row.text("cap_uy")
            letterheads[committee] = min(start, letterheads[committee] ?? start)
        }
        return try committees().map { committee in
            let own = versions[committee.unit] ?? []
            let isCluster = clusters.contains(committee.unit)
            let days = [own.first?.interval.start, letterheads[committee.code]].compactMap(\.self)
            return CommitteeEntry(
                code: committee.code,
                units: RecordsReader.line(from: committee.unit) { versions[$0]?.last?.parent },
                level: isCluster ? nil : own.last?.level, isCluster: isCluster,
                since: days.count == 2 ? days.max() : nil, until: own.last?.interval.last)
        }
    }

    /// Codes of levels (cấp) that a unit may have.
    public static let levels = RecordsSchema.levels.map(\.code)

    /// A unit and those above it; a circle, which an import refuses, would end it too.
    private static func line(from unit: String, above: (String) -> String?) -> [String] {
        var line = [unit]
        while let last = line.last, let next = above(last), !line.contains(next) {
            line.append(next)
        }
        return line
    }
}

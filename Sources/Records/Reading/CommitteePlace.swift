// Stored rows → where each committee stands in the organisation: what decides what it owes.

import Figures
public import Periods

/// A committee's place in the organisation.
public struct CommitteePlace: Hashable, Sendable {
    public let code: String
    /// The scope unit and every unit above it, nearest first, as of their newest versions.
    public let units: [String]
    /// The level (cấp) of the scope unit; nil for a cluster.
    public let level: String?
    /// Its unit stands for an emulation cluster: both have the same code.
    public let isCluster: Bool
    /// The first day for which there is both a unit and a letterhead; nil when one is missing.
    public let since: Day?
    /// The last day of its unit; nil while the unit stands.
    public let until: Day?
}

extension RecordsReader {
    /// Every committee, in the order of codes.
    public func committeePlaces() throws(RecordsError) -> [CommitteePlace] {
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
            return CommitteePlace(
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

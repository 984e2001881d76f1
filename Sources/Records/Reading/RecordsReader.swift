// One generation's path → the catalogue, the committees, and the rows of one report.
//
// A reader keeps the file it opened: an import meanwhile publishes another file and changes nothing
// here. One reader belongs to one task at a time.

public import Facts
public import Figures
public import Periods
import SQLite

/// Reads one generation of the records.
public final class RecordsReader {
    let file: GenerationFile

    /// Opens a generation, or the pointer to one, read-only.
    ///
    /// - Throws: one case of `RecordsError` for each way in which the file is no generation.
    public init(path: String) throws(RecordsError) {
        file = try GenerationFile(path: path)
    }

    /// The version of the SQLite that reads.
    public static var libraryVersion: String { Connection.libraryVersion }

    /// What templates are checked against.
    public func catalogue() throws(RecordsError) -> Catalogue {
        let indicators = try self.indicators()
        var groups: [String] = []
        for indicator in indicators where !groups.contains(indicator.group) {
            groups.append(indicator.group)
        }
        var sections = RecordsSchema.judgementSections
        for row in try file.all("nhan_dinh") {
            let section = try row.text("muc")
            if !sections.contains(section) { sections.append(section) }
        }
        return Catalogue(indicators: indicators, groups: groups, judgementSections: sections)
    }

    /// Every committee, in the order of codes.
    public func committees() throws(RecordsError) -> [CommitteeSummary] {
        var result: [CommitteeSummary] = []
        for row in try file.all("cap_uy") {
            result.append(
                CommitteeSummary(
                    code: try row.text("ma"), name: try row.text("ten"),
                    unit: try row.text("don_vi"), formProfile: try row.text("mau_trinh_bay")))
        }
        return result
    }

    /// Everything one report needs.
    ///
    /// - Parameter windows: every interval the report looks at, its history included.
    /// - Parameter issueDay: chooses the letterhead.
    /// - Throws: `unknownCommittee`, `noLetterhead`, `noScopeUnit`, `wrongChecksum` for the first
    ///   row that is not what was imported, or how the file is damaged.
    public func rows(
        committee: String, period: Period, windows: [Interval], issueDay: Day
    ) throws(RecordsError) -> RecordRows {
        let committeeRow = try self.committee(committee, on: issueDay)
        let versions = try unitVersions()
        guard versions.contains(where: { $0.unit == committeeRow.scopeUnit }) else {
            throw .noScopeUnit(committee: committee)
        }
        let lineage = try self.lineage()
        let clusters = try ClusterRows(file: file).read()
        let scope = UnitScope(
            unit: committeeRow.scopeUnit, windows: windows + [period.interval],
            versions: versions, lineage: lineage, clusters: clusters)
        var rows = RecordRows(committee: committeeRow)
        rows.unitVersions = versions
        rows.lineage = lineage
        rows.indicators = try indicators()
        rows.observations = try ObservationRows(file: file, scope: scope).read()
        rows.targets = try TargetRows(file: file, scope: scope).read()
        rows.occasions = try occasions(of: committee)
        try fillEmulation(&rows, clusters, scope)
        rows.recorded = try RecordedRows(file: file, scope: scope, committee: committee).read()
        rows.judgements = try judgements(of: committee)
        rows.causes = try causes(scope.units)
        rows.listLevels = try listLevels()
        rows.shares = try shares()
        rows.rules = try RuleRows(file: file).read()
        let submissions = SubmissionRows(file: file, scope: scope)
        rows.receipts = try submissions.receipts()
        rows.arrivals = try submissions.arrivals()
        rows.deadlines = try submissions.deadlines(of: committee)
        rows.isIllustrative = try isIllustrative()
        return rows
    }

    private func fillEmulation(
        _ rows: inout RecordRows, _ clusters: ClusterRows.Contents, _ scope: UnitScope
    ) throws(RecordsError) {
        let codes = Set(scope.clusters)
        rows.clusters = clusters.clusters.filter { codes.contains($0.code) }
        rows.memberships = clusters.memberships.filter { codes.contains($0.cluster) }
        rows.schemes = clusters.schemes.filter { codes.contains($0.cluster) }
        rows.votes = try ClusterRows(file: file).votes(codes)
        rows.scores = try ScoreRows(file: file, schemes: rows.schemes.map(\.code)).read()
    }

    /// Whether the records say of themselves that they are illustrative.
    public func isIllustrative() throws(RecordsError) -> Bool {
        try file.all("thong_tin", where: "WHERE khoa = 'minh-hoa'")
            .contains { $0.optional("gia_tri") == "1" }
    }
}

/// A committee as the records know it, without its letterhead.
public struct CommitteeSummary: Hashable, Sendable {
    public let code: String
    public let name: String
    /// The unit it leads.
    public let unit: String
    public let formProfile: String
}

// The name of an issue or a draft → the order it was made by, rendered again for another use.
//
// Nothing is written and no lock is taken. What would not be the figures that were printed is
// refused: a speech must not say what the paper does not.

import Ledger
import Obligations
import Periods
public import Pipeline

/// A report that the ledger knows.
public struct KeptReport {
    private let name: String
    private let order: ReportOrder
    private let report: StoredReport
    private let rerendering: Rerendering
    /// Of the generation that it was made from.
    private let render: RenderReport

    /// - Parameter wanted: As `ReportName` reads it.
    /// - Throws: `IssuingError.unknownIssue`, `.ambiguousReport`; `PipelineError.generationGone`;
    ///   what the configuration, the ledger or the records have against being read.
    public init(named wanted: String, configuration: Configuration) throws {
        let surroundings = try SiteSurroundings(configuration: configuration)
        let state = surroundings.premises.stateFolder
        let account = LedgerAccount(
            try LedgerFile(path: state + "/ledger.db", mode: .reading).entries())
        let conditions = try surroundings.conditions()
        rerendering = Rerendering(
            account: account, definitions: conditions.definitions,
            store: Store(stateFolder: state).folder, zone: surroundings.premises.zone)
        func render(_ report: StoredReport) throws -> RenderReport {
            RenderReport(
                site: try Site(configuration: configuration, generation: report.generation))
        }
        let found: ReportOrder?
        switch try account.report(named: wanted) {
        case .issue(let issue):
            (name, report) = (issue.name, issue.report)
            self.render = try render(report)
            found = rerendering.order(of: issue, close: conditions.close(of: issue.key))
        case .draft(let draft):
            (name, report) = (draft.name, draft.report)
            self.render = try render(report)
            let usual = try self.render.order(
                ReportRequest(
                    committee: draft.key.committee, period: draft.key.period,
                    definition: draft.key.definition))
            found = rerendering.order(of: draft, closing: usual.close)
        }
        guard let found else { throw IssuingError.otherFigures(name: name) }
        order = found
    }

    /// The package of the report, or of one of its further editions.
    ///
    /// - Throws: `IssuingError.otherFigures` when it would not be what was printed.
    public func package(edition code: String?) throws -> DataPackage {
        let package = try render.package(order)
        guard rerendering.hasSameFigures(report, package.figures) else {
            throw IssuingError.otherFigures(name: name)
        }
        guard let code else { return package }
        guard let edition = order.telling.others.first(where: { $0.code == code }) else {
            throw IssuingError.badArgument(
                name: "edition", value: code,
                expected: order.telling.others.map(\.code).joined(separator: ", "))
        }
        return try render.package(order.edition(edition))
    }
}

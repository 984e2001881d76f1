// Request → order: everything a person may leave open is decided here.

import Documents
import Figures
import Obligations
import Periods
import Records
import Templates

extension RenderReport {
    /// - Throws: the first stage's error; nothing is written anywhere.
    public func render(_ request: ReportRequest) throws -> RenderedReport {
        try rendered(drafted(order(request)))
    }

    /// The first half of the flow: request → rows → facts → document, and the report's name.
    func document(_ request: ReportRequest) throws -> (Document, name: String) {
        let order = try order(request)
        return (try drafted(order).document, order.name)
    }

    /// The order that a request means: the only report that fits, the period's own close, the first
    /// instant after it as the instant of making, so that the same request gives the same bytes.
    public func order(_ request: ReportRequest) throws -> ReportOrder {
        let (period, _) = try site.configuration.period(request.period)
        let choice = try SketchChoice(
            named: request.definition,
            among: try Definitions(configuration: site.configuration).definitions,
            committee: try site.committeeEntries().first { $0.code == request.committee },
            period: period.key
        ) { try site.onlyTemplate(for: period) }
        let close = try self.close(of: period, request)
        var order = ReportOrder(
            work: .render, committee: request.committee, period: period.key.description,
            template: choice.template, definition: choice.code, close: close,
            standing: request.draft.map { .draft($0) } ?? .sketch,
            created: site.configuration.zone.beginning(of: close.adding(days: 1)), runHead: "",
            completeness: choice.completeness, knownGaps: [], previousFigures: nil, reason: "",
            telling: try choice.telling(edition: request.edition),
            leastCoverage: choice.leastCoverage)
        order.circulation = choice.circulation
        return order
    }

    /// The last day whose figures count: the one asked for, the conference's, or the period's own.
    private func close(of period: Period, _ request: ReportRequest) throws -> Day {
        if let text = request.asOf {
            guard let day = Day(text: text) else { throw PipelineError.badDay(text) }
            return day
        }
        let occasion = try site.occasions(of: request.committee)
            .first { $0.period == period.key.description }
        if let day = Obligation.close(of: period, by: occasion) { return day }
        throw PipelineError.noClose(period: period.key.description)
    }
}

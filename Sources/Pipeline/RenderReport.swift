// Request → PDF bytes: the flow of the whole program, one value per arrow. Read this file first.
//
//  rows ─► FactSet ─► Document ─► [Page] ─► PDF bytes ─► archival PDF
//
// Every stage is a pure function of the value before it. The day, the fonts and the records come
// in through `Site` and the request, so the same inputs give the same bytes.

import Archives
import Digests
import Documents
import Drawing
import Facts
import Figures
import Layout
public import Pages
import Periods
import Records
import Templates

/// What a person asks for.
public struct ReportRequest: Sendable {
    public let committee: String
    /// A period key as typed: `2026H1`, `2012..2017@lich`.
    public let period: String
    /// The template's name; nil when only one fits the period.
    public let definition: String?
    /// The number of a Dự thảo lần n; nil for a bản nháp with a watermark.
    public let draft: Int?
    /// The last day whose figures count, where neither calendar nor conference says one.
    public let asOf: String?

    public init(
        committee: String, period: String, definition: String? = nil, draft: Int? = nil,
        asOf: String? = nil
    ) {
        self.committee = committee
        self.period = period
        self.definition = definition
        self.draft = draft
        self.asOf = asOf
    }
}

/// A finished report.
public struct RenderedReport: Sendable {
    public let bytes: [UInt8]
    public let pages: PagedReport
    /// `COMMITTEE/PERIOD/DEFINITION` and the draft's mark, without folder and spaces.
    public let name: String

    public var pageCount: Int { pages.pages.count }
}

/// Renders one report.
public struct RenderReport {
    let site: Site

    public init(site: Site) {
        self.site = site
    }

    /// - Throws: the first stage's error; nothing is written anywhere.
    public func render(_ request: ReportRequest) throws -> RenderedReport {
        let (document, name) = try document(request)
        let pages = try ReportLayout(document: document, measurer: site.typefaces).pages()
        let drawn = try PDFDrawing(typefaces: site.typefaces).draw(pages)
        let archived = try Archive(
            report: pages, drawn: drawn, identifier: SHA256.digest(of: drawn).bytes
        ).bytes()
        return RenderedReport(bytes: archived, pages: pages, name: name)
    }

    /// The first half of the flow: request → rows → facts → document, and the report's name.
    func document(_ request: ReportRequest) throws -> (Document, name: String) {
        let (period, calendar) = try site.configuration.period(request.period)
        let committee = request.committee
        let template = try site.library.template(
            request.definition, for: period, catalogue: site.catalogue)

        let close = try self.close(of: period, committee: committee, request)
        let history = template.head.historyLength
        let rows = try site.records.rows(
            committee: committee, period: period,
            windows: Reckoning.windows(for: period, calendar: calendar, historyLength: history),
            issueDay: close)
        let facts = try Reckoning(
            rows: rows, period: period, calendar: calendar, dataClose: close,
            historyLength: history, asOf: close
        ).facts()

        let document = DocumentWriting(
            template: template, facts: facts, form: try site.form(facts.committee.formProfile),
            standing: request.draft.map { .draft($0) } ?? .sketch,
            created: site.configuration.zone.text(
                of: site.configuration.zone.beginning(of: close.adding(days: 1)))
        ).document()
        let mark = request.draft.map { "-du-thao-\($0)" } ?? "-ban-nhap"
        return (document, "\(committee)/\(period.key)/\(template.head.code)\(mark)")
    }

    /// The last day whose figures count: the one asked for, the conference's, or the period's own.
    private func close(
        of period: Period, committee: String, _ request: ReportRequest
    ) throws -> Day {
        if let text = request.asOf {
            guard let day = Day(text: text) else { throw PipelineError.badDay(text) }
            return day
        }
        let occasion = try site.records.occasions(of: committee)
            .first { $0.period.bound(to: site.configuration.defaultCalendar) == period.key }
        if let day = occasion?.dataClose ?? period.interval.last ?? occasion?.conferenceDay {
            return day
        }
        throw PipelineError.noClose(period: period.key.description)
    }
}

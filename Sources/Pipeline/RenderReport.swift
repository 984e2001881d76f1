// Order → PDF bytes: the flow of the whole program, one value per arrow. Read this file first.
//
//  rows ─► FactSet ─► Document ─► [Page] ─► PDF bytes ─► archival PDF
//
// Every stage is a pure function of the value before it. The day, the fonts and the records come
// in through `Site` and the order, so the same inputs give the same bytes. What a person asks for
// becomes an order in RenderReport+Request; what an order's answer holds besides the report is in
// RenderReport+Answer.

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

/// A finished report.
public struct RenderedReport: Sendable {
    public let bytes: [UInt8]
    public let pages: PagedReport
    /// `COMMITTEE/PERIOD/DEFINITION` and the report's mark, without folder and spaces.
    public let name: String

    public var pageCount: Int { pages.pages.count }
}

/// A report as far as its document: all that can be known before it has pages.
struct DraftedReport {
    let order: ReportOrder
    let facts: FactSet
    let form: FormProfile
    let document: Document
    let code: PageCode
    /// What issued reports said otherwise about figures of it.
    let published: PublishedFigures
}

/// The rows of one report with what reads them.
struct GatheredRows {
    let period: Period
    let calendar: ReportingCalendar
    let template: Template
    let templateDigest: Digest
    let rows: RecordRows

    /// The same rows for another version of the template, whose head asks for no others.
    func with(_ loaded: TemplateLibrary.Loaded) -> GatheredRows {
        GatheredRows(
            period: period, calendar: calendar, template: loaded.template,
            templateDigest: loaded.digest, rows: rows)
    }
}

/// Renders one report.
public struct RenderReport {
    let site: Site

    public init(site: Site) {
        self.site = site
    }

    /// The first half of the flow: order → rows → facts → document.
    func drafted(_ order: ReportOrder) throws -> DraftedReport {
        try drafted(order, try gathered(order))
    }

    /// What a report and its further editions are all made from.
    func gathered(_ order: ReportOrder) throws -> GatheredRows {
        let (period, _) = try site.configuration.period(order.period)
        return try gathered(order, try site.template(order.template, for: period))
    }

    func gathered(
        _ order: ReportOrder, _ loaded: TemplateLibrary.Loaded
    ) throws -> GatheredRows {
        let (period, calendar) = try site.configuration.period(order.period)
        let rows = try rows(
            order, period,
            windows: Reckoning.windows(
                for: period, calendar: calendar,
                historyLength: loaded.template.head.historyLength))
        return GatheredRows(
            period: period, calendar: calendar, template: loaded.template,
            templateDigest: loaded.digest, rows: rows)
    }

    func drafted(_ order: ReportOrder, _ gathered: GatheredRows) throws -> DraftedReport {
        try drafted(order, gathered, try facts(order, gathered))
    }

    /// The facts that an order may tell.
    func facts(_ order: ReportOrder, _ gathered: GatheredRows) throws -> FactSet {
        let reckoning = reckoning(order, gathered)
        return try AccountLists(reckoning: reckoning, facts: reckoning.facts())
            .facts(for: gathered.template)
    }

    /// The document of these facts.
    func drafted(
        _ order: ReportOrder, _ gathered: GatheredRows, _ facts: FactSet
    ) throws -> DraftedReport {
        let template = gathered.template
        // By the day of making, as the letterhead: a draft is made the day after its close.
        let form = try site.form(
            facts.committee.formProfile, on: site.configuration.zone.day(of: order.created),
            wording: order.wording
        ).circulating(order.circulation)
        let code = PageCode(
            order: order, period: gathered.period.key,
            content: try site.records.contentDigest(), template: gathered.templateDigest,
            form: form.digest)
        let published = try PublishedComparison(
            facts: facts, records: site.records, zone: site.configuration.zone,
            calendar: gathered.calendar, wording: form.profile.style.wording
        ).figures(of: order.published)
        let document = DocumentWriting(
            template: template, facts: facts, form: form.profile,
            standing: order.standing.printed,
            created: site.configuration.zone.text(of: order.created),
            remark: order.runHead.isEmpty ? "" : "sổ cái \(order.runHead)",
            pageCode: order.standing.isOfficial && !form.profile.style.codesOfficialPages
                ? nil : code.text,
            edition: order.telling.edition?.name,
            published: published
        ).document()
        return DraftedReport(
            order: order, facts: facts, form: form.profile, document: document, code: code,
            published: published)
    }

    func reckoning(_ order: ReportOrder, _ gathered: GatheredRows) -> Reckoning {
        let head = gathered.template.head
        return Reckoning(
            rows: gathered.rows, period: gathered.period, calendar: gathered.calendar,
            dataClose: order.close, historyLength: head.historyLength,
            asOf: order.close, level: order.telling.level,
            leastCoverage: order.leastCoverage, structure: head.structure)
    }

    /// The letterhead is that of the day of making; a committee that is gone by then signs with
    /// its last one.
    private func rows(
        _ order: ReportOrder, _ period: Period, windows: [Interval]
    ) throws -> RecordRows {
        let days = [site.configuration.zone.day(of: order.created), order.close]
        do {
            return try site.records.rows(
                committee: order.committee, period: period, windows: windows, issueDay: days[0])
        } catch RecordsError.noLetterhead {
            return try site.records.rows(
                committee: order.committee, period: period, windows: windows, issueDay: days[1])
        }
    }

    /// The second half of the flow: document → pages → bytes.
    func rendered(_ drafted: DraftedReport) throws -> RenderedReport {
        try rendered(drafted.document, name: drafted.order.name)
    }

    func rendered(_ document: Document, name: String) throws -> RenderedReport {
        try archived(
            ReportLayout(document: document, measurer: site.typefaces).pages(), name: name)
    }

    /// The last part of the flow: pages → bytes.
    func archived(_ pages: PagedReport, name: String) throws -> RenderedReport {
        let drawn = try PDFDrawing(typefaces: site.typefaces).draw(pages)
        let archived = try Archive(
            report: pages, drawn: drawn, identifier: SHA256.digest(of: drawn).bytes
        ).bytes()
        return RenderedReport(bytes: archived, pages: pages, name: name)
    }
}

extension ReportOrder.Standing {
    var printed: DocumentWriting.Standing {
        switch self {
        case .sketch: .sketch
        case .draft(let number): .draft(number)
        case .issue: .issue
        }
    }

    /// Official pages carry nothing beside the text that their form does not ask for.
    fileprivate var isOfficial: Bool {
        if case .issue = self { true } else { false }
    }
}

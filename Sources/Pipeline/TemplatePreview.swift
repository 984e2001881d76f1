// A template's file, read again and again → what it prints, as a bản nháp.
//
// Records, fonts and the figures stay in memory between two renderings, so that only the template
// is read, laid out and drawn anew; the figures are reckoned again only when the head of the
// template asks for others.

import Digests
import Facts
import Figures
import Periods
import Templates

/// Shows a template to whoever writes it; belongs to one thread, as its site does.
public final class TemplatePreview {
    /// The file that is shown.
    public let path: String
    private let renderer: RenderReport
    private let committee: String?
    private let period: String?
    private let draft: Int?
    private var known: Known?

    /// What holds from one version of the template to the next.
    private struct Known {
        let head: TemplateHead
        let order: ReportOrder
        let gathered: GatheredRows
        let reckoning: Reckoning
        /// Without the lists that only some templates ask for.
        let facts: FactSet
    }

    /// - Parameters:
    ///   - template: A path, or the code of one of the site's templates.
    ///   - draft: The number of a draft, for a picture without a watermark; nil for a bản nháp.
    /// - Throws: `PipelineError.unknownDefinition` with the nearest code.
    public init(
        site: Site, template: String, committee: String?, period: String?, draft: Int? = nil
    ) throws(PipelineError) {
        let isPath = template.contains("/") || template.hasSuffix(".md")
        path = try Files.absolute(isPath ? template : site.library.entry(template).path)
        renderer = RenderReport(site: site)
        self.committee = committee
        self.period = period
        self.draft = draft
    }

    /// Reads the file and renders it; its name is `COMMITTEE/PERIOD/CODE-ban-nhap`.
    ///
    /// - Throws: `TemplateFaults` with every line and column; what a report throws.
    public func render() throws -> RenderedReport {
        let site = renderer.site
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let loaded = try site.library.template(
            TemplateLibrary.Entry(
                code: name.hasSuffix(".md") ? String(name.dropLast(3)) : name, path: path),
            catalogue: site.catalogue)
        let known = try known(for: loaded)
        let facts = try AccountLists(reckoning: known.reckoning, facts: known.facts)
            .facts(for: loaded.template)
        return try renderer.rendered(
            renderer.drafted(known.order, known.gathered.with(loaded), facts))
    }

    private func known(for loaded: TemplateLibrary.Loaded) throws -> Known {
        let head = loaded.template.head
        if let known, known.head.asksAs(head) { return known }
        let request = try PreviewSubject(
            site: renderer.site, head: head, committee: committee, period: period, draft: draft
        ).request()
        let order = try renderer.order(request).showing(head.code)
        let (period, _) = try renderer.site.configuration.period(order.period)
        guard TemplateLibrary.fits(loaded.template, period) else {
            throw PipelineError.wrongPeriodKind(
                definition: head.code, period: period.key.description)
        }
        let gathered = try renderer.gathered(order, loaded)
        let reckoning = renderer.reckoning(order, gathered)
        let found = Known(
            head: head, order: order, gathered: gathered, reckoning: reckoning,
            facts: try reckoning.facts())
        known = found
        return found
    }
}

extension TemplateHead {
    /// Whether a template with the other head is shown on the same figures.
    fileprivate func asksAs(_ other: TemplateHead) -> Bool {
        code == other.code && periodKinds == other.periodKinds
            && historyLength == other.historyLength && structure == other.structure
    }
}

extension ReportOrder {
    /// The same order for another template.
    fileprivate func showing(_ template: String) -> ReportOrder {
        var order = ReportOrder(
            work: work, committee: committee, period: period, template: template,
            definition: definition, close: close, standing: standing, created: created,
            runHead: runHead, completeness: completeness, knownGaps: knownGaps,
            previousFigures: previousFigures, reason: reason, telling: telling,
            published: published, leastCoverage: leastCoverage)
        order.circulation = circulation
        return order
    }
}

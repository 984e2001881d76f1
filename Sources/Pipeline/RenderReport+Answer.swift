// Order → answer: what is missing, what it was made from, the report, its figures, its papers.

import Digests
import Documents
import Pages
import Periods

extension RenderReport {
    /// Answers an order; an assessment goes no further than the document and has no pages.
    ///
    /// - Throws: the first stage's error; nothing is written anywhere.
    public func answer(_ order: ReportOrder) throws -> ReportAnswer {
        if let run = order.copies { return try copies(order, run) }
        let gathered = try self.gathered(order)
        let drafted = try self.drafted(order, gathered)
        let gaps = ReportGaps(drafted: drafted).all
        let inputs = try inputs(of: drafted)
        guard order.work == .render else {
            let day = site.configuration.zone.day(of: order.created)
            return ReportAnswer(
                gaps: gaps, inputs: inputs, report: nil, figures: [],
                papers: order.work == .rehearse
                    ? [try rehearsal(order, gaps: gaps, day: day)] : [])
        }
        let rendered = try self.rendered(drafted)
        let sheet = FigureSheet(drafted: drafted, pages: rendered.pages)
        return ReportAnswer(
            gaps: gaps, inputs: inputs,
            report: FinishedFile(
                name: rendered.name + ".pdf", bytes: rendered.bytes,
                pageCount: rendered.pageCount),
            figures: try sheet.packed(),
            papers: try papers(of: drafted, gaps: gaps, sheet: sheet, pages: rendered.pages)
                + companions(of: drafted, gathered, sheet)
                + editions(of: order, gathered))
    }

    /// The papers of other templates on the same facts, which may refer to the report's pages.
    private func companions(
        of drafted: DraftedReport, _ gathered: GatheredRows, _ sheet: FigureSheet
    ) throws -> [FinishedFile] {
        let pages = Dictionary(
            sheet.lines.map { ($0.address, $0.pages) }, uniquingKeysWith: { first, _ in first })
        let order = drafted.order
        let lists = AccountLists(
            reckoning: reckoning(order, gathered), facts: drafted.facts, sheet: sheet,
            published: drafted.published)
        return try order.telling.companions.map { code in
            let template = try site.template(code, for: gathered.period).template
            let document = DocumentWriting(
                template: template, facts: try lists.facts(for: template), form: drafted.form,
                standing: order.standing.printed, created: drafted.document.created,
                pageCode: drafted.code.text, pages: pages
            ).document()
            let rendered = try self.rendered(document, name: "\(order.name)-\(code)")
            return FinishedFile(
                name: rendered.name + ".pdf", bytes: rendered.bytes,
                pageCount: rendered.pageCount)
        }
    }

    /// Each further edition, reckoned anew from the rows that it may tell.
    private func editions(
        of order: ReportOrder, _ gathered: GatheredRows
    ) throws -> [FinishedFile] {
        try order.telling.others.map { edition in
            let rendered = try self.rendered(drafted(order.edition(edition), gathered))
            return FinishedFile(
                name: rendered.name + ".pdf", bytes: rendered.bytes,
                pageCount: rendered.pageCount, edition: edition.code)
        }
    }

    /// What is told is an input as the words of the template are.
    private func template(of drafted: DraftedReport) -> Digest {
        let mark = drafted.order.telling.mark
        return mark.isEmpty
            ? drafted.code.template
            : SHA256.digest(of: drafted.code.template.hex + "\n" + mark)
    }

    func inputs(of drafted: DraftedReport) throws -> ReportInputs {
        ReportInputs(
            generation: site.generation.number, snapshot: site.generation.digest,
            template: template(of: drafted), form: drafted.code.form, fonts: try site.fonts(),
            program: Version.program)
    }
}

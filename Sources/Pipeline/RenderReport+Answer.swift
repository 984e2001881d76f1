// Order → answer: what is missing, what it was made from, the report, its figures, its papers.

import Documents
import Pages
import Periods

extension RenderReport {
    /// Answers an order; an assessment goes no further than the document and has no pages.
    ///
    /// - Throws: the first stage's error; nothing is written anywhere.
    public func answer(_ order: ReportOrder) throws -> ReportAnswer {
        let drafted = try self.drafted(order)
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
            papers: try papers(of: drafted, gaps: gaps, sheet: sheet))
    }

    private func inputs(of drafted: DraftedReport) throws -> ReportInputs {
        ReportInputs(
            generation: site.generation.number, snapshot: site.generation.digest,
            template: drafted.code.template, form: drafted.code.form, fonts: try site.fonts(),
            program: Version.program)
    }
}

// Order for copies → the kept report rendered again with a number on every page, and who signs for
// each.
//
// The report is first rendered without a number and held against the kept one. A number stands in
// the top margin, where it moves nothing: every copy has the pages of the original.

import Digests
import Documents
import Pages
import Periods

extension RenderReport {
    /// The copies and the receipt list as papers of the answer.
    ///
    /// - Throws: `PipelineError.notRepeated` when the same report does not come out again,
    ///   `.generationGone` when its records are kept no more.
    func copies(_ order: ReportOrder, _ run: CopyRun) throws -> ReportAnswer {
        guard run.original.generation == site.generation.number else {
            let kept = try Site(
                configuration: site.configuration, generation: run.original.generation)
            return try RenderReport(site: kept).copies(order, run)
        }
        let gathered = try self.gathered(order)
        let report = try drafted(order, gathered)
        let inputs = try inputs(of: report)
        let drafted = try edition(run.edition, of: order, gathered) ?? report
        let rendered = try self.rendered(drafted)
        try check(rendered, of: report, inputs, run)
        var papers = try run.numbers.map { number in
            var document = drafted.document
            document.copyMark = run.mark(number)
            return file(
                try self.rendered(
                    document, name: "\(drafted.order.name)-ban-\(run.padded(number))"))
        }
        if run.listsReceipts {
            let day = site.configuration.zone.day(of: order.created)
            let list = PaperWriting(drafted: drafted, day: day, created: report.document.created)
                .receiptList(run, pageCount: rendered.pageCount)
            papers.append(
                file(try self.rendered(list, name: "\(drafted.order.name)-ky-nhan")))
        }
        return ReportAnswer(gaps: [], inputs: inputs, report: nil, figures: [], papers: papers)
    }

    private func file(_ rendered: RenderedReport) -> FinishedFile {
        FinishedFile(
            name: rendered.name + ".pdf", bytes: rendered.bytes, pageCount: rendered.pageCount)
    }

    private func edition(
        _ code: String?, of order: ReportOrder, _ gathered: GatheredRows
    ) throws -> DraftedReport? {
        guard let code else { return nil }
        guard let edition = order.telling.others.first(where: { $0.code == code }) else {
            throw PipelineError.unknownEdition(
                code, of: order.definition, known: order.telling.others.map(\.code))
        }
        return try drafted(order.edition(edition), gathered)
    }

    /// The same bytes; after an upgrade of the program, the same inputs and figures.
    private func check(
        _ rendered: RenderedReport, of report: DraftedReport, _ inputs: ReportInputs,
        _ run: CopyRun
    ) throws {
        let original = run.original
        guard SHA256.digest(of: rendered.bytes) != original.digest else { return }
        let pairs = [
            (original.snapshot, inputs.snapshot, "số liệu"),
            (original.template, inputs.template, "mẫu"),
            (original.form, inputs.form, "thể thức"),
        ]
        var changed = pairs.filter { $0.0 != $0.1 }.map(\.2)
        if changed.isEmpty {
            let pages = try run.edition == nil ? rendered : self.rendered(report)
            let sheet = FigureSheet(drafted: report, pages: pages.pages)
            if sheet.figuresDigest != original.figures { changed.append("số đã in") }
        }
        guard changed.isEmpty else {
            throw PipelineError.notRepeated(report: report.order.name, changed: changed)
        }
    }
}

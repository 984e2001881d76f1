// Drafted report, gaps and figures → the papers that go with it, as files.

import Digests
import Documents
import Layout
import Pages
public import Periods

extension RenderReport {
    /// The list of gaps with a draft, or with an issue made in spite of them; the list of changes
    /// where there is something to compare with, and of a revision the sheets that it replaces.
    func papers(
        of drafted: DraftedReport, gaps: [Gap], sheet: FigureSheet, pages: PagedReport
    ) throws -> [FinishedFile] {
        let order = drafted.order
        let writing = paperWriting(drafted, day: site.configuration.zone.day(of: order.created))
        var papers: [FinishedFile] = []
        let isDraft = if case .draft = order.standing { true } else { false }
        let isOfficial = PaperWriting.isOfficial(order.standing)
        if isDraft || isOfficial && gaps.contains(where: \.isBlocking) {
            let list = writing.gapList(printable(gaps))
            papers.append(try finished(list, name: order.name + "-con-thieu"))
        }
        if isDraft || isOfficial, let bytes = order.previousFigures {
            guard let earlier = FigureSheet(packed: bytes) else {
                throw PipelineError.damagedFigures(report: order.name)
            }
            let changes = sheet.changes(from: earlier)
            papers.append(
                try finished(writing.changeList(changes), name: order.name + "-thay-doi"))
            if let sheets = try sheets(writing, from: earlier, to: sheet, pages) {
                papers.append(sheets)
            }
        }
        return papers
    }

    /// A cover and the sheets that differ; nil where none does, and where the earlier report kept
    /// no digests of its pages.
    private func sheets(
        _ writing: PaperWriting, from earlier: FigureSheet, to sheet: FigureSheet,
        _ pages: PagedReport
    ) throws -> FinishedFile? {
        guard !earlier.drawings.isEmpty, !sheet.drawings.isEmpty else { return nil }
        let form = writing.drafted.form
        let replacement = ReplacementSheets(
            old: earlier.drawings, new: sheet.drawings, pagesPerSheet: form.isTwoSided ? 2 : 1)
        guard !replacement.sheets.isEmpty else { return nil }
        let cover = writing.sheetCover(replacement, sheet.changes(from: earlier))
        let selection = SheetSelection(
            cover: try ReportLayout(document: cover, measurer: site.typefaces).pages(),
            report: pages,
            sheets: replacement.sheets.compactMap { sheet in
                sheet.new.map { numbers in
                    SheetSelection.Sheet(
                        title: ReplacementSheets.named(numbers).capitalizedFirst,
                        pages: numbers.lowerBound - 1..<numbers.upperBound - 1)
                }
            },
            blank: PaperWriting.blankBack, form: form, measurer: site.typefaces)
        return finished(
            try archived(selection.pages(), name: writing.drafted.order.name + "-to-thay"))
    }

    /// The paper of a rehearsal: the days left, the gaps, and what a trial rendering stumbles over.
    ///
    /// - Parameter gaps: those of an answer to the same order.
    /// - Returns: `COMMITTEE/PERIOD/DEFINITION-soat-2026-06-01.pdf`.
    public func rehearsal(
        _ order: ReportOrder, gaps: [Gap], day: Day
    ) throws -> FinishedFile {
        let drafted = try self.drafted(order)
        var gaps = gaps
        do {
            _ = try rendered(drafted)
        } catch {
            gaps.insert(
                Gap(what: "Không in được báo cáo: \(error)", who: "", isBlocking: true), at: 0)
        }
        let document = paperWriting(drafted, day: day).rehearsal(printable(gaps))
        return try finished(
            document,
            name: "\(order.committee)/\(order.period)/\(order.definition)-soat-\(day.iso)")
    }

    private func paperWriting(_ drafted: DraftedReport, day: Day) -> PaperWriting {
        PaperWriting(drafted: drafted, day: day, created: drafted.document.created)
    }

    private func finished(_ document: Document, name: String) throws -> FinishedFile {
        finished(try rendered(document, name: name))
    }

    private func finished(_ rendered: RenderedReport) -> FinishedFile {
        FinishedFile(
            name: rendered.name + ".pdf", bytes: rendered.bytes, pageCount: rendered.pageCount)
    }

    /// A list of what cannot be printed must itself be printable.
    private func printable(_ gaps: [Gap]) -> [Gap] {
        var letters = PrintableLetters(typefaces: site.typefaces)
        return gaps.map { gap in
            Gap(
                what: letters.printable(gap.what), who: letters.printable(gap.who),
                isBlocking: gap.isBlocking, isFinding: gap.isFinding)
        }
    }
}

extension String {
    /// The text with its first letter in upper case.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

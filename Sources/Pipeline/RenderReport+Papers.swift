// Drafted report, gaps and figures → the papers that go with it, as files.

import Digests
import Documents
import Layout
import Pages
public import Periods

extension RenderReport {
    /// The list of gaps with a draft, or with an issue made in spite of them; the list of changes
    /// where there is something to compare with.
    func papers(
        of drafted: DraftedReport, gaps: [Gap], sheet: FigureSheet
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
            let list = writing.changeList(sheet.changes(from: earlier))
            papers.append(try finished(list, name: order.name + "-thay-doi"))
        }
        return papers
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
        let rendered = try self.rendered(document, name: name)
        return FinishedFile(
            name: name + ".pdf", bytes: rendered.bytes, pageCount: rendered.pageCount)
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

// A chart with its words → a page of its own, as large as the drawing, without the words.

import Charts
public import Documents
public import Pages

/// One chart by itself, for slides (biểu đồ rời).
public struct ChartSheet {
    private let block: ChartBlock
    private let measurer: any WordMeasurer

    /// As wide as the text of a report, points; and clear space around the drawing.
    private static let width = 468.0
    private static let margin = 6.0

    public init(block: ChartBlock, measurer: any WordMeasurer) {
        self.block = block
        self.measurer = measurer
    }

    /// Nil for a chart that would show nothing.
    ///
    /// - Throws: `LayoutError.chart` for a chart that cannot be drawn.
    public func report(author: String, created: String) throws(LayoutError) -> PagedReport? {
        guard !block.chart.isEmpty else { return nil }
        let composer = ChartComposer(measurer: measurer, place: Typesetter.place(block.caption))
        let drawing = try composer.drawing(
            block.chart, width: ChartSheet.width, height: block.height)
        let margin = ChartSheet.margin
        let items = drawing.marks.map {
            PageItem($0.translated(x: margin, y: margin), element: 1)
        }
        let page = Page(
            size: Size(
                width: drawing.size.width + 2 * margin, height: drawing.size.height + 2 * margin),
            items: items)
        let title = Typesetter.plain(block.caption)
        return PagedReport(
            pages: [page],
            structure: [
                StructureElement(.document, parent: nil),
                StructureElement(.figure, parent: 0, alternative: block.chart.alternative),
            ], outline: [],
            metadata: ReportMetadata(
                title: title, author: author, subject: title, keywords: "", language: "vi",
                created: created))
    }
}

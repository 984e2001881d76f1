// PagedReport → PDF bytes as cairo writes them: pages, tags, outline and metadata.
//
// The same report gives the same bytes on any machine. What cairo 1.16 cannot write (language,
// alternative texts, identifier, one element in several places) is added by Archives.

public import Pages

/// Draws finished pages.
public struct PDFDrawing {
    private let typefaces: Typefaces
    private let byteLimit: Int

    /// Most bytes a drawn report may have unless told otherwise: 64 MiB, some 4,000 full pages.
    public static let usualByteLimit = 64 << 20

    /// A drawing with the faces its text was measured with; `byteLimit` bounds the file.
    public init(typefaces: Typefaces, byteLimit: Int = PDFDrawing.usualByteLimit) {
        self.typefaces = typefaces
        self.byteLimit = byteLimit
    }

    /// Draws the report.
    ///
    /// - Throws: `DrawingError` naming the page and the mark; no bytes are ever given back for a
    ///   report that could not be drawn whole.
    public func draw(_ report: PagedReport) throws(DrawingError) -> [UInt8] {
        try ReportCheck(report: report).run()
        guard let first = report.pages.first else { throw .noPages }
        let surface = try PDFSurface(size: first.size, byteLimit: byteLimit)
        surface.describe(report.metadata)
        surface.add(report.outline)
        var tags = TagNesting(structure: report.structure)
        var canvas = Canvas(context: surface.context, typefaces: typefaces)
        for (index, page) in report.pages.enumerated() {
            surface.beginPage(page.size)
            canvas.pageWidth = page.size.width
            try draw(page, at: index, on: &canvas, tags: &tags)
            let next = report.pages.dropFirst(index + 1).first
            tags.endPage(continuingAt: next?.items.first?.element, on: surface.context)
            if next == nil { tags.closeAll(on: surface.context) }
            try surface.endPage(index)
        }
        return try surface.finish()
    }

    private func draw(
        _ page: Page, at index: Int, on canvas: inout Canvas, tags: inout TagNesting
    ) throws(DrawingError) {
        for (position, item) in page.items.enumerated() {
            tags.move(to: item.element, on: canvas.context)
            let isInside: Bool
            do {
                isInside = try canvas.draw(item.mark)
            } catch {
                throw .text(error, page: index, item: position)
            }
            guard isInside else { throw .outside(page: index, item: position) }
        }
    }
}

// A cover and a report → a report of the cover and some pages of the other, as they stand there.
//
// Pages are taken over whole, with their marks, numbers and margins; the structure keeps what they
// show and the branches above it. A page must come to lie on the side of the sheet that it was set
// for, so a cover that ends on a front side gets a back side that says that it is blank.

public import Documents
public import Pages

/// A cover with sheets of a report behind it.
public struct SheetSelection {
    /// Pages that stand together on a sheet of paper.
    public struct Sheet: Hashable, Sendable {
        /// For the outline.
        public let title: String
        /// Indices into the report's pages.
        public let pages: Range<Int>

        public init(title: String, pages: Range<Int>) {
            self.title = title
            self.pages = pages
        }
    }

    private let cover: PagedReport
    private let report: PagedReport
    private let sheets: [Sheet]
    /// What a back side without a page says.
    private let blank: String
    private let form: FormProfile
    private let measurer: any WordMeasurer

    /// Both laid out in this form; sheets in their order in the report.
    public init(
        cover: PagedReport, report: PagedReport, sheets: [Sheet], blank: String,
        form: FormProfile, measurer: any WordMeasurer
    ) {
        self.cover = cover
        self.report = report
        self.sheets = sheets
        self.blank = blank
        self.form = form
        self.measurer = measurer
    }

    /// The pages together.
    ///
    /// - Throws: `LayoutError.proof` when a page would not be what it is in its report.
    public func pages() throws(LayoutError) -> PagedReport {
        var graft = PageGraft()
        graft.begin()
        graft.add(cover, pages: Array(cover.pages.indices))
        let selected = sheets.flatMap(\.pages)
        if !selected.isEmpty {
            if form.isTwoSided, !graft.pages.count.isMultiple(of: 2) {
                graft.add(try blankPage(number: graft.pages.count + 1), pages: [0])
            }
            graft.begin()
            graft.add(report, pages: selected)
        }
        let whole = PagedReport(
            pages: graft.pages, structure: graft.structure, outline: outline(of: graft.pages.count),
            metadata: cover.metadata)
        try StructureProof(report: whole).check()
        try PlaceProof(form: form, report: whole, measurer: measurer).check()
        try check(whole, against: selected)
        return whole
    }

    /// The cover, then a line a sheet.
    private func outline(of pageCount: Int) -> [OutlineEntry] {
        var page = pageCount - sheets.reduce(0) { $0 + $1.pages.count }
        var entries = [OutlineEntry(title: cover.metadata.subject, level: 1, page: 0, y: 0)]
        for sheet in sheets where !sheet.pages.isEmpty {
            entries.append(OutlineEntry(title: sheet.title, level: 1, page: page, y: 0))
            page += sheet.pages.count
        }
        return entries
    }

    /// A page with one line in its middle; `number` counts from 1.
    private func blankPage(number: Int) throws(LayoutError) -> PagedReport {
        let typesetter = Typesetter(form: form, measurer: measurer)
        let geometry = PageGeometry(form: form, isLandscape: false)
        let style = typesetter.style(form.bodySize, isItalic: true)
        let width = try typesetter.width(blank, style)
        let x = geometry.left(page: number) + (geometry.width - width) / 2
        let mark = Mark.text(
            words: [PlacedWord(x: x, text: blank)], baseline: geometry.size.height / 2,
            style: style, ink: .black, trailingSpace: false)
        return PagedReport(
            pages: [Page(size: geometry.size, items: [PageItem(mark, element: 1)])],
            structure: [
                StructureElement(.document, parent: nil), StructureElement(.paragraph, parent: 0),
            ], outline: [], metadata: cover.metadata)
    }

    /// Every page draws what it draws in its report, on the same side of the paper.
    private func check(_ whole: PagedReport, against selected: [Int]) throws(LayoutError) {
        let first = whole.pages.count - selected.count
        for (offset, index) in selected.enumerated() {
            let (page, original) = (whole.pages[first + offset], report.pages[index])
            let isSameSide =
                !form.isTwoSided || (first + offset).isMultiple(of: 2) == index.isMultiple(of: 2)
            guard isSameSide, page.size == original.size,
                page.items.map(\.mark) == original.items.map(\.mark)
            else { throw .proof(.textDiffers, page: first + offset + 1, text: "") }
            for (item, known) in zip(page.items, original.items) {
                let kind = item.element.map { whole.structure[$0].kind }
                let wanted = known.element.map { report.structure[$0].kind }
                guard kind == wanted || PageGraft.isHeading(kind) && PageGraft.isHeading(wanted)
                else {
                    let text = PrintedText.text(of: item) ?? ""
                    throw .proof(.structure, page: first + offset + 1, text: text)
                }
            }
        }
    }
}

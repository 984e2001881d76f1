// Document → PagedReport: every line, row and page at its place, proved before it is handed on.
//
// Blocks become boxes in a flow (BlockSetting and its like), the flow is cut into pages
// (PageFilling), the boxes are placed (PageAssembly), and the result is checked against the
// document (LayoutProof). Lengths are points; pages count from 1 in messages.

public import Documents
public import Pages

/// Lays out a report. Pure: the same document and faces give the same pages.
public struct ReportLayout {
    private let document: Document
    private let measurer: any WordMeasurer

    public init(document: Document, measurer: any WordMeasurer) {
        self.document = document
        self.measurer = measurer
    }

    /// The finished report.
    /// - Throws: `LayoutError` with the place in the document; `.proof` when the finished pages
    ///   break a rule, and then nothing may be printed.
    public func pages() throws(LayoutError) -> PagedReport {
        let report = try pages(of: document)
        guard let limit = document.pageLimit, report.pages.count > limit else { return report }
        for tighter in document.tighter {
            let smaller = try pages(of: tighter)
            if smaller.pages.count <= limit { return smaller }
        }
        // What no size makes fit is at least as legible as usual; its page numbers tell.
        return report
    }

    private func pages(of document: Document) throws(LayoutError) -> PagedReport {
        let typesetter = Typesetter(form: document.form, measurer: measurer)
        var flow = Flow()
        try FrontPage(typesetter: typesetter, front: document.front).append(to: &flow)
        let setting = BlockSetting(typesetter: typesetter)
        for block in document.blocks { try setting.append(block, to: &flow) }
        var assembly = PageAssembly(typesetter: typesetter, document: document, flow: flow)
        try assembly.assemble()
        let report = PagedReport(
            pages: assembly.pages, structure: flow.structure.elements,
            outline: assembly.outline, metadata: metadata)
        try LayoutProof(
            document: document, report: report, dividedRows: flow.dividedRows,
            measurer: measurer
        ).check()
        return report
    }

    private var metadata: ReportMetadata {
        ReportMetadata(
            title: document.title, author: document.author, subject: document.subject,
            keywords: document.keywords, language: "vi", created: document.created)
    }
}

// Is a cairo PDF being written to memory: made, described, filled page by page, finished once.
//
// Order of calls: `describe`, then for each page `beginPage`, drawing on `context`, `endPage`, then
// `finish`. Whoever stops early just lets it go; nothing is leaked.

import CCairo
import Pages

/// The owner of a cairo surface and its drawing context.
struct PDFSurface: ~Copyable {
    /// What marks are drawn with.
    let context: OpaquePointer
    private let surface: OpaquePointer
    private let sink: ByteSink

    init(size: Size, byteLimit: Int) throws(DrawingError) {
        sink = ByteSink(byteLimit: byteLimit)
        let closure = Unmanaged.passUnretained(sink).toOpaque()
        let made = cairo_pdf_surface_create_for_stream(
            ByteSink.write, closure, size.width, size.height)
        guard let made else {
            throw .cairo(status: "no surface", page: nil)
        }
        guard let context = cairo_create(made) else {
            cairo_surface_destroy(made)
            throw .cairo(status: "no drawing context", page: nil)
        }
        surface = made
        self.context = context
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    /// Writes what the file says about itself.
    func describe(_ metadata: ReportMetadata) {
        let fields: [(cairo_pdf_metadata_t, String)] = [
            (CAIRO_PDF_METADATA_TITLE, metadata.title),
            (CAIRO_PDF_METADATA_AUTHOR, metadata.author),
            (CAIRO_PDF_METADATA_SUBJECT, metadata.subject),
            (CAIRO_PDF_METADATA_KEYWORDS, metadata.keywords),
            (CAIRO_PDF_METADATA_CREATOR, "baocao"),
            (CAIRO_PDF_METADATA_CREATE_DATE, metadata.created),
            (CAIRO_PDF_METADATA_MOD_DATE, metadata.created),
        ]
        for (field, text) in fields where !text.isEmpty {
            cairo_pdf_surface_set_metadata(surface, field, text)
        }
    }

    /// Writes the bookmarks; the entries are already checked.
    func add(_ outline: [OutlineEntry]) {
        var parents: [Int32] = [0]
        for entry in outline {
            parents.removeLast(max(0, parents.count - entry.level))
            let place = "page=\(entry.page + 1) pos=[0 \(Self.hundredths(entry.y))]"
            let flags = entry.level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN.rawValue : 0
            parents.append(
                cairo_pdf_surface_add_outline(
                    surface, parents.last ?? 0, entry.title, place,
                    cairo_pdf_outline_flags_t(rawValue: flags)))
        }
    }

    func beginPage(_ size: Size) {
        cairo_pdf_surface_set_size(surface, size.width, size.height)
    }

    /// Ends the page and asks cairo and the sink how it went.
    func endPage(_ page: Int) throws(DrawingError) {
        cairo_show_page(context)
        try check(page: page)
    }

    /// Finishes the file.
    consuming func finish() throws(DrawingError) -> [UInt8] {
        cairo_surface_finish(surface)
        try check(page: nil)
        return sink.bytes
    }

    // MARK: - Failures

    private func check(page: Int?) throws(DrawingError) {
        if sink.hasFailed {
            throw .tooLarge(byteLimit: sink.byteLimit)
        }
        for status in [cairo_status(context), cairo_surface_status(surface)]
        where status != CAIRO_STATUS_SUCCESS {
            throw .cairo(status: String(cString: cairo_status_to_string(status)), page: page)
        }
    }

    /// A plain decimal with two places, as cairo's attribute parser wants it.
    private static func hundredths(_ length: Double) -> String {
        let count = Int((max(0, length) * 100).rounded())
        let rest = count % 100
        return "\(count / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}

// Rendered report → a file, whole or not at all.

@testable import Pipeline

/// Writes a report where it belongs.
struct ReportFile {
    /// Where reports go when no file is named.
    let folder: String

    /// Writes to `path`, or to the report's own name in the folder; returns the path written.
    func write(_ report: RenderedReport, to path: String?) throws(PipelineError) -> String {
        let target = path ?? Files.resolve(report.name + ".pdf", in: folder)
        if path == nil { try Files.makeFolders(Files.parent(of: target)) }
        try Files.write(report.bytes, to: target)
        return target
    }
}

// Rendered report → a file, whole or not at all.

/// Writes a report where it belongs.
public struct ReportFile {
    let folder: String

    /// `folder`: where reports go when no file is named.
    public init(folder: String) {
        self.folder = folder
    }

    /// Writes to `path`, or to the report's own name in the folder; returns the path written.
    public func write(_ report: RenderedReport, to path: String?) throws(PipelineError) -> String {
        let target = path ?? Files.resolve(report.name + ".pdf", in: folder)
        if path == nil { try Files.makeFolders(Files.parent(of: target)) }
        try Files.write(report.bytes, to: target)
        return target
    }
}

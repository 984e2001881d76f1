// Is one report recorded at every stage, so that the first stage that changed can be named.
//
// A case is a folder under Tests/PipelineTests/Goldens with a text file per stage. The raster is
// recorded as a digest per page at 40 dpi: enough to notice, small enough to keep.

import Digests
import Documents
import Glibc
import Pages
import TestTools

@testable import Pipeline

struct GoldenCase {
    enum Stage: String, CaseIterable {
        case document, pages, text, raster
    }

    let name: String
    let example: String
    let request: ReportRequest

    private var folder: String {
        ExampleSite.root + "/Tests/PipelineTests/Goldens/" + name
    }

    /// What each stage gives now, in the order of the flow; rendered twice, the bytes compared.
    func actual() throws -> (stages: [(Stage, String)], sameBytes: Bool) {
        let site = try ExampleSite(example)
        let renderer = RenderReport(site: site.site)
        let (document, _) = try renderer.document(request)
        let report = try renderer.render(request)
        let again = try renderer.render(request)
        let path = try ReportFile(folder: site.folder.path)
            .write(report, to: site.folder.path + "/golden.pdf")
        let text = try Tool.run(["pdftotext", "-layout", path, "-"]).text
        return (
            [
                (.document, DocumentDump(document: document).text),
                (.pages, PageDump(report: report.pages).text), (.text, text),
                (.raster, try raster(path, pageCount: report.pageCount)),
            ], report.bytes == again.bytes
        )
    }

    func recorded(_ stage: Stage) -> String? {
        try? Files.readText("\(folder)/\(stage.rawValue).txt")
    }

    func record(_ stages: [(Stage, String)]) throws {
        try Files.makeFolders(folder)
        for (stage, text) in stages {
            try Files.write(Array(text.utf8), to: "\(folder)/\(stage.rawValue).txt")
        }
    }

    /// Whether whoever runs the tests asked for new recordings.
    static var isRecording: Bool { getenv("UPDATE_GOLDENS").map { $0.pointee == 49 } ?? false }

    private func raster(_ path: String, pageCount: Int) throws -> String {
        try (1...pageCount).map { page in
            let range = ["-f", "\(page)", "-l", "\(page)"]
            let image = try Tool.run(["pdftoppm", "-r", "40", "-gray"] + range + [path])
            return "\(page) \(SHA256.digest(of: image.output).hex)\n"
        }.joined()
    }
}

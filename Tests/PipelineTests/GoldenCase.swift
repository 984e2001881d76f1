// Is one report recorded at every stage, so that the first stage that changed can be named.
//
// Where the stages are kept is told in GoldenRecord.

import Documents
import Pages
import TestTools

@testable import Pipeline

struct GoldenCase {
    let name: String
    let example: String
    let request: ReportRequest

    var record: GoldenRecord { GoldenRecord(name: name) }

    /// What each stage gives now, in the order of the flow; rendered twice, the bytes compared.
    func actual() throws -> (stages: [(GoldenRecord.Stage, String)], sameBytes: Bool) {
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
                (.raster, try record.raster(path, pageCount: report.pageCount)),
            ], report.bytes == again.bytes
        )
    }
}

// Is a site made from one example of the repository: initialised, imported, ready to render.

import Pipeline
import TestTools

final class ExampleSite {
    let folder = TemporaryFolder()
    let site: Site

    /// The repository's root, found from this file.
    static let root = #filePath.split(separator: "/").dropLast(3)
        .reduce(into: "") { $0 += "/" + $1 }

    var configurationPath: String { folder.path + "/site/baocao.yaml" }

    init(_ example: String) throws {
        let path = folder.path + "/site"
        try InitialiseSite(folder: path, shipped: ExampleSite.root).run()
        let configuration = try Configuration(path: path + "/baocao.yaml")
        let source = ExampleSite.root + "/examples/" + example
        _ = try ImportRecords(configuration: configuration, folder: source, document: "thử").run()
        _ = try Tool.run(["sh", "-c", "cp \(source)/templates/*.md \(path)/templates/ 2>/dev/null"])
        site = try Site(configuration: configuration)
    }

    /// Renders Dự thảo lần 1.
    func render(_ request: ReportRequest) throws -> RenderedReport {
        try RenderReport(site: site).render(request)
    }
}

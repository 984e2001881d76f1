// Is a site made from an edited copy of an example: rows taken out or changed before the import.

import Pipeline
import TestTools

/// A site whose records differ from an example's in a few rows.
final class VariantSite: Sendable {
    let folder = TemporaryFolder()
    let configuration: Configuration
    /// The folder of the edited files.
    var source: String { folder.path + "/source" }

    /// What a sed program does to one file of the example.
    struct Edit {
        let file: String
        let program: String
    }

    /// - Parameters:
    ///   - edits: applied in order to the copy, before the first import.
    ///   - isImported: False leaves the copy for more changes; `importing` brings it in.
    init(_ example: String, _ edits: [Edit] = [], importing isImported: Bool = true) throws {
        let path = folder.path + "/site"
        try InitialiseSite(folder: path, shipped: ExampleSite.root).run()
        configuration = try Configuration(path: path + "/baocao.yaml")
        let original = ExampleSite.root + "/examples/" + example
        _ = try Tool.run(["cp", "-r", original, source])
        _ = try Tool.run([
            "sh", "-c", "cp \(original)/templates/*.md \(path)/templates/ 2>/dev/null",
        ])
        if isImported { try importing(edits) }
    }

    /// Applies more edits to the copy and imports it again.
    func importing(_ edits: [Edit]) throws {
        for edit in edits {
            let file = source + "/" + edit.file
            let outcome = try Tool.run(["sed", "-i", "-E", edit.program, file])
            guard outcome.status == 0 else { throw Tool.Failure.notStarted(outcome.text) }
        }
        _ = try ImportRecords(configuration: configuration, folder: source, document: "thử").run()
    }

    func site() throws -> Site { try Site(configuration: configuration) }
}

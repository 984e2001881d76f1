// Is a folder under Tests/PipelineTests/Goldens with a text file per stage of one file.
//
// The raster is recorded as a digest per page at 40 dpi: enough to notice, small enough to keep.
// UPDATE_GOLDENS=1 records anew and fails, so that a recording is always looked at and committed.

import Digests
import Glibc
import TestTools
import Testing

@testable import Pipeline

struct GoldenRecord {
    enum Stage: String, CaseIterable {
        case document, pages, text, raster
    }

    let name: String

    private var folder: String {
        ExampleSite.root + "/Tests/PipelineTests/Goldens/" + name
    }

    /// Compares with what was recorded, and names the first stage and line that differ.
    func check(_ stages: [(Stage, String)]) throws {
        if GoldenRecord.isRecording {
            try record(stages)
            Issue.record("\(name): recorded anew; look at it and commit it")
            return
        }
        for (stage, text) in stages {
            let recorded = try #require(
                self.recorded(stage), "\(name) has no recording of \(stage)")
            guard recorded != text else { continue }
            let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
            let new = text.split(separator: "\n", omittingEmptySubsequences: false)
            let line = zip(old, new).prefix { $0 == $1 }.count
            let was = line < old.count ? old[line] : "(end)"
            let now = line < new.count ? new[line] : "(end)"
            Issue.record("\(name): \(stage), line \(line + 1): was “\(was)”, is “\(now)”")
            return
        }
    }

    /// A line a page of the file at `path`.
    func raster(_ path: String, pageCount: Int) throws -> String {
        try (1...pageCount).map { page in
            let range = ["-f", "\(page)", "-l", "\(page)"]
            let image = try Tool.run(["pdftoppm", "-r", "40", "-gray"] + range + [path])
            return "\(page) \(SHA256.digest(of: image.output).hex)\n"
        }.joined()
    }

    private func recorded(_ stage: Stage) -> String? {
        try? Files.readText("\(folder)/\(stage.rawValue).txt")
    }

    private func record(_ stages: [(Stage, String)]) throws {
        try Files.makeFolders(folder)
        for (stage, text) in stages {
            try Files.write(Array(text.utf8), to: "\(folder)/\(stage.rawValue).txt")
        }
    }

    /// Whether whoever runs the tests asked for new recordings.
    private static var isRecording: Bool {
        getenv("UPDATE_GOLDENS").map { $0.pointee == 49 } ?? false
    }
}

// Is a site with the records of one example, and the built program to run on it.

import Glibc
import Pipeline
import TestTools

final class ServiceSite: Sendable {
    let folder = TemporaryFolder()

    static let root = #filePath.split(separator: "/").dropLast(3)
        .reduce(into: "") { $0 += "/" + $1 }
    static let province = "tinh-minh-hoa"
    static let campaign = "dien-bien-phu-2012-2017"

    var path: String { folder.path + "/site" }
    var configurationPath: String { path + "/baocao.yaml" }
    var socketPath: String { path + "/control.sock" }
    var clockPath: String { folder.path + "/clock" }

    /// Nil for a site without records.
    init(_ example: String?, clock: String = "2026-06-10T08:00:00+07:00") throws {
        try InitialiseSite(folder: path, shipped: ServiceSite.root).run()
        try setClock(clock)
        guard let example else { return }
        let source = ServiceSite.root + "/examples/" + example
        let configuration = try Configuration(path: configurationPath)
        _ = try ImportRecords(configuration: configuration, folder: source, document: "thử").run()
        _ = try Tool.run(["sh", "-c", "cp \(source)/templates/*.md \(path)/templates/ 2>/dev/null"])
    }

    func setClock(_ text: String) throws {
        try write(text, to: clockPath + ".new")
        rename(clockPath + ".new", clockPath)
    }

    func write(_ text: String, to path: String) throws {
        let written = try Tool.run(["sh", "-c", "cat > \"$0\" <<'END'\n\(text)\nEND", path])
        guard written.status == 0 else { throw Tool.Failure.notStarted("cat") }
    }

    /// Runs the program on this site.
    func baocao(_ words: String...) throws -> Tool.Outcome { try baocao(words) }

    func baocao(_ words: [String]) throws -> Tool.Outcome {
        try Tool.run([BuiltProgram.path("baocao")] + words + ["--config", configurationPath])
    }
}

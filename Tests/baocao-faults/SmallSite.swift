// Is a site of two committees and three units, the smallest that still issues real reports.

import Glibc

/// A site in a folder of its own.
struct SmallSite {
    enum Failure: Error, CustomStringConvertible {
        case command([String], Child.End)

        var description: String {
            switch self {
            case .command(let words, let end): "\(words.joined(separator: " ")): \(end)"
            }
        }
    }

    let program: String
    let path: String

    var configuration: String { path + "/site/baocao.yaml" }

    /// A command of the program on this site.
    func command(_ words: String...) -> [String] { command(words) }

    func command(_ words: [String]) -> [String] {
        [program] + words + ["--config", configuration]
    }

    /// Makes the site ready for a scenario.
    func prepare(for scenario: Scenario, shipped: String) throws {
        let data = shipped + "/Tests/tools/fault-site"
        try run(["rm", "-rf", path])
        try run(["mkdir", "-p", path])
        try run([program, "init", path + "/site", "--shipped", shipped])
        try run(["cp", "-r", data + "/templates", data + "/definitions", path + "/site"])
        try run(["sed", "-i", "s#/usr/share/baocao#\(shipped)#", configuration])
        // Shipped definitions would owe reports of other templates.
        try run(["sed", "-i", "/config.definitions/d", configuration])
        try run(command("import", data + "/records"))
        try run(["cp", "-r", data + "/records", path + "/changed"])
        try run(["sed", "-i", "s/;21;/;22;/", path + "/changed/so_lieu.csv"])
        try advance(to: scenario)
    }

    private func advance(to scenario: Scenario) throws {
        switch scenario {
        case .migrate: return
        // Any act makes the ledger; this one changes nothing that a report says.
        case .issue: try run(command("confirm", "--reason", "thu"))
        case .deliver:
            // A file in the outbox's place cannot be written into, not even by root.
            try run(["mv", path + "/site/outbox", path + "/site/aside"])
            try run(["touch", path + "/site/outbox"])
            try run(scenario.words(self), mayFail: true)
            try run(["rm", path + "/site/outbox"])
            try run(["mv", path + "/site/aside", path + "/site/outbox"])
        case .importing: try run(Scenario.issue.words(self))
        case .correct:
            try run(Scenario.issue.words(self))
            try run(command("import", path + "/changed"))
        }
    }

    /// A copy of this site under another path, with its configuration rewritten.
    func copy(to other: String) throws -> SmallSite {
        try run(["rm", "-rf", other])
        try run(["cp", "-a", path, other])
        return SmallSite(program: program, path: other)
    }

    func run(_ words: [String], mayFail: Bool = false) throws {
        let end = try Child.run(words, log: "/tmp/baocao-faults-\(getpid()).log")
        guard mayFail || end == .exited(0) else { throw Failure.command(words, end) }
    }
}

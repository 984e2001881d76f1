// `baocao check`: everything that would stop or spoil the next reports.

import ArgumentParser
import Issuing
import Pipeline
import Service

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check configuration, fonts, forms, templates and records.")

    @OptionGroup var configuration: ConfigurationOption

    /// The records are the daemon's; it looks at them where one runs.
    func run() throws {
        let configuration = try Configuration(path: configuration.path)
        let request = SiteOption.request("check", [:])
        try Errand(configuration: configuration, answer: Console.show).run(request) { answer in
            let findings = try CheckSite(configuration: configuration).findings()
            for finding in findings { try answer(.line(finding)) }
            if !findings.isEmpty { throw Findings(count: findings.count) }
        }
    }
}

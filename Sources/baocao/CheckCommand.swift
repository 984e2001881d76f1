// `baocao check`: everything that would stop or spoil the next reports.

import ArgumentParser
import Pipeline

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check configuration, fonts, forms, templates and records.")

    @OptionGroup var configuration: ConfigurationOption

    func run() throws {
        let configuration = try Configuration(path: configuration.path)
        let findings = try CheckSite(configuration: configuration).findings()
        for finding in findings { Console.say(finding) }
        if !findings.isEmpty { throw Findings(count: findings.count) }
    }
}

// `baocao correct`: the next revision of an issued report, with its table of changes.

import ArgumentParser

struct CorrectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "Issue a corrected revision.")

    @OptionGroup var site: SiteOption

    @OptionGroup var key: ReportKeyOption

    @Option(help: "Why, as printed over the table of changed figures.")
    var reason: String

    func run() throws {
        try site.ask("correct", of: key, ["reason": reason])
    }
}

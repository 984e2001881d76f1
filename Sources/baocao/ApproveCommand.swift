// `baocao approve`: a named person confirms figures and judgements.

import ArgumentParser

struct ApproveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Record an approval.")

    @OptionGroup var site: SiteOption

    @OptionGroup var key: ReportKeyOption

    @Option(help: "Who approves: name and office.")
    var name: String

    @Option(help: "What is to be remembered of it.")
    var note: String?

    func run() throws {
        try site.ask("approve", of: key, ["name": name, "note": note])
    }
}

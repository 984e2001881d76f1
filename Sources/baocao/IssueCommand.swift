// `baocao issue`: issues what has closed, now and by hand.

import ArgumentParser

struct IssueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue", abstract: "Issue a closed report now.")

    @OptionGroup var site: SiteOption

    @Option(help: "The period: 2026H1, 2026, with @calendar if needed.")
    var period: String

    @Option(help: "The committee's code; all that owe it when left out.")
    var committee: String?

    @Option(help: "The definition's code; all that apply when left out.")
    var definition: String?

    func run() throws {
        try site.ask(
            "issue", ["period": period, "committee": committee, "definition": definition])
    }
}

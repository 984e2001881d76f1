// `baocao order`: a report that no calendar asks for becomes owed.

import ArgumentParser

struct OrderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "order", abstract: "Order a report that no calendar asks for.")

    @OptionGroup var site: SiteOption

    @OptionGroup var key: ReportKeyOption

    @Option(help: "The last day whose figures count; the end of the period when left out.")
    var close: String?

    @Option(help: "The day it is due; by the rule of the definition when left out.")
    var due: String?

    @Option(help: "The order: document, number, date.")
    var reason: String

    func run() throws {
        try site.ask("order", of: key, ["close": close, "due": due, "reason": reason])
    }
}

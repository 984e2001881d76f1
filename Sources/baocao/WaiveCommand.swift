// `baocao waive`: a report that is owed will not be made, with a reason.

import ArgumentParser

struct WaiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waive", abstract: "Waive a report that is owed.")

    @OptionGroup var site: SiteOption

    @OptionGroup var key: ReportKeyOption

    @Option(help: "Why.")
    var reason: String

    func run() throws {
        try site.ask("waive", of: key, ["reason": reason])
    }
}

// `baocao audit`: everything a year's reports went through.

import ArgumentParser

struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Print the account of a year.")

    @OptionGroup var site: SiteOption

    @Option(help: "The year.")
    var year: Int

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        try site.ask("audit", ["year": String(year), "json": json.word])
    }
}

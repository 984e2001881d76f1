// `baocao status`: what is owed, overdue, undelivered or wrong.

import ArgumentParser

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Say what is owed, late or wrong.")

    @OptionGroup var site: SiteOption

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        try site.ask("status", ["json": json.word])
    }
}

// `baocao confirm`: lets what waits for a person be issued.

import ArgumentParser

struct ConfirmCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "Confirm that missed reports are to be issued.")

    @OptionGroup var site: SiteOption

    @Option(help: "Why they are late.")
    var reason: String

    func run() throws {
        try site.ask("confirm", ["reason": reason])
    }
}

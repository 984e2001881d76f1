// `baocao clock-accept`: the present clock is right although the ledger is ahead of it.

import ArgumentParser

struct ClockAcceptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock-accept", abstract: "Accept a clock that is behind the ledger.")

    @OptionGroup var site: SiteOption

    @Option(help: "Why the clock was wrong before.")
    var reason: String

    func run() throws {
        try site.ask("clock-accept", ["reason": reason])
    }
}

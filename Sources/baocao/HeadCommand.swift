// `baocao head`: the end of the chain, for the register on paper.

import ArgumentParser

struct HeadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "head", abstract: "Print the ledger's last number and hash.")

    @OptionGroup var site: SiteOption

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        try site.ask("head", ["json": json.word])
    }
}

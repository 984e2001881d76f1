// `baocao head`: the end of the chain, for the register on paper.

import ArgumentParser

struct HeadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "head", abstract: "Print the ledger's last number and hash.")

    @OptionGroup var site: SiteOption

    func run() throws {
        try site.ask("head", [:])
    }
}

// `baocao backup FILE`: ledger, store, generations and configuration in one file.

import ArgumentParser
import Service

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write ledger, store, records and configuration into FILE.")

    @OptionGroup var site: SiteOption

    @Argument(help: "A file that is not there yet.")
    var file: String

    func run() throws {
        try site.making(try site.configuration()).backup(to: file, answer: Console.say)
    }
}

// `baocao restore FILE`: a backup → the state of a site that has none.

import ArgumentParser
import Service

struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Restore a backup into empty folders; no daemon may run.")

    @OptionGroup var site: SiteOption

    @Argument(help: "A file that `baocao backup` wrote.")
    var file: String

    func run() throws {
        try site.making(try site.configuration()).restore(from: file, answer: Console.say)
    }
}

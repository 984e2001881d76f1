// `baocao restore FILE`: a backup → the state of a site that has none.

import ArgumentParser
import Issuing
import Pipeline
import Service

struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Restore a backup into empty folders; no daemon may run.")

    @OptionGroup var site: SiteOption

    @Argument(help: "A file that `baocao backup` wrote.")
    var file: String

    func run() throws {
        let configuration = try site.configuration()
        let making = OfficeMaking(
            configuration: configuration, clockPath: site.clockFile, log: Log())
        try making.restore(from: file, answer: Console.say)
    }
}

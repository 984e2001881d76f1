// `baocao init DIR`: makes a new site.

import ArgumentParser
import Pipeline

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make DIR/baocao.yaml, folders and an empty records generation.")

    @Argument(help: "A new or empty folder.")
    var folder: String

    @Option(help: "Where the shipped templates and configuration are.")
    var shipped = "/usr/share/baocao"

    func run() throws {
        try InitialiseSite(folder: folder, shipped: shipped).run()
        Console.say("\(folder)/baocao.yaml")
    }
}

// `baocao init DIR`: makes a new site; `baocao init --config FILE`: what an installed one misses.

import ArgumentParser
import Pipeline

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make DIR/baocao.yaml, folders and an empty records generation.")

    @Argument(help: "A new or empty folder.")
    var folder: String?

    @Option(help: "Where the shipped templates and configuration are.")
    var shipped = "/usr/share/baocao"

    @Option(
        name: .customLong("config"),
        help: "Make only what this configuration names and is missing, instead of DIR.")
    var path: String?

    func validate() throws {
        guard (folder == nil) != (path == nil) else {
            throw ValidationError("Give either DIR or --config FILE.")
        }
    }

    func run() throws {
        if let path {
            let made = try PrepareSite(configuration: try Configuration(path: path)).run()
            for place in made { Console.say(place) }
        } else if let folder {
            try InitialiseSite(folder: folder, shipped: shipped).run()
            Console.say("\(folder)/baocao.yaml")
        }
    }
}

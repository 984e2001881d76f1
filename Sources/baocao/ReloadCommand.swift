// `baocao reload`: the running daemon reads its configuration anew.

import ArgumentParser
import Pipeline
import Service

struct ReloadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reload",
        abstract: "Have the daemon read its configuration again; a wrong one changes nothing.")

    @OptionGroup var file: ConfigurationOption

    func run() throws {
        // A file with a mistake in it must not keep the request from the daemon, which says where.
        let configuration = try Configuration(path: file.path)
        try Errand(configuration: configuration, answer: Console.print)
            .run(SiteOption.request("reload", [:]))
    }
}

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
        let configuration = try Configuration(path: file.path)
        try Errand(configuration: configuration, answer: Console.show)
            .run(SiteOption.request("reload", [:]))
    }
}

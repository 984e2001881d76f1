// `baocao import DIR…`: CSV folders → a new generation of the records, all or nothing each.

import ArgumentParser
import Pipeline

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Import CSV folders into a new generation of the records.")

    @OptionGroup var configuration: ConfigurationOption

    @Argument(help: "Folders with one CSV file per table.")
    var folders: [String]

    @Flag(help: "Say what would change and change nothing.")
    var dryRun = false

    @Option(help: "The document that orders the change, for the journal.")
    var document = ""

    func run() throws {
        let configuration = try Configuration(path: configuration.path)
        for folder in folders {
            let records = ImportRecords(
                configuration: configuration, folder: folder, document: document)
            Console.say(dryRun ? try records.plan() : try records.run())
        }
    }
}

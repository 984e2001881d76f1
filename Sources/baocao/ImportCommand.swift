// `baocao import DIR…`: CSV folders → a new generation of the records, all or nothing each.

import ArgumentParser
import Issuing
import Pipeline
import Service

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

    /// Files are read here and sent along, so that the daemon need not see the folder.
    func run() throws {
        let configuration = try Configuration(path: configuration.path)
        let request = SiteOption.request(
            "import", ["document": document, "dry-run": dryRun.word])
        let errand = Errand(configuration: configuration, answer: Console.show)
        for folder in folders {
            let records = ImportRecords(
                configuration: configuration, folder: folder, document: document)
            try errand.run(request, folder: folder) { answer in
                try answer(.line(dryRun ? records.plan() : records.run()))
            }
        }
    }
}

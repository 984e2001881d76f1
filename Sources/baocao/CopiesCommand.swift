// `baocao copies`: numbered copies of an issue or a draft, and the list of who signs for them.

import ArgumentParser
import FileSystem
import Issuing
import Pipeline
import Service

struct CopiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copies",
        abstract: "Make numbered copies of an issue or a draft, and their receipt list.")

    @OptionGroup var site: SiteOption

    @Argument(help: "An issue or draft: COMMITTEE/PERIOD/DEFINITION-r0, …-du-thao-1.")
    var report: String

    @Option(help: "How many copies there are, when it is more than the recipients take.")
    var count: Int?

    @Option(help: "A text file with a recipient a line: NAME, or NAME;HOW-MANY.")
    var recipients: String?

    @Option(help: "Make this number again, and nothing else.")
    var only: Int?

    @Option(help: "The code of another edition, as the definition's ban-khac names it.")
    var edition: String?

    @Option(name: .shortAndLong, help: "The folder to write to, instead of the reports folder.")
    var output: String?

    func validate() throws {
        guard count != nil || recipients != nil else {
            throw ValidationError("Give --count or --recipients.")
        }
    }

    /// The list is read by whoever runs this; the files are written where they may write.
    func run() throws {
        let configuration = try site.configuration()
        let request = SiteOption.request(
            "copies",
            [
                "report": report, "count": count.map(String.init),
                "recipients": try recipients.map { try Files.readText($0) },
                "only": only.map(String.init), "edition": edition,
            ])
        let making = site.making(configuration)
        let target = ReportTarget(folder: output ?? configuration.reportsFolder, output: nil)
        try Errand(configuration: configuration, answer: target.take).run(request) { answer in
            try making.perform(request, answer: answer)
        }
    }
}

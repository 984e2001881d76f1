// `baocao package`: tables, charts and sentences of a report, for speech, slides and resolution.

import ArgumentParser
import FileSystem
import Issuing
import Periods
import Pipeline
import Workbooks

struct PackageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "package",
        abstract: "Write the tables, charts and key sentences of a report into a new folder.")

    @OptionGroup var file: ConfigurationOption

    @Argument(help: "An issue or draft: COMMITTEE/PERIOD/DEFINITION-r0, …-du-thao-1.")
    var issue: String?

    @Option(help: "Without an issue: the committee's code.")
    var committee: String?

    @Option(help: "The period: 2026H1, 2026, with @calendar if needed.")
    var period: String?

    @Option(help: "The definition's or the template's code, when several fit the period.")
    var definition: String?

    @Option(name: .customLong("as-of"), help: "The last day whose figures count.")
    var asOf: String?

    @Option(help: "The code of another edition, as the definition's ban-khac names it.")
    var edition: String?

    @Option(name: .shortAndLong, help: "The folder to make; nothing may be there.")
    var output: String

    func validate() throws {
        let isRequest = committee != nil && period != nil
        guard (issue != nil) != isRequest else {
            throw ValidationError("Give ISSUE, or --committee and --period.")
        }
        guard issue == nil || committee == nil && period == nil && definition == nil && asOf == nil
        else {
            throw ValidationError("ISSUE takes no --committee, --period, --definition or --as-of.")
        }
    }

    /// Works by itself and takes no lock: whoever runs it must be able to read the records.
    func run() throws {
        let package = try package(try Configuration(path: file.path))
        let workbook = WorkbookFile(
            title: package.title, author: package.author, created: package.created.seconds,
            tables: package.tables)
        try Files.makeNewFolder(output) { folder in
            for file in package.files {
                try Files.create(file.bytes, at: folder + "/" + file.name)
            }
            let path = folder + "/" + DataPackage.workbookName
            do {
                try workbook.write(to: path, parts: folder)
            } catch {
                throw RenderFailure(text: "\(error)", isTransient: true)
            }
            try Files.set(mode: 0o640, of: path)
        }
        Console.say(output)
    }

    private func package(_ configuration: Configuration) throws -> DataPackage {
        if let issue {
            return try KeptReport(named: issue, configuration: configuration)
                .package(edition: edition)
        }
        let render = RenderReport(site: try Site(configuration: configuration))
        let request = ReportRequest(
            committee: committee ?? "", period: period ?? "", definition: definition, asOf: asOf,
            edition: edition)
        return try render.package(try render.order(request))
    }
}

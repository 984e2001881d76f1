// `baocao report`: renders a draft, now.

import ArgumentParser
import Pipeline

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Render a draft of a report, now.")

    @OptionGroup var configuration: ConfigurationOption

    @Option(help: "The committee's code.")
    var committee: String

    @Option(help: "The period: 2026H1, 2026, 2026Q3, 2012..2017, 2021.., with @calendar if needed.")
    var period: String

    @Option(help: "The template's name, when several fit the period.")
    var definition: String?

    @Option(help: "Print as Dự thảo lần N; without it the draft carries a watermark.")
    var draft: Int?

    @Option(name: .customLong("as-of"), help: "The last day whose figures count.")
    var asOf: String?

    @Option(name: .shortAndLong, help: "The file to write.")
    var output: String?

    func validate() throws {
        if let draft, !(1...99).contains(draft) {
            throw ValidationError("--draft must be 1 to 99.")
        }
    }

    func run() throws {
        let configuration = try Configuration(path: configuration.path)
        let request = ReportRequest(
            committee: committee, period: period, definition: definition, draft: draft, asOf: asOf)
        let report = try RenderReport(site: try Site(configuration: configuration)).render(request)
        let file = ReportFile(folder: configuration.reportsFolder)
        Console.say(try file.write(report, to: output))
    }
}

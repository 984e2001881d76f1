// `baocao report`: a report to look at, now; or, with --draft, the next numbered draft.

import ArgumentParser
import Issuing
import Pipeline
import Service

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Render a sketch or the next draft of a report, now.")

    @OptionGroup var site: SiteOption

    @Option(help: "The committee's code.")
    var committee: String?

    @Flag(help: "A sketch of every report of the period, instead of one committee's.")
    var all = false

    @Option(help: "The period: 2026H1, 2026, 2026Q3, 2012..2017, 2021.., with @calendar if needed.")
    var period: String

    @Option(help: "The definition's or the template's code, when several fit the period.")
    var definition: String?

    @Flag(help: "Make the next numbered draft; without it the report is a sketch with a watermark.")
    var draft = false

    @Option(name: .customLong("as-of"), help: "The last day whose figures count.")
    var asOf: String?

    @Option(help: "The code of another edition, as the definition's ban-khac names it.")
    var edition: String?

    @Option(name: .shortAndLong, help: "The file to write.")
    var output: String?

    func validate() throws {
        guard all == (committee == nil) else {
            throw ValidationError("Give either --committee or --all.")
        }
        guard !all || !draft && output == nil && definition == nil else {
            throw ValidationError("--all takes no --definition, --draft or --output.")
        }
        guard edition == nil || !all && !draft else {
            throw ValidationError("--edition makes a sketch of one report.")
        }
        guard !draft || definition != nil else {
            throw ValidationError("--draft needs --definition.")
        }
        guard !draft || asOf == nil else {
            throw ValidationError("--draft takes no --as-of: a draft closes when its report does.")
        }
    }

    /// The daemon hands the file back; it is written by whoever runs this, where they may write.
    func run() throws {
        let configuration = try site.configuration()
        let request = SiteOption.request(
            "report",
            [
                "committee": committee, "all": all.word, "period": period,
                "definition": definition, "draft": draft.word, "as-of": asOf,
                "edition": edition,
            ])
        let making = site.making(configuration)
        let target = ReportTarget(folder: configuration.reportsFolder, output: output)
        try Errand(configuration: configuration, answer: target.take).run(request) { answer in
            guard let committee, !draft else {
                return try making.perform(request, answer: answer)
            }
            try sketch(committee, configuration, answer)
        }
    }

    /// A sketch needs no ledger and leaves no trace in one.
    private func sketch(
        _ committee: String, _ configuration: Configuration, _ answer: (Reply) throws -> Void
    ) throws {
        let request = ReportRequest(
            committee: committee, period: period, definition: definition, asOf: asOf,
            edition: edition)
        let report = try RenderReport(site: try Site(configuration: configuration)).render(request)
        try answer(.file(name: report.name + ".pdf", bytes: report.bytes))
    }
}

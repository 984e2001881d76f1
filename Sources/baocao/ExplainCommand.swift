// `baocao explain`: how a printed figure, or any figure, came about.

import ArgumentParser

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Tell formula, parts, units and rows of a figure.")

    @OptionGroup var site: SiteOption

    @Argument(help: "An issue or draft: COMMITTEE/PERIOD/DEFINITION-r0, …-du-thao-1.")
    var issue: String?

    @Argument(help: "The address of a figure it prints; all are listed when left out.")
    var address: String?

    @Option(help: "Without an issue: the indicator's code.")
    var indicator: String?

    @Option(help: "The unit's code.")
    var unit: String?

    @Option(help: "The period: 2026H1, 2026, with @calendar if needed.")
    var period: String?

    @Option(help: "What of the indicator: thuc-hien (default), cung-ky, danh-gia, …")
    var aspect: String?

    @Option(help: "The committee whose report is asked; the one that leads the unit when left out.")
    var committee: String?

    @Option(help: "The last day whose figures count, when it is not the calendar's.")
    var asOf: String?

    @Option(help: "Without an issue: the highest level of confidentiality to tell, 0 to 3.")
    var level: Int?

    @Flag(help: "Tell the same period by the other calendars, and what lies between the closes.")
    var bothCalendars = false

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        let isQuestion = indicator != nil && unit != nil && period != nil
        guard (issue != nil) != isQuestion else {
            throw ValidationError("Give ISSUE [ADDRESS], or --indicator, --unit and --period.")
        }
    }

    func run() throws {
        try site.ask(
            "explain",
            [
                "issue": issue, "address": address, "indicator": indicator, "unit": unit,
                "period": period, "aspect": aspect, "committee": committee, "as-of": asOf,
                "level": level.map(String.init),
                "both-calendars": bothCalendars.word, "json": json.word,
            ])
    }
}

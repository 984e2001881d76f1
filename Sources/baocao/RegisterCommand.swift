// `baocao register`: what number and day the clerk gave an issued paper.

import ArgumentParser

struct RegisterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: "Record the number and date an issue received.")

    @OptionGroup var site: SiteOption

    @Argument(help: "The issue: COMMITTEE/PERIOD/DEFINITION-r0.")
    var issue: String

    @Option(help: "The number in the register: 15-BC/ĐUQS.")
    var number: String

    @Option(help: "The date on the paper: 14/6/2026 or 2026-06-14.")
    var date: String

    func run() throws {
        try site.ask("register", ["issue": issue, "number": number, "date": date])
    }
}

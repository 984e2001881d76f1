// `baocao withdraw`: takes an issue back, with a reason.

import ArgumentParser

struct WithdrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Withdraw an issue.")

    @OptionGroup var site: SiteOption

    @Argument(help: "The issue: COMMITTEE/PERIOD/DEFINITION-r0.")
    var issue: String

    @Option(help: "Why.")
    var reason: String

    func run() throws {
        try site.ask("withdraw", ["issue": issue, "reason": reason])
    }
}

// `baocao backfill`: reports of periods before the program was installed.

import ArgumentParser

struct BackfillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backfill", abstract: "Make reports of past periods, oldest first.")

    @OptionGroup var site: SiteOption

    @Option(help: "The definition's code.")
    var definition: String

    @Option(name: .customLong("from"), help: "The first period.")
    var first: String

    @Option(name: .customLong("through"), help: "The last period.")
    var last: String

    @Option(help: "The committee's code; all of the definition when left out.")
    var committee: String?

    @Flag(help: "Say what would be made and make nothing.")
    var plan = false

    @Flag(help: "Put them into the outboxes too.")
    var deliver = false

    func run() throws {
        try site.ask(
            "backfill",
            [
                "definition": definition, "from": first, "through": last,
                "committee": committee, "plan": plan.word, "deliver": deliver.word,
            ])
    }
}

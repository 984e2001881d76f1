// Arguments → faults injected into the real program, and a line that counts what came of them.

import ArgumentParser

@main
struct Faults: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baocao-faults",
        abstract: "Injects faults into the real program and checks that nothing is lost.",
        subcommands: [
            WalkCommand.self, SweepCommand.self, TogetherCommand.self, EndureCommand.self,
            PowerCutCommand.self, CaseCommand.self,
        ])
}

/// The options every kind of fault takes.
struct TrialOptions: ParsableArguments {
    @Option(help: "The program under test.")
    var program: String

    @Option(help: "The repository, for what is shipped.")
    var shipped: String

    @Option(help: "A scratch folder; best in memory.")
    var scratch: String

    @Option(help: "How many cases run side by side.")
    var parallel = 2

    @Option(help: "The file that counts are appended to.")
    var tally: String?
}

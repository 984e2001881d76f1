// `baocao-early issue …` is `baocao issue` with one thing wrong: the ledger says that a report
// exists before its file does. A harness that cannot tell the two apart proves nothing.

import ArgumentParser
import Issuing
import Ledger
import Pipeline

@main
struct Early: ParsableCommand {
    @Argument var verb: String
    @Option var period: String
    @Option(name: .customLong("config")) var configuration: String

    func run() throws {
        let configuration = try Configuration(path: configuration)
        let office = try Office(
            surroundings: try SiteSurroundings(configuration: configuration),
            renderer: DirectRenderer(configuration: configuration), time: SystemTime(),
            isDemonstration: false, order: .commitBeforeStoring, log: { _ in })
        var message = Message()
        message.add("verb", verb)
        message.add("period", period)
        try office.perform(message, by: Actor(uid: 0, name: "early")) { _ in }
    }
}

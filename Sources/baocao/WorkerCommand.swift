// `baocao worker`: renders what the daemon orders; nobody else starts it.

import ArgumentParser
import Service

struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Render for the daemon.", shouldDisplay: false)

    func run() throws { try Worker().run() }
}

// `baocao-faults case`: one trial in a process of its own, so that several run side by side.

import ArgumentParser
import Glibc

struct CaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: "Run one trial.")

    @Option var program: String
    @Option var base: String
    @Option var path: String
    @Option var scenario: Scenario
    @Option var fault: String
    @Option var disturbed: String

    func run() throws {
        guard let fault = Fault(text: fault) else { throw ValidationError("bad fault") }
        let site = try SmallSite(program: program, path: base).copy(to: path)
        let verdict = try FaultCase(
            site: site, scenario: scenario, fault: fault, disturbedProgram: disturbed
        ).verdict()
        switch verdict {
        case .right: break
        case .lost(let what), .duplicated(let what), .wrong(let what), .crashed(let what):
            print(what)
            fflush(nil)
        }
        if verdict == .right { _ = try Child.run(["rm", "-rf", path]) }
        Glibc.exit(verdict.status)
    }
}

extension Scenario: ExpressibleByArgument {}

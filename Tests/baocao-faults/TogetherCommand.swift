// `baocao-faults together`: three daemons and five people at once on one site, round after round.

import ArgumentParser
import Glibc

struct TogetherCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "together", abstract: "Start three daemons and five commands at once.")

    @OptionGroup var options: TrialOptions

    @Option(help: "How many rounds.")
    var rounds = 50

    func run() throws {
        _ = try Child.run(["mkdir", "-p", options.scratch])
        let base = SmallSite(program: options.program, path: options.scratch + "/together")
        try base.prepare(for: .migrate, shipped: options.shipped)
        var tally = Tally()
        for round in 1...max(1, rounds) {
            let site = try base.copy(to: options.scratch + "/round")
            tally.add(try self.round(site), of: "round \(round)")
            tally.rounds += 1
        }
        try tally.close("together", counts: options.tally)
    }

    /// Daemons and commands start together; the losers say so, the work is done once.
    private func round(_ site: SmallSite) throws -> Verdict {
        let daemons = try (1...3).map {
            try Child(site.command("serve"), log: "\(site.path)/serve-\($0).log")
        }
        let people = try (1...5).map {
            try Child(
                site.command("issue", "--period", "2026H1"), log: "\(site.path)/issue-\($0).log")
        }
        let ends = people.map { $0.end() }
        for daemon in daemons { kill(daemon.pid, SIGTERM) }
        let daemonEnds = daemons.map { $0.end() }
        for (end, number) in zip(ends, 1...) where end != .exited(0) && end != .exited(5) {
            let said = TextFile.read("\(site.path)/issue-\(number).log")
            return .wrong("a command: \(end): \(said)")
        }
        for end in daemonEnds where end != .exited(0) && end != .exited(5) {
            return .wrong("a daemon: \(end)")
        }
        return try FaultCase(
            site: site, scenario: .issue, fault: Fault(call: "none", effect: .kill, nth: 1),
            disturbedProgram: options.program
        ).recovered()
    }
}

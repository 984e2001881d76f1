// `baocao-faults sweep`: kill, no room, broken disk and more at call after call of each scenario.

import ArgumentParser
import Glibc

struct SweepCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sweep", abstract: "Disturb the program at call after call.")

    @OptionGroup var options: TrialOptions

    @Option(help: "At most so many faults, evenly spread; 0 for all.")
    var limit = 0

    @Option(help: "Only these scenarios.")
    var scenario: [Scenario] = Scenario.allCases

    @Option(help: "Disturb this program in place of the one under test.")
    var disturbed: String?

    @Flag(help: "The disturbed program is known to be wrong: fail unless that is found.")
    var mustFind = false

    func run() throws {
        _ = try Child.run(["mkdir", "-p", options.scratch])
        var trials: [(scenario: Scenario, fault: Fault)] = []
        for scenario in scenario {
            let faults = try prepare(scenario)
            let share = limit == 0 ? faults.count : limit / self.scenario.count
            trials += spread(faults, share).map { (scenario, $0) }
        }
        var tally = Tally()
        try Crew(size: options.parallel).run(
            trials.enumerated().map(words), scratch: options.scratch
        ) { index, end, said in
            tally.faults += 1
            tally.add(
                verdict(end, said), of: "\(trials[index].scenario) \(trials[index].fault)")
        }
        try tally.close("sweep", counts: options.tally, mustFind: mustFind)
    }

    /// Makes the scenario's base and finds out what an undisturbed run calls.
    private func prepare(_ scenario: Scenario) throws -> [Fault] {
        let base = SmallSite(program: options.program, path: base(scenario))
        try base.prepare(for: scenario, shipped: options.shipped)
        let site = try base.copy(to: options.scratch + "/traced")
        let log = options.scratch + "/trace"
        let names = CallTrace.effects.map(\.call).joined(separator: ",")
        let end = try Child.run(
            ["strace", "-qq", "-y", "-o", log, "-e", "trace=" + names]
                + scenario.words(site, disturbed ?? options.program),
            log: options.scratch + "/traced-said")
        guard end == .exited(0) else {
            print(TextFile.read(options.scratch + "/traced-said"))
            throw SmallSite.Failure.command(scenario.words(site), end)
        }
        return CallTrace(lines: TextFile.read(log).split(separator: "\n"), site: site.path)
            .faults()
    }

    private func base(_ scenario: Scenario) -> String { "\(options.scratch)/base-\(scenario)" }

    private func words(_ trial: (offset: Int, element: (scenario: Scenario, fault: Fault)))
        -> [String]
    {
        let (scenario, fault) = trial.element
        return [
            "/proc/self/exe", "case", "--program", options.program, "--base", base(scenario),
            "--path", "\(options.scratch)/case-\(trial.offset)", "--scenario", scenario.rawValue,
            "--fault", "\(fault)", "--disturbed", disturbed ?? options.program,
        ]
    }

    private func verdict(_ end: Child.End, _ said: String) -> Verdict {
        switch end {
        case .exited(0): .right
        case .exited(10): .lost(said)
        case .exited(11): .duplicated(said)
        case .exited(13): .crashed(said)
        default: .wrong("\(end) \(said)")
        }
    }

    /// `count` of the faults, from all over the list.
    private func spread(_ faults: [Fault], _ count: Int) -> [Fault] {
        guard count < faults.count, count > 0 else { return faults }
        return (0..<count).map { faults[$0 * faults.count / count] }
    }
}

// `baocao-faults endure`: one daemon asked everything, over and over, and what it keeps of that.
//
// The site does not change meanwhile, so whatever the daemon holds at the end and not after the
// first rounds is a leak. Resident pages without a file behind them are counted: others come and go
// with the program's own code.

import ArgumentParser
import Glibc
import Pipeline

struct EndureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "endure", abstract: "Ask one daemon everything again and again.")

    @OptionGroup var options: TrialOptions

    @Option(help: "How many rounds; the first quarter warms up.")
    var rounds = 40

    /// Per cent that the resident memory may grow after the warm-up, and pages beside it: the
    /// allocator gives back what it likes.
    private static let growth = 5
    private static let pages = 256

    func run() throws {
        _ = try Child.run(["mkdir", "-p", options.scratch])
        let site = SmallSite(program: options.program, path: options.scratch + "/endure")
        try site.prepare(for: .importing, shipped: options.shipped)
        let daemon = try Child(site.command("serve"), log: site.path + "/serve.log")
        defer { kill(daemon.pid, SIGKILL) }
        // A command that came first would work by itself and keep the daemon out.
        let socket = site.path + "/site/control.sock"
        for _ in 0..<600 where access(socket, F_OK) != 0 { poll(nil, 0, 50) }
        var tally = Tally()
        var warm = 0
        var slowest = 0
        for round in 1...max(4, rounds) {
            for (words, ends) in requests(site) {
                let beginning = Outside.monotonicMilliseconds()
                let end = try Child.run(site.command(words), log: site.path + "/asked.log")
                slowest = max(slowest, Outside.monotonicMilliseconds() - beginning)
                guard !ends.contains(end) else { continue }
                let said = TextFile.read(site.path + "/asked.log")
                tally.add(.wrong("\(words[0]): \(end): \(said)"), of: "round \(round)")
            }
            if round == max(4, rounds) / 4 { warm = pages(of: daemon) }
        }
        let last = pages(of: daemon)
        let bound = warm + warm * EndureCommand.growth / 100 + EndureCommand.pages
        if warm == 0 || last > bound {
            tally.add(.wrong("resident pages: \(warm), then \(last)"), of: "endure")
        }
        kill(daemon.pid, SIGTERM)
        let end = daemon.end()
        if end != .exited(0) { tally.add(.crashed("the daemon: \(end)"), of: "endure") }
        let trial =
            "endure: \(rounds * requests(site).count) requests, resident \(warm * 4) KiB after a "
            + "quarter, \(last * 4) KiB at the end, slowest answer \(slowest) ms"
        try tally.close(trial, counts: options.tally)
    }

    /// Requests and how they may end.
    private func requests(_ site: SmallSite) -> [([String], Set<Child.End>)] {
        let key = ["--committee", "thu-a", "--period", "2026H1"]
        return [
            (["head"], [.exited(0)]),
            (["status"], [.exited(0), .exited(3)]),
            (["status", "--json"], [.exited(0), .exited(3)]),
            (["audit", "--year", "2026"], [.exited(0), .exited(3)]),
            (["verify", "--all"], [.exited(0)]),
            (["report", "-o", site.path + "/nhap.pdf"] + key, [.exited(0)]),
            (["report", "--committee", "ma", "--period", "2026H1"], [.exited(1)]),
            (["import", site.path + "/changed", "--dry-run"], [.exited(0)]),
            (["check"], [.exited(0), .exited(3)]),
            (["reload"], [.exited(0)]),
        ]
    }

    /// Resident pages of a process with no file behind them; 0 when it is gone.
    private func pages(of child: Child) -> Int {
        let fields = TextFile.read("/proc/\(child.pid)/statm").split(separator: " ")
        guard fields.count > 2, let all = Int(fields[1]), let shared = Int(fields[2]) else {
            return 0
        }
        return all - shared
    }
}

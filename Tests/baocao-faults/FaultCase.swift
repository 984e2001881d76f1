// One prepared site and one fault → what was there after the next clean start.

import Glibc

/// One trial: disturb, start again, look.
struct FaultCase {
    let site: SmallSite
    let scenario: Scenario
    let fault: Fault
    /// The program that the fault falls on; everything after it is of the program under test.
    let disturbedProgram: String

    private var log: String { site.path + "/log" }

    func verdict() throws -> Verdict {
        let end = try Child.run(disturbed, log: log)
        if case .signalled(let signal) = end, !isExpected(signal) {
            return .crashed("\(fault): \(end)")
        }
        return try verdict(after: end)
    }

    /// Whoever was told "done" may pull the plug: all of it must be there already. After anything
    /// else the next runs must bring it.
    func verdict(after end: Child.End) throws -> Verdict {
        if end == .exited(0) {
            let verdict = try check().verdict()
            guard verdict == .right else { return verdict }
        }
        return try recovered()
    }

    /// What is there after clean runs, which must end well.
    func recovered() throws -> Verdict {
        // An import leaves no trace to look for; run again it must find nothing to do.
        for turn in 1...2 where try !check().isThrough || turn == 1 && scenario == .importing {
            let end = try Child.run(scenario.words(site), log: log)
            guard end == .exited(0) else {
                return .lost("\(fault): the next run: \(end): \(TextFile.read(log))")
            }
        }
        let settled = try Child.run(site.command("issue", "--period", "2026H1"), log: log)
        guard settled == .exited(0) else { return .lost("\(fault): the run after: \(settled)") }
        let verified = try Child.run(site.command("verify", "--all"), log: log)
        guard verified == .exited(0) else { return .wrong("\(fault): verify: \(verified)") }
        return try check().verdict()
    }

    private func check() throws -> StateCheck {
        try StateCheck(site: site, revisions: scenario.revisions)
    }

    private var disturbed: [String] {
        ["strace", "-qq", "-o", "/dev/null", "-e", "trace=\(fault.call)", "-e", fault.injection]
            + scenario.words(site, disturbedProgram)
    }

    /// Refused memory may end a process in the loader or the runtime, where nobody is asked.
    private func isExpected(_ signal: Int32) -> Bool {
        switch fault.effect {
        case .kill: signal == SIGKILL
        case .error: fault.mayCrash
        }
    }
}

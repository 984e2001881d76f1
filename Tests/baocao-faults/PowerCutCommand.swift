// `baocao-faults power-cut`: what a real disk holds when the power goes at a call.
//
// The site lies on an ext4 file system in a file, mounted with a commit interval far longer than a
// run, so that nothing reaches the file but what was synced. The process is killed at a call and
// the file copied as it is: that is the disk after the cut. The copy is mounted, which replays the
// journal, and the program started on it.

import ArgumentParser
import Glibc

struct PowerCutCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "power-cut", abstract: "Cut the power at call after call (needs root).")

    @OptionGroup var options: TrialOptions

    @Option(help: "At most so many cuts, evenly spread; 0 for all.")
    var limit = 0

    @Flag(help: "Make every fsync do nothing: a harness that finds nothing then is broken.")
    var withoutSync = false

    func run() throws {
        let disk = Disk(folder: options.scratch + "/disk")
        guard try disk.make() else {
            print("power-cut: skipped: needs root and loop devices")
            return
        }
        var tally = Tally()
        for scenario in [Scenario.issue, .correct, .importing] {
            try cut(scenario, disk, &tally)
        }
        try disk.remove()
        try tally.close("power-cut", counts: options.tally, mustFind: withoutSync)
    }

    private func cut(_ scenario: Scenario, _ disk: Disk, _ tally: inout Tally) throws {
        try disk.format()
        let site = SmallSite(program: options.program, path: disk.mounted + "/s")
        try site.prepare(for: scenario, shipped: options.shipped)
        let all = try trace(scenario, site)
        try disk.keepAsBase(site, scenario, options.shipped)
        let share = limit == 0 ? all.count : limit / 3
        let step = max(1, all.count / max(1, share))
        let chosen = Array(stride(from: 0, to: all.count - 1, by: step)) + [all.count - 1]
        for index in chosen {
            try disk.startFromBase()
            let end = try Child.run(disturbed(scenario, site, all[index]))
            try disk.cutPower()
            tally.cuts += 1
            let trial = FaultCase(
                site: site, scenario: scenario, fault: all[index],
                disturbedProgram: options.program)
            tally.add(try trial.verdict(after: end), of: "\(scenario) cut \(all[index])")
        }
    }

    /// The calls of an undisturbed run that change the disk, and at last one that never comes: the
    /// cut after the program said "done".
    private func trace(_ scenario: Scenario, _ site: SmallSite) throws -> [Fault] {
        let log = options.scratch + "/cut-trace"
        let names = CallTrace.writing.joined(separator: ",")
        let end = try Child.run(
            ["strace", "-qq", "-y", "-o", log, "-e", "trace=" + names] + scenario.words(site))
        guard end == .exited(0) else {
            throw SmallSite.Failure.command(scenario.words(site), end)
        }
        let trace = CallTrace(lines: TextFile.read(log).split(separator: "\n"), site: site.path)
        return trace.cuts() + [Fault(call: "fsync", effect: .kill, nth: 1_000_000)]
    }

    private func disturbed(_ scenario: Scenario, _ site: SmallSite, _ fault: Fault) -> [String] {
        var words = ["strace", "-qq", "-o", "/dev/null"]
        if withoutSync {
            words += ["-e", "trace=\(fault.call),fsync,fdatasync"]
            words += ["-e", "inject=fsync,fdatasync:retval=0"]
            if !["fsync", "fdatasync"].contains(fault.call) { words += ["-e", fault.injection] }
        } else {
            words += ["-e", "trace=\(fault.call)", "-e", fault.injection]
        }
        return words + scenario.words(site)
    }
}

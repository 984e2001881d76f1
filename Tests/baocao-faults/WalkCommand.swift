// `baocao-faults walk`: an office on a simulated clock, twenty years at a time.

import ArgumentParser
import Glibc
import Periods

struct WalkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "walk", abstract: "Walk an office through simulated years.")

    @Option(help: "How many walks.")
    var walks = 200

    @Option(help: "The seed of the first walk.")
    var seed: UInt64 = 1

    @Option(help: "A scratch folder; best in memory.")
    var scratch: String

    @Option(help: "The file that counts are appended to.")
    var tally: String?

    func run() throws {
        guard let zone = FixedZone(text: "+07:00"),
            let start = Day(year: 2020, month: 1, day: 1),
            let end = Day(year: 2040, month: 12, day: 31)
        else { throw ExitCode(70) }
        var tally = Tally()
        for seed in seed..<(seed + UInt64(max(1, walks))) {
            let folder = "\(scratch)/\(seed)"
            _ = try Child.run(["mkdir", "-p", folder + "/outbox"])
            var walk = try Walk(seed: seed, folder: folder, zone: zone, from: start)
            let verdict = try walk.run(until: end)
            tally.add(verdict, of: "walk with seed \(seed)")
            tally.years += walk.years
            tally.simulatedCuts += walk.cuts
            if verdict == .right { _ = try Child.run(["rm", "-rf", folder]) }
        }
        try tally.close("walk: seeds \(seed) to \(seed + UInt64(walks) - 1)", counts: self.tally)
    }
}

// A site's reports, rendered again and again → a table of CPU time and peak memory.
//
// Two readings per report: the whole program as a child process (start, fonts, records, report,
// file), and one more report inside a process that already shaped its words. Minimum, median and
// maximum are printed; the machine decides the figures, so nothing here passes or fails.

import ArgumentParser
import Glibc
import Pipeline

@main
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baocao-bench", abstract: "Measure CPU time and memory of reports.")

    @Argument(help: "Reports as CONFIG COMMITTEE PERIOD DEFINITION, joined by commas.")
    var reports: [String]

    @Option(help: "The baocao program to start.")
    var program: String

    @Option(help: "Runs of each reading.")
    var runs = 9

    @Option(help: "A run of many committees, as CONFIG,PERIOD,DEFINITION,COMMITTEE+COMMITTEE+….")
    var together: String?

    func run() throws {
        say(
            pad("report", 32) + pad("reading", 12) + pad("CPU ms min / median / max", 27)
                + pad("peak MiB", 10) + pad("bytes", 9) + "pages")
        for text in reports {
            let parts = text.split(separator: ",").map { String($0) }
            guard parts.count == 4 else {
                throw ValidationError("A report is CONFIG,COMMITTEE,PERIOD,DEFINITION: \(text)")
            }
            let request = ReportRequest(
                committee: parts[1], period: parts[2], definition: parts[3])
            try measure(request, config: parts[0])
        }
        if let together { try measureRun(together) }
    }

    /// The same reports one by one, each in a process of its own, and all of them in one site,
    /// which reads once what they have in common.
    private func measureRun(_ text: String) throws {
        let parts = text.split(separator: ",").map { String($0) }
        guard parts.count == 4 else {
            throw ValidationError("A run is CONFIG,PERIOD,DEFINITION,COMMITTEES: \(text)")
        }
        let requests = parts[3].split(separator: "+").map {
            ReportRequest(committee: String($0), period: parts[1], definition: parts[2])
        }
        let name = "\(parts[2]) × \(requests.count)"
        let apart = try requests.map { try wholeProgram($0, config: parts[0]) }
        let alone = apart.map(\.seconds).reduce(0, +)
        let before = Bench.ownUsage().seconds
        let renderer = RenderReport(site: try Site(configuration: Configuration(path: parts[0])))
        var last: RenderedReport?
        for request in requests { last = try renderer.render(request) }
        let shared = Bench.ownUsage().seconds - before
        guard let last else { return }
        row(name, "apart", [alone], apart.map(\.mebibytes).max() ?? 0, last)
        row(name, "together", [shared], Bench.ownUsage().mebibytes, last)
    }

    private func measure(_ request: ReportRequest, config: String) throws {
        let site = try Site(configuration: Configuration(path: config))
        let renderer = RenderReport(site: site)
        let first = try renderer.render(request)
        let whole = try (0..<runs).map { _ in try wholeProgram(request, config: config) }
        let again = try (0..<runs).map { _ in
            let before = Bench.ownUsage().seconds
            _ = try renderer.render(request)
            return Bench.ownUsage().seconds - before
        }
        let name = "\(request.definition ?? "") \(request.period)"
        row(name, "program", whole.map(\.seconds), whole.map(\.mebibytes).max() ?? 0, first)
        row(name, "again", again, Bench.ownUsage().mebibytes, first)
    }

    private func row(
        _ name: String, _ reading: String, _ seconds: [Double], _ peak: Double,
        _ report: RenderedReport
    ) {
        let ordered = seconds.sorted().map { Bench.tenths($0 * 1000) }
        let median = ordered[ordered.count / 2]
        let figures = "\(ordered[0]) / \(median) / \(ordered[ordered.count - 1])"
        say(
            pad(name, 32) + pad(reading, 12) + pad(figures, 27) + pad(Bench.tenths(peak), 10)
                + pad("\(report.bytes.count)", 9) + "\(report.pageCount)")
    }

    private func wholeProgram(
        _ request: ReportRequest, config: String
    ) throws -> Child.Usage {
        let output = config + ".bench.pdf"
        defer { unlink(output) }
        let child = Child(words: [
            program, "report", "--config", config, "--committee", request.committee, "--period",
            request.period, "--definition", request.definition ?? "", "-o", output,
        ])
        guard let usage = child.run() else { throw ValidationError("\(program) failed.") }
        return usage
    }
}

extension Bench {
    private func say(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = write(STDOUT_FILENO, bytes, bytes.count)
    }

    private func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private static func tenths(_ value: Double) -> String {
        let scaled = Int((value * 10).rounded())
        return "\(scaled / 10).\(scaled % 10)"
    }

    private static func ownUsage() -> Child.Usage {
        var usage = rusage()
        getrusage(0, &usage)  // RUSAGE_SELF is 0; its imported type does not fit the call.
        return Child.Usage(usage)
    }
}

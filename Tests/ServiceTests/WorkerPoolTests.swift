// Is the proof that a worker that hangs, dies or talks nonsense costs one order and no more.

import Glibc
import Issuing
import Periods
import Pipeline
import TestTools
import Testing

@testable import Service

@Suite("The pool of workers")
struct WorkerPoolTests {
    private let site: ServiceSite

    init() throws {
        site = try ServiceSite(ServiceSite.campaign)
    }

    private func order(_ committee: String = "duqs-dbp") -> ReportOrder {
        ReportOrder(
            work: .assess, committee: committee, period: "2012..2017@lich", template: "giai-doan",
            definition: "giai-doan", close: Day(number: 17_530), standing: .sketch,
            created: Instant(seconds: 0), runHead: "", completeness: 100, knownGaps: [],
            previousFigures: nil, reason: "")
    }

    /// A program that does `first` at its first start and is the real worker afterwards.
    private func program(_ first: String) throws -> String {
        let path = site.folder.path + "/worker.sh"
        let once = site.folder.path + "/once"
        let real = BuiltProgram.path("baocao")
        try site.write(
            "#!/bin/sh\nif mkdir \(once) 2>/dev/null; then \(first); fi\nexec \(real) worker",
            to: path)
        chmod(path, 0o700)
        return path
    }

    private func render(
        _ orders: [ReportOrder], program: String? = nil,
        _ adjust: (inout WorkerLimits) -> Void = { _ in }
    ) throws -> [Result<ReportAnswer, RenderFailure>] {
        var limits = WorkerLimits()
        adjust(&limits)
        let pool = WorkerPool(
            configuration: try Configuration(path: site.configurationPath), limits: limits,
            program: program ?? BuiltProgram.path("baocao"))
        var answers: [Int: Result<ReportAnswer, RenderFailure>] = [:]
        try pool.render(orders) { index, answer in
            #expect(answers[index] == nil)
            answers[index] = answer
        }
        return orders.indices.compactMap { answers[$0] }
    }

    private func isTransient(_ answer: Result<ReportAnswer, RenderFailure>) -> Bool {
        if case .failure(let failure) = answer { failure.isTransient } else { false }
    }

    @Test("answers every order, the refused ones too, with workers replaced on the way")
    func all() throws {
        let orders = [order(), order("ma"), order(), order(), order()]
        let answers = try render(orders) { $0.ordersPerWorker = 2 }
        #expect(answers.count == 5)
        for index in [0, 2, 3, 4] { #expect(throws: Never.self) { try answers[index].get() } }
        #expect(throws: RenderFailure.self) { try answers[1].get() }
        #expect(!isTransient(answers[1]))
    }

    static let ends = [
        ("exec sleep 1000", "giây"), ("kill -SEGV $$", "tín hiệu 11"), ("exit 0", "giữa chừng"),
        ("head -c 4 /dev/zero | tr '\\0' '\\377' >&3; exec sleep 1000", "tín hiệu 9"),
        ("kill -STOP $$", "giây"),
    ]

    @Test("fails the one order of a worker that hangs, crashes or ends", arguments: ends)
    func bad(first: String, words: String) throws {
        let program = try program(first)
        let answers = try render([order(), order(), order()], program: program) {
            $0.workerCount = 1
            // The orders after the bad one have as long: the tests beside this one keep the
            // machine busy.
            $0.orderSeconds = words == "giây" ? 15 : 60
        }
        #expect(answers.count == 3)
        #expect(isTransient(answers[0]))
        if case .failure(let failure) = answers[0] {
            #expect(failure.text.contains(words), "\(failure.text)")
        }
        for answer in answers.dropFirst() {
            #expect(throws: Never.self) { try answer.get() }
        }
    }

    @Test("fails an order whose worker needs more memory than it may have")
    func memory() throws {
        let answers = try render([order()]) { $0.memoryBytes = 32 << 20 }
        #expect(answers.count == 1)
        #expect(throws: RenderFailure.self) { try answers[0].get() }
    }

    @Test("fails every order when no worker can be started, and does not go on for ever")
    func noProgram() throws {
        let answers = try render([order(), order()], program: "/nonexistent/baocao")
        #expect(answers.count == 2)
        #expect(answers.allSatisfy(isTransient))
    }

    @Test("stops when told, and leaves no order half answered")
    func stop() throws {
        let stop = WorkerStop()
        let pool = WorkerPool(
            configuration: try Configuration(path: site.configurationPath),
            program: BuiltProgram.path("baocao"), stop: stop)
        var count = 0
        #expect(throws: ServiceError.stopping) {
            try pool.render(Array(repeating: order(), count: 20)) { _, _ in
                count += 1
                stop.tell()
            }
        }
        #expect((1...3).contains(count))
    }

    @Test("leaves no child behind")
    func children() throws {
        // Tests beside this one have workers of their own, by another name.
        let program = site.folder.path + "/worker.sh"
        let name = "worker-of-" + site.folder.path
        try site.write(
            "#!/bin/bash\nexec -a \(name) \(BuiltProgram.path("baocao")) worker", to: program)
        chmod(program, 0o700)
        let list = {
            try Tool.run(["ps", "--ppid", String(getpid()), "-ww", "-o", "args="]).text
                .split(separator: "\n").filter { $0.hasPrefix(name) }
        }
        let pool = WorkerPool(
            configuration: try Configuration(path: site.configurationPath), program: program)
        var most = 0
        try pool.render([order(), order()]) { _, _ in most = max(most, try list().count) }
        #expect(most > 0)
        #expect(try list().isEmpty)
    }
}

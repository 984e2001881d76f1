// Is the test of a process that dies: at every step of a whole story, and what it finds afterwards.

import FileSystem
import Issuing
import Ledger
import Obligations
import Pipeline
import Testing

struct OfficeRestartTests {
    /// One move of the story; done again when the process died before it took effect.
    private struct Move {
        var isDone: (OfficeBench) throws -> Bool = { _ in false }
        let act: (OfficeBench) throws -> Void

        func done(when isDone: @escaping (OfficeBench) throws -> Bool) -> Move {
            Move(isDone: isDone, act: act)
        }
    }

    private static let key = "2026H1@chot-15/so-ket"

    private static var story: [Move] {
        ["2026-05-31", "2026-06-16"].map { day in Move { try $0.work(on: day) } } + [
            Move { bench in
                bench.renderer.gaps = { order in
                    order.committee == "b" ? [ScriptedRenderer.missing] : []
                }
                try bench.work(on: "2026-06-17")
            },
            Move { bench in
                try bench.set("2026-06-18")
                try bench.act(
                    "correct",
                    [
                        "definition": "so-ket", "committee": "a", "period": "2026H1",
                        "reason": "nhầm",
                    ])
            }
            .done { try $0.issues.contains("a/\(key)-r1") },
            Move { bench in
                bench.renderer.gaps = { _ in [] }
                if bench.site.generationNumber == 0 { bench.site.importRecords() }
                try bench.work(on: "2026-06-19")
            },
            Move { bench in
                try bench.set("2026-06-20")
                try bench.act(
                    "backfill",
                    ["definition": "so-ket", "from": "2024H1", "through": "2025H1"])
            }
            .done { try $0.issues.filter { $0.hasSuffix("backfill") }.count == 4 },
            Move { try $0.work(on: "2026-06-21") }, Move { try $0.work(on: "2026-06-22") },
        ]
    }

    /// Plays the story; the process dies once, after that many steps.
    private func played(cutAfter: Int?, order: StepOrder = .right) throws -> OfficeBench {
        let bench = try OfficeBench(definitions: [.written("so-ket")], committees: ["a", "b"])
        bench.cutAfter = cutAfter
        bench.order = order
        do { try bench.open() } catch is PowerCut { try bench.open() }
        for move in Self.story {
            var isOver = false
            while !isOver {
                do {
                    if try !move.isDone(bench) { try move.act(bench) }
                    isOver = true
                } catch is PowerCut {
                    try bench.open()
                }
            }
        }
        return bench
    }

    @Test func `whatever step it dies after, the same reports exist in the end, each once`()
        throws
    {
        let whole = try played(cutAfter: nil)
        let issues = try whole.issues.sorted()
        let drafts = try whole.drafts
        let outbox = try whole.outbox
        #expect(issues.count == 7)
        #expect(whole.steps > 40)
        for step in 3...whole.steps {
            let bench = try played(cutAfter: step)
            #expect(try bench.issues.sorted() == issues, "cut after step \(step)")
            #expect(try bench.drafts == drafts, "cut after step \(step)")
            #expect(try bench.outbox == outbox, "cut after step \(step)")
            #expect(try bench.owed == 0, "cut after step \(step)")
            #expect(try lost(bench).isEmpty, "cut after step \(step)")
            #expect(try temporaries(bench).isEmpty, "cut after step \(step)")
        }
    }

    @Test func `the wrong order of steps would be noticed`() throws {
        let steps = try played(cutAfter: nil, order: .commitBeforeStoring).steps
        var harmed = 0
        for step in stride(from: 3, through: steps, by: 2) {
            do {
                let bench = try played(cutAfter: step, order: .commitBeforeStoring)
                if try !lost(bench).isEmpty { harmed += 1 }
            } catch let error where error is FileError || error is IssuingError {
                // The story itself stumbled over a file that is not there.
                #expect(!"\(error)".isEmpty)
                harmed += 1
            }
        }
        #expect(harmed > 0)
    }

    /// Files that the ledger speaks of and the store does not have.
    private func lost(_ bench: OfficeBench) throws -> [String] {
        try bench.entries.compactMap { entry in
            let path: String
            switch entry.entry {
            case .issue(_, _, _, _, _, let report), .draft(_, _, _, _, let report):
                path = report.path
            case .paper(_, let kept, _, _): path = kept
            default: return nil
            }
            return Files.exists(bench.folder + "/state/store/" + path) ? nil : path
        }
    }

    private func temporaries(_ bench: OfficeBench) throws -> [String] {
        try Files.paths(under: bench.folder).filter { Files.isTemporary(Files.name(of: $0)) }
    }

    @Test func `a stored file without an entry is moved aside, never deleted`() throws {
        let bench = try OfficeBench(definitions: [.written("so-ket")])
        let stray = "/state/store/tinh/2026H1@chot-15/so-ket-r0.pdf"
        bench.close()
        try Files.makeFolders(Files.parent(of: bench.folder + stray))
        try Files.write([1, 2, 3], to: bench.folder + stray)
        try bench.open()
        #expect(!Files.exists(bench.folder + stray))
        #expect(try Files.names(in: bench.folder + "/state/lost+found").count == 1)
        try bench.work(on: "2026-06-17")
        #expect(try bench.issues.count == 1)
    }

    @Test func `another file of that name in the outbox is kept, and the delivery stays owed`()
        throws
    {
        let bench = try OfficeBench(definitions: [.written("so-ket")])
        let place = bench.folder + "/outbox/tinh/2026H1@chot-15"
        try Files.makeFolders(place)
        try Files.write([1, 2, 3], to: place + "/so-ket-r0.pdf")
        let outcome = try bench.work(on: "2026-06-17")
        #expect(outcome.issued.count == 1)
        #expect(outcome.troubles.contains { $0.contains("không ghi đè") })
        #expect(try bench.owed == 1)
        #expect(try Files.read(place + "/so-ket-r0.pdf") == [1, 2, 3])
        try Files.remove(place + "/so-ket-r0.pdf")
        try bench.work(on: "2026-06-18")
        #expect(try bench.owed == 0)
    }

    @Test func `a second office in the same folder is refused`() throws {
        let bench = try OfficeBench(definitions: [.written("so-ket")])
        #expect(throws: IssuingError.self) {
            try Office(
                surroundings: bench.site, renderer: bench.renderer, time: bench.clock,
                isDemonstration: true, log: { _ in })
        }
    }

    @Test func `a ledger begun with a clock file refuses the true clock`() throws {
        let bench = try OfficeBench(definitions: [.written("so-ket")])
        bench.close()
        #expect(throws: IssuingError.self) {
            try Office(
                surroundings: bench.site, renderer: bench.renderer, time: bench.clock,
                isDemonstration: false, log: { _ in })
        }
    }

    @Test func `a store without its ledger is refused`() throws {
        let bench = try OfficeBench(definitions: [.written("so-ket")])
        try bench.work(on: "2026-06-17")
        bench.close()
        try Files.remove(bench.folder + "/state/ledger.db")
        #expect(throws: IssuingError.self) { try bench.open() }
    }
}

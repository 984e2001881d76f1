// Is the test of what the daemon does by itself from one period to the next.

import Issuing
import Obligations
import Pipeline
import Testing

struct OfficeIssuingTests {
    private static let first = "tinh/2026H1@chot-15/so-ket-r0"

    private func bench(
        _ definitions: [ReportDefinition] = [.written("so-ket")], _ committees: [String] = ["tinh"]
    ) throws -> OfficeBench {
        try OfficeBench(definitions: definitions, committees: committees)
    }

    @Test func `a half-year is issued exactly once, on its due day`() throws {
        let bench = try bench()
        bench.site.importRecords()
        try bench.work(from: "2026-05-25", through: "2026-06-16")
        #expect(try bench.issues.isEmpty)
        try bench.work(on: "2026-06-17")
        #expect(try bench.issues == [Self.first])
        try bench.work(from: "2026-06-17", through: "2026-07-05")
        #expect(try bench.issues == [Self.first])
        #expect(try bench.outbox == ["tinh/2026H1@chot-15/so-ket-r0.pdf"])
        #expect(try bench.owed == 0)
    }

    @Test func `what is not ready comes as a draft, and as an issue once records are imported`()
        throws
    {
        let bench = try bench()
        bench.renderer.gaps = { [site = bench.site] _ in
            site.generationNumber < 1 ? [ScriptedRenderer.missing] : []
        }
        try bench.work(from: "2026-06-10", through: "2026-06-20")
        #expect(try bench.issues.isEmpty)
        #expect(try bench.drafts == ["tinh/2026H1@chot-15/so-ket-du-thao-1"])
        #expect(
            try bench.outbox == [
                "tinh/2026H1@chot-15/so-ket-du-thao-1-con-thieu.pdf",
                "tinh/2026H1@chot-15/so-ket-du-thao-1.pdf",
            ])
        bench.site.importRecords()
        try bench.work(on: "2026-06-21")
        #expect(try bench.issues == [Self.first + " late"])
    }

    @Test func `more records that still leave gaps bring draft 2 with its list of changes`()
        throws
    {
        let bench = try bench()
        bench.renderer.gaps = { _ in [ScriptedRenderer.missing] }
        try bench.work(from: "2026-06-16", through: "2026-06-18")
        bench.site.importRecords()
        try bench.work(from: "2026-06-19", through: "2026-06-25")
        #expect(try bench.drafts.count == 2)
        #expect(
            try bench.outbox.contains("tinh/2026H1@chot-15/so-ket-du-thao-2-thay-doi.pdf"))
    }

    @Test func `records that change neither figures nor gaps bring no further draft`() throws {
        let bench = try bench()
        var (figures, missing) = ("1", "xã A")
        bench.renderer.figures = { _ in figures }
        bench.renderer.gaps = { _ in [Gap(what: "Thiếu", who: missing, isBlocking: true)] }
        try bench.work(from: "2026-06-16", through: "2026-06-18")
        for day in ["2026-06-19", "2026-06-20"] {
            bench.site.importRecords()
            try bench.work(on: day)
        }
        #expect(try bench.drafts.count == 1)
        // What was looked at is not rendered again until something changes or the process is new.
        try bench.work()
        let orders = bench.renderer.orders.count
        try bench.work(from: "2026-06-20", through: "2026-06-25")
        #expect(!bench.renderer.orders.dropFirst(orders).contains { $0.work == .render })
        try bench.open()
        try bench.work(from: "2026-06-26", through: "2026-06-28")
        #expect(bench.renderer.orders.dropFirst(orders).count { $0.work == .render } == 1)
        #expect(try bench.drafts.count == 1)

        missing = "xã B"
        bench.site.importRecords()
        try bench.work(on: "2026-06-29")
        #expect(try bench.drafts.count == 2)
        figures = "2"
        bench.site.importRecords()
        try bench.work(on: "2026-06-30")
        #expect(try bench.drafts.count == 3)
    }

    @Test func `a definition that holds sends nothing, one that issues anyway says so`() throws {
        let held = try bench([.written("so-ket", whenIncomplete: .hold)])
        held.renderer.gaps = { _ in [ScriptedRenderer.missing] }
        try held.work(from: "2026-06-15", through: "2026-06-19")
        #expect(try held.outbox.isEmpty)
        let anyway = try bench([.written("so-ket", whenIncomplete: .issueIncomplete)])
        anyway.renderer.gaps = { _ in [ScriptedRenderer.missing] }
        try anyway.work(from: "2026-06-15", through: "2026-06-19")
        #expect(try anyway.issues == [Self.first + " incomplete"])
    }

    @Test func `one failing committee does not stop the others`() throws {
        let bench = try bench([.written("so-ket")], ["a", "b", "c"])
        bench.renderer.failure = { order in
            order.committee == "b" ? RenderFailure(text: "hỏng", isTransient: false) : nil
        }
        try bench.work(from: "2026-06-15", through: "2026-06-19")
        #expect(
            try bench.issues == ["a", "c"].map { "\($0)/2026H1@chot-15/so-ket-r0" })
        let orders = bench.renderer.orders.count
        try bench.work(from: "2026-06-20", through: "2026-06-25")
        #expect(bench.renderer.orders.count == orders)
        bench.renderer.failure = { _ in nil }
        bench.site.importRecords()
        try bench.work(on: "2026-06-26")
        #expect(try bench.issues.last == "b/2026H1@chot-15/so-ket-r0 late")
    }

    @Test func `a passing failure is tried again after 1, 2, 4 minutes`() throws {
        let bench = try bench()
        var failures = 3
        bench.renderer.failure = { order in
            guard order.work == .render, failures > 0 else { return nil }
            failures -= 1
            return RenderFailure(text: "hết chỗ", isTransient: true)
        }
        try bench.work(on: "2026-06-16")
        try bench.set("2026-06-17")
        var minutes = 0
        while try bench.issues.isEmpty, minutes < 60 {
            try bench.work()
            bench.clock.advance(seconds: 40)
            minutes += 1
        }
        #expect(minutes == 8)
    }

    @Test func `copies go to the recipients under the issuing committee's name`() throws {
        let bench = try bench(
            [
                .written("so-ket", committees: .listed(["du-kv1"]), recipients: ["tinh"])
            ], ["tinh", "du-kv1"])
        try bench.work(from: "2026-06-16", through: "2026-06-17")
        #expect(
            try bench.outbox == [
                "du-kv1/2026H1@chot-15/so-ket-r0.pdf",
                "tinh/du-kv1/2026H1@chot-15/so-ket-r0.pdf",
            ])
    }

    @Test func `rehearsals speak only when the findings changed`() throws {
        let bench = try bench()
        bench.renderer.gaps = { [site = bench.site] _ in
            site.generationNumber < 1 ? [ScriptedRenderer.missing] : []
        }
        try bench.work(from: "2026-05-25", through: "2026-06-08")
        #expect(try bench.rehearsals == 1)
        bench.site.importRecords()
        try bench.work(from: "2026-06-09", through: "2026-06-12")
        #expect(try bench.rehearsals == 2)
    }

    @Test func `a quiet tick asks nothing of the renderer and writes nothing`() throws {
        let bench = try bench()
        try bench.work(from: "2026-06-16", through: "2026-06-18")
        let entries = try bench.entries.count
        let orders = bench.renderer.orders.count
        for _ in 0..<100 { #expect(try bench.work().isIdle) }
        #expect(try bench.entries.count == entries)
        #expect(bench.renderer.orders.count == orders)
    }

    @Test func `without room nothing is begun, and work goes on as soon as there is some`()
        throws
    {
        let bench = try bench()
        let enough = bench.site.premises
        bench.site.premises = Premises(
            stateFolder: enough.stateFolder, outboxFolder: enough.outboxFolder,
            zone: enough.zone, minimumFreeMebibytes: 1 << 40)
        let troubles = try bench.work(on: "2026-06-17").troubles
        #expect(troubles.contains { $0.hasSuffix("make room") })
        #expect(try bench.work().issued.isEmpty)
        bench.site.premises = enough
        try bench.work()
        #expect(try bench.issues == [Self.first])
    }

    @Test func `a site that cannot be read is told once and stops nothing else`() throws {
        let bench = try bench()
        bench.site.failure = PowerCut()
        #expect(try bench.work(on: "2026-06-17").troubles.count == 1)
        try bench.work()
        #expect(bench.log.filter { $0.hasPrefix("cannot read") }.count == 1)
        bench.site.failure = nil
        try bench.work()
        #expect(try bench.issues == [Self.first])
    }
}

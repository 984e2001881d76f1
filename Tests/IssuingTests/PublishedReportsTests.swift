// Is the proof that a report is held against what was issued before it, and nothing later.

import Issuing
import Obligations
import Periods
import Pipeline
import Testing

@Suite("What a report is held against")
struct PublishedReportsTests {
    private static let half: KeyValuePairs = [
        "definition": "so-ket", "committee": "tinh", "period": "2025H1",
    ]

    private func bench() throws -> OfficeBench {
        let start = Day(year: 2025, month: 1, day: 1)
        let bench = try OfficeBench(
            definitions: [
                .written("so-ket", effectiveFrom: start),
                .written("tong-ket", kind: .year, effectiveFrom: start),
            ], committees: ["tinh", "huyen"], from: "2025-06-10")
        bench.site.importRecords()
        try bench.work(on: "2025-06-18")
        return bench
    }

    /// Records go on coming, so that no clock is doubted.
    private func nextYear(_ bench: OfficeBench) throws {
        for day in ["2025-12-18", "2026-06-18"] {
            bench.site.importRecords()
            try bench.work(on: day)
        }
    }

    private func published(_ bench: OfficeBench, _ name: String) throws -> [PublishedReport] {
        try #require(bench.renderer.orders.last { $0.work == .render && $0.name == name })
            .published
    }

    @Test func `the same period's report comes as it was registered, of this committee alone`()
        throws
    {
        let bench = try bench()
        try bench.act(
            "register",
            [
                "issue": "tinh/2025H1@chot-15/so-ket-r0", "number": "12-BC/ĐUQS",
                "date": "18/6/2025",
            ])
        try nextYear(bench)
        let found = try published(bench, "tinh/2026H1@chot-15/so-ket-r0")
        #expect(found.map(\.period).contains("2025H1@chot-15"))
        let half = try #require(found.first { $0.period == "2025H1@chot-15" })
        #expect(half.citation == "Báo cáo số\u{A0}12-BC/ĐUQS, ngày\u{A0}18/6/2025")
        #expect(half.close.iso == "2025-06-14")
        let figures = String(decoding: half.figures, as: UTF8.self)
        #expect(figures.contains("tinh/2025H1@chot-15/so-ket-r0"))
        #expect(try published(bench, "tinh/2025H1@chot-15/so-ket-r0").isEmpty)
    }

    @Test func `a correction takes the place of what it corrects, a withdrawn report has none`()
        throws
    {
        let bench = try bench()
        bench.site.importRecords()
        try bench.act(
            "correct",
            [
                "definition": "so-ket", "committee": "tinh", "period": "2025H1",
                "reason": "Sửa số.",
            ])
        try bench.act(
            "withdraw", ["issue": "huyen/2025H1@chot-15/so-ket-r0", "reason": "Phát nhầm."])
        try nextYear(bench)
        let half = try published(bench, "tinh/2026H1@chot-15/so-ket-r0")
            .filter { $0.period == "2025H1@chot-15" }
        #expect(half.map { String(decoding: $0.figures, as: UTF8.self).contains("-r1") } == [true])
        #expect(half[0].citation.hasPrefix("Báo cáo 6 tháng đầu năm 2025, phát hành ngày"))
        #expect(
            try !published(bench, "huyen/2026H1@chot-15/so-ket-r0")
                .contains { $0.period == "2025H1@chot-15" })
    }

    @Test func `rendered again, a report is held against what stood when it was made`() throws {
        let bench = try bench()
        try nextYear(bench)
        let name = "tinh/2026H1@chot-15/so-ket-r0"
        let before = try published(bench, name)
        try bench.act(
            "register",
            [
                "issue": "tinh/2025H1@chot-15/so-ket-r0", "number": "9-BC/ĐUQS",
                "date": "18/6/2025",
            ])
        let made = bench.renderer.orders.count
        // The scripted renderer answers by the order alone; only its order is looked at.
        _ = try? bench.act("verify", ["rerender": "yes"])
        let again = try #require(
            bench.renderer.orders.dropFirst(made).first { $0.name == name })
        #expect(again.published == before)
        #expect(before.contains { $0.period == "2025H1@chot-15" })
    }
}

// Is the proof that each edition reaches those it is meant for and nobody else.

import Issuing
import Obligations
import Pipeline
import Testing

@Suite("Who receives which edition")
struct EditionDeliveryTests {
    private static let period = "2026H1@chot-15"

    private func definition(_ recipients: [String]) -> ReportDefinition {
        .written(
            "so-ket", committees: .listed(["tinh"]), recipients: ["tinh-uy"], level: 2,
            editions: [
                ReportEdition(
                    code: "rut-gon", name: "Bản rút gọn", level: 0, recipients: recipients)
            ])
    }

    private func bench() throws -> OfficeBench {
        let bench = try OfficeBench(
            definitions: [definition(["huyen", "xa"])],
            committees: ["tinh", "tinh-uy", "huyen", "xa"])
        bench.site.importRecords()
        try bench.work(from: "2026-06-10", through: "2026-06-17")
        return bench
    }

    private func files(_ revision: Int) -> [String] {
        let reduced = "\(Self.period)/so-ket-r\(revision)-rut-gon.pdf"
        let full = "\(Self.period)/so-ket-r\(revision).pdf"
        // A copy for another committee stands in a folder named for whom it is about.
        return [
            "huyen/tinh/" + reduced, "tinh-uy/tinh/" + full, "tinh/" + reduced, "tinh/" + full,
            "xa/tinh/" + reduced,
        ]
    }

    @Test("the committee has both, a recipient of the report that, others the edition alone")
    func issue() throws {
        let bench = try bench()
        #expect(try bench.issues == ["tinh/\(Self.period)/so-ket-r0"])
        #expect(try Set(bench.outbox) == Set(files(0)))
        #expect(try bench.owed == 0)
        let orders = bench.renderer.orders.filter { $0.work == .render }
        #expect(orders.last?.telling.level == 2)
        #expect(orders.last?.telling.others.map(\.level) == [0])
    }

    @Test("a correction goes to whoever received that edition, and to none who received less")
    func correction() throws {
        let bench = try bench()
        // One recipient was taken from the list since and still holds the wrong page.
        bench.site.definitions = [definition(["huyen"])]
        bench.site.importRecords()
        try bench.act(
            "correct",
            [
                "committee": "tinh", "period": "2026H1", "definition": "so-ket",
                "reason": "Sửa số của xã A.",
            ])
        let papers = ["-r1-thay-doi", "-r1-to-thay"]
        let second = try bench.outbox.filter { name in
            name.contains("-r1") && !papers.contains { name.contains($0) }
        }
        #expect(Set(second) == Set(files(1)))
        for paper in papers {
            let changes = try bench.outbox.filter { $0.contains(paper) }
            #expect(changes.allSatisfy { $0.hasPrefix("tinh/") || $0.hasPrefix("tinh-uy/") })
            #expect(changes.count == 2)
        }
    }
}

// Is the test of clocks that stand wrong and of daemons that were off for long.

import Issuing
import Obligations
import Testing

struct OfficeClockTests {
    @Test func `after long downtime the newest comes at once, older ones after a confirmation`()
        throws
    {
        let bench = try OfficeBench(
            definitions: [.written("so-ket"), .written("tong-ket", kind: .year)],
            from: "2024-01-01")
        try bench.work(on: "2026-06-20")
        // The import is as new as the return, so that the clock is not doubted.
        bench.site.importRecords()
        try bench.work(on: "2026-06-21")
        #expect(
            try bench.issues.sorted() == [
                "tinh/2025@chot-15/tong-ket-r0 late", "tinh/2026H1@chot-15/so-ket-r0 late",
            ])
        try bench.act("confirm", ["reason": "máy hỏng"])
        try bench.work(on: "2026-06-22")
        #expect(
            try bench.issues.suffix(3) == [
                "tinh/2024H1@chot-15/so-ket-r0 late", "tinh/2024@chot-15/tong-ket-r0 late",
                "tinh/2025H1@chot-15/so-ket-r0 late",
            ])
        try bench.work(from: "2026-06-23", through: "2026-07-05")
        #expect(try bench.issues.count == 5)
    }

    @Test func `a jump over several periods without new records waits, and a draft still comes`()
        throws
    {
        let bench = try OfficeBench(
            definitions: [.written("so-ket"), .written("tong-ket", kind: .year)])
        bench.site.importRecords()
        try bench.work(on: "2026-05-02")
        try bench.work(on: "2027-07-01")
        #expect(try bench.issues.isEmpty)
        #expect(try !bench.drafts.isEmpty)
        bench.site.importRecords()
        try bench.work(on: "2027-07-02")
        #expect(try !bench.issues.isEmpty)
    }

    @Test func `a clock behind the ledger stops everything until it is accepted`() throws {
        let bench = try OfficeBench(definitions: [.written("so-ket")])
        try bench.work(on: "2030-01-01")
        try bench.act("confirm", ["reason": "thử"])
        let count = try bench.entries.count
        try bench.set("2026-06-17")
        #expect(try !bench.work().troubles.isEmpty)
        #expect(try bench.entries.count == count)
        #expect(throws: IssuingError.self) { try bench.act("confirm", ["reason": "x"]) }
        try bench.act("clock-accept", ["reason": "giờ cũ sai"])
        #expect(throws: IssuingError.self) { try bench.act("clock-accept", ["reason": "x"]) }
        try bench.work()
        #expect(try bench.issues.contains("tinh/2026H1@chot-15/so-ket-r0"))
    }
}

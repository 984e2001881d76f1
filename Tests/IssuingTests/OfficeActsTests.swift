// Is the test of every act of a person.

import FileSystem
import Issuing
import Ledger
import Obligations
import Pipeline
import Testing

struct OfficeActsTests {
    private static let key: KeyValuePairs = [
        "definition": "so-ket", "committee": "tinh", "period": "2026H1",
    ]
    /// The same with one thing more.
    private static func half(_ name: String, _ value: String) -> KeyValuePairs<String, String> {
        ["definition": "so-ket", "committee": "tinh", "period": "2026H1", name: value]
    }

    private static let first = "tinh/2026H1@chot-15/so-ket-r0"

    private func bench(_ definitions: [ReportDefinition] = [.written("so-ket")]) throws
        -> OfficeBench
    {
        try OfficeBench(definitions: definitions)
    }

    private func status(_ body: () throws -> Void) -> Pipeline.ExitStatus? {
        do {
            try body()
            return nil
        } catch {
            return Pipeline.ExitStatus(ofCommand: error)
        }
    }

    @Test func `nothing is issued by hand before the close, everything after it`() throws {
        let bench = try bench()
        try bench.set("2026-06-14")
        #expect(status { try bench.act("issue", ["period": "2026H1"]) } == .refused)
        try bench.set("2026-06-15")
        let lines = try bench.act("issue", ["period": "2026H1"])
        #expect(lines == ["Đã phát hành \(Self.first); gửi tinh"])
        #expect(try bench.issues == [Self.first])
        #expect(try bench.owed == 0)
        #expect(status { try bench.act("issue", ["period": "2026H1"]) } == .refused)
        try bench.work(on: "2026-06-17")
        #expect(try bench.issues == [Self.first])
    }

    @Test func `a report that is not ready is explained and not issued`() throws {
        let bench = try bench()
        bench.renderer.gaps = { _ in [ScriptedRenderer.missing] }
        try bench.set("2026-06-15")
        #expect(status { try bench.act("issue", ["period": "2026H1"]) } == .refused)
        #expect(try bench.issues.isEmpty)
    }

    @Test func `a definition with approval waits for a named person, with a draft`() throws {
        let bench = try bench([.written("so-ket", needsApproval: true)])
        try bench.work(from: "2026-06-15", through: "2026-06-18")
        #expect(try bench.issues.isEmpty)
        #expect(try bench.drafts.count == 1)
        #expect(status { try bench.act("issue", ["period": "2026H1"]) } == .refused)
        try bench.act("approve", Self.half("name", "Nguyễn Văn A"))
        try bench.work(on: "2026-06-19")
        #expect(try bench.issues == [Self.first + " late"])
    }

    @Test func `a correction is the next revision, for all who received the one before`() throws {
        let bench = try bench()
        try bench.work(on: "2026-06-17")
        let before = try bench.outbox
        try bench.act("correct", Self.half("reason", "nhầm số liệu"))
        #expect(try bench.issues == [Self.first, "tinh/2026H1@chot-15/so-ket-r1"])
        #expect(
            try bench.outbox == before + [
                "tinh/2026H1@chot-15/so-ket-r1-thay-doi.pdf",
                "tinh/2026H1@chot-15/so-ket-r1-to-thay.pdf",
                "tinh/2026H1@chot-15/so-ket-r1.pdf",
            ])
        #expect(bench.renderer.orders.last?.reason == "nhầm số liệu")
        #expect(bench.renderer.orders.last?.previousFigures != nil)
        try bench.work(from: "2026-06-18", through: "2026-06-25")
        #expect(try bench.issues.count == 2)
    }

    @Test func `a withdrawn report is not issued again by itself`() throws {
        let bench = try bench()
        try bench.work(on: "2026-06-17")
        let request: KeyValuePairs = ["issue": Self.first, "reason": "sai mẫu"]
        try bench.act("withdraw", request)
        #expect(status { try bench.act("withdraw", request) } == .refused)
        try bench.work(from: "2026-06-18", through: "2026-06-25")
        #expect(try bench.issues == [Self.first])
        #expect(status { try bench.act("issue", ["period": "2026H1"]) } == .refused)
        #expect(
            status { try bench.act("withdraw", ["issue": "x/y/z-r0", "reason": "x"]) }
                == .refused)
    }

    @Test func `a waived report is not owed until it is ordered`() throws {
        let bench = try bench()
        try bench.act("waive", Self.half("reason", "sáp nhập"))
        try bench.work(from: "2026-06-15", through: "2026-06-25")
        #expect(try bench.outbox.isEmpty)
        try bench.act("order", Self.half("reason", "cấp trên yêu cầu"))
        try bench.work(on: "2026-06-26")
        #expect(try bench.issues == [Self.first + " late"])
    }

    @Test func `an ordered span lives as every report does`() throws {
        let bench = try bench([.written("giai-doan", kind: .onOrder)])
        try bench.act(
            "order",
            [
                "definition": "giai-doan", "committee": "tinh", "period": "2021..",
                "close": "2026-05-31", "reason": "tổng kết",
            ])
        try bench.work(from: "2026-05-20", through: "2026-06-10")
        #expect(try bench.issues == ["tinh/2021..@chot-15/giai-doan-r0"])
        #expect(try bench.outbox == ["tinh/2021..@chot-15/giai-doan-r0.pdf"])
        #expect(
            status {
                try bench.act(
                    "order",
                    [
                        "definition": "giai-doan", "committee": "tinh", "period": "2020..",
                        "reason": "x",
                    ])
            } == .refused)
    }

    @Test func `the register's number is recorded for an issue`() throws {
        let bench = try bench()
        try bench.work(on: "2026-06-17")
        try bench.set("2026-06-18")
        let request: KeyValuePairs = [
            "issue": Self.first, "number": "15-BC/ĐUQS", "date": "18/6/2026",
        ]
        #expect(
            try bench.act("register", request) == [
                "Đã ghi \(Self.first): số 15-BC/ĐUQS, ngày 18 tháng 6 năm 2026"
            ])
        // The calendar may be left out, as in every other name of a period.
        let short: KeyValuePairs = [
            "issue": "tinh/2026H1/so-ket-r0", "number": "16-BC/ĐUQS", "date": "18/6/2026",
        ]
        #expect(try bench.act("register", short).first?.hasPrefix("Đã ghi \(Self.first)") == true)
        #expect(status { try bench.act("register", ["issue": Self.first]) } == .usage)
    }

    @Test func `a number is given to one report of a year, on a day between close and today`()
        throws
    {
        let bench = try bench([.written("so-ket"), .written("khac")])
        try bench.work(on: "2026-06-17")
        try bench.set("2026-06-20")
        let other = "tinh/2026H1@chot-15/khac-r0"
        func register(_ issue: String, _ number: String, _ date: String) -> Pipeline.ExitStatus? {
            status {
                try bench.act("register", ["issue": issue, "number": number, "date": date])
            }
        }
        #expect(register(Self.first, "15-BC", "13/6/2026") == .usage)
        #expect(register(Self.first, "15-BC", "21/6/2026") == .usage)
        #expect(register(Self.first, "15-BC", "18/6/2026") == nil)
        #expect(register(Self.first, "15-BC", "19/6/2026") == nil)
        #expect(register(other, "15-BC", "19/6/2026") == .refused)
        #expect(register(other, "16-BC", "19/6/2026") == nil)
        try bench.act("withdraw", ["issue": Self.first, "reason": "sai"])
        #expect(register(other, "15-BC", "19/6/2026") == nil)
    }

    @Test func `a backfill is planned, comes oldest first, is marked and not delivered`() throws {
        let bench = try bench()
        let request: KeyValuePairs = [
            "definition": "so-ket", "from": "2020H1", "through": "2023H1", "plan": "yes",
        ]
        #expect(try bench.act("backfill", request).count == 5)
        #expect(try bench.issues.isEmpty)
        bench.renderer.failure = { order in
            order.work == .render && order.period.hasPrefix("2022")
                ? RenderFailure(text: "hỏng", isTransient: true) : nil
        }
        let done: KeyValuePairs = [
            "definition": "so-ket", "from": "2020H1", "through": "2023H1",
        ]
        #expect(status { try bench.act("backfill", done) } == .refused)
        bench.renderer.failure = { _ in nil }
        try bench.act("backfill", done)
        #expect(
            try bench.issues
                == ["2020", "2021", "2023", "2022"].map {
                    "tinh/\($0)H1@chot-15/so-ket-r0 backfill"
                })
        #expect(try bench.outbox.isEmpty)
    }

    @Test func `a sketch leaves no trace; a draft by hand is kept and not delivered`() throws {
        let bench = try bench()
        let sketch: KeyValuePairs = ["committee": "tinh", "period": "2026H1"]
        let count = try bench.entries.count
        #expect(
            try bench.act("report", sketch) == [
                "file tinh/2026H1@chot-15/so-ket-ban-nhap.pdf"
            ])
        #expect(try bench.entries.count == count)
        #expect(
            try bench.act("report", Self.half("draft", "yes")) == [
                "file tinh/2026H1@chot-15/so-ket-du-thao-1.pdf"
            ])
        #expect(try bench.drafts.count == 1)
        #expect(try bench.outbox.isEmpty)
        bench.renderer.gaps = { _ in [ScriptedRenderer.missing] }
        try bench.work(on: "2026-06-17")
        #expect(
            try bench.outbox.contains("tinh/2026H1@chot-15/so-ket-du-thao-2.pdf"))
    }

    @Test func `a sketch of what nothing owes is made by the only template`() throws {
        let bench = try bench()
        let quarter: KeyValuePairs = ["committee": "tinh", "period": "2026Q3"]
        #expect(
            try bench.act("report", quarter) == [
                "file tinh/2026Q3@chot-15/mau-duy-nhat-ban-nhap.pdf"
            ])
    }

    @Test func `a sketch that hangs does not promise another try`() throws {
        let bench = try bench()
        let quarter: KeyValuePairs = ["committee": "tinh", "period": "2026Q3"]
        bench.renderer.failure = { _ in RenderFailure(text: "quá 60 giây", isTransient: true) }
        let error = #expect(throws: IssuingError.self) { try bench.act("report", quarter) }
        #expect(error?.description.hasSuffix("quá 60 giây; hãy làm lại") == true)
    }

    @Test func `wrong words are refused by name`() throws {
        let bench = try bench()
        #expect(status { try bench.act("fly") } == .usage)
        #expect(status { try bench.act("issue") } == .usage)
        #expect(status { try bench.act("issue", ["period": "nay"]) } == .usage)
        #expect(
            status { try bench.act("issue", ["period": "2026H1", "committee": "x"]) }
                == .refused)
        #expect(
            status { try bench.act("issue", ["period": "2026H1", "definition": "x"]) }
                == .refused)
        #expect(status { try bench.act("issue", ["period": "2026Q3"]) } == .refused)
    }
}

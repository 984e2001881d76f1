// Is the proof that no argument of a request ends up in the ledger or on paper unread.

import Issuing
import Ledger
import Obligations
import Pipeline
import Testing

struct HostileRequestTests {
    private func bench() throws -> OfficeBench {
        let bench = try OfficeBench(definitions: [.written("so-ket")])
        try bench.work(on: "2026-06-17")
        return bench
    }

    private func isRefusedAsUsage(_ body: () throws -> Void) -> Bool {
        do {
            try body()
            return false
        } catch {
            return Pipeline.ExitStatus(ofCommand: error) == .usage
        }
    }

    private static let texts = [
        "", " ", "\u{A0}\u{2003}", "a\nb", "a\r", "a\u{1}b", "a\u{1B}[31mb", "a\u{0}b",
        "a\u{202E}b", "\u{200B}", "a\u{2028}b", "\u{FFFD}", String(repeating: "x", count: 10_240),
    ]

    @Test(arguments: texts)
    func `a text that cannot be read on one line is refused and nothing is recorded`(
        _ text: String
    ) throws {
        let bench = try bench()
        let before = try bench.entries.count
        #expect(isRefusedAsUsage { try bench.act("confirm", ["reason": text]) })
        #expect(
            isRefusedAsUsage {
                try bench.act(
                    "correct",
                    [
                        "definition": "so-ket", "committee": "tinh", "period": "2026H1",
                        "reason": text,
                    ])
            })
        #expect(
            isRefusedAsUsage {
                try bench.act(
                    "register",
                    [
                        "issue": "tinh/2026H1@chot-15/so-ket-r0", "number": text,
                        "date": "17/6/2026",
                    ])
            })
        #expect(try bench.entries.count == before)
    }

    @Test func `an empty committee is not all committees`() throws {
        let bench = try OfficeBench(
            definitions: [.written("so-ket")], committees: ["a", "b"])
        try bench.set("2026-06-15")
        #expect(
            isRefusedAsUsage { try bench.act("issue", ["period": "2026H1", "committee": ""]) })
        #expect(try bench.issues.isEmpty)
    }

    @Test(arguments: ["1/1/2020", "14/12/2029", "31/12/9999"])
    func `a close before the period or years after it is refused`(_ close: String) throws {
        let bench = try bench()
        let before = try bench.entries.count
        #expect(
            isRefusedAsUsage {
                try bench.act(
                    "order",
                    [
                        "definition": "so-ket", "committee": "tinh",
                        "period": close == "31/12/9999" ? "2023" : "2030", "close": close,
                        "reason": "thử",
                    ])
            })
        #expect(try bench.entries.count == before)
    }
}

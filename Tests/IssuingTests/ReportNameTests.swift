// Proves which report a typed name means, and that a name of several is never taken for one.

import Obligations
import Testing

@testable import Issuing

@Suite("The name of a kept report")
struct ReportNameTests {
    private static let half = ObligationKey(
        definition: "so-ket", committee: "tinh", period: "2026H1@chot-15")
    private static let civil = ObligationKey(
        definition: "so-ket", committee: "tinh", period: "2026H1@lich")
    private static let kept = [
        ReportName(half, .revision(0)), ReportName(half, .revision(12)),
        ReportName(half, .draft(1)), ReportName(civil, .revision(0)),
    ]

    private func meant(_ text: String) throws -> String {
        try ReportName.only(of: Self.kept.map { (name: $0, report: "\($0)") }, meantBy: text)
    }

    @Test("Each name that is printed is read back as the same report")
    func roundTrip() throws {
        let odd = ObligationKey(
            definition: "quy-r3-du-thao-1", committee: "xa-1", period: "2012..2017@lich")
        for name in Self.kept + [ReportName(odd, .draft(10)), ReportName(odd, .revision(4))] {
            #expect(ReportName(text: name.description) == name)
        }
        #expect(ReportName(odd, .draft(10)).description.hasSuffix("-du-thao-1-du-thao-10"))
    }

    @Test("The full name of an issue or a draft, and the short one where it is the only one")
    func forms() throws {
        for name in Self.kept { #expect(try meant("\(name)") == "\(name)") }
        #expect(try meant("tinh/2026H1/so-ket-r12") == "tinh/2026H1@chot-15/so-ket-r12")
        #expect(try meant("tinh/2026H1/so-ket-du-thao-1") == "tinh/2026H1@chot-15/so-ket-du-thao-1")
    }

    @Test("A short name of two reports is refused with both, in order")
    func ambiguous() {
        #expect {
            try meant("tinh/2026H1/so-ket-r0")
        } throws: { error in
            "\(error)" == "“tinh/2026H1/so-ket-r0”: có 2 bản cùng tên này, mỗi bản theo một lịch; "
                + "viết đủ tên một trong các bản: tinh/2026H1@chot-15/so-ket-r0, "
                + "tinh/2026H1@lich/so-ket-r0"
        }
    }

    @Test(
        "What is no name, and what nobody kept, is refused as it was typed",
        arguments: [
            "", "so-ket-r0", "tinh/2026H1", "tinh/2026H1/so-ket", "tinh/2026H1/so-ket-r",
            "tinh/2026H1/so-ket-r+0", "tinh/2026H1/so-ket-r00", "tinh/2026H1/so-ket-r1",
            "tinh/2026H1/so-ket-r99999999999999999999", "tinh/2026H1/so-ket-du-thao-0",
            "tinh/2026H1/so-ket-du-thao-2", "tinh/2026H1/-r0", "tinh//so-ket-r0",
            "/2026H1/so-ket-r0", "tinh/2026H1/so-ket-r0/x", "tinh/2026H1/so-ket-r0.pdf",
            "tinh/2026/so-ket-r0", "xa/2026H1/so-ket-r0", "tinh/2026H1@/so-ket-r0",
            "tinh/2026H1/so-ket-r٠",
        ])
    func unknown(text: String) {
        #expect {
            try meant(text)
        } throws: { error in
            "\(error)".hasPrefix("“\(text)”: không có bản phát hành này")
        }
    }
}

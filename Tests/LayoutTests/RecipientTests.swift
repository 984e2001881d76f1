// Proves how the recipients are punctuated and where their lines begin.

import Documents
import Testing

@testable import Layout

@Suite("Recipients")
struct RecipientTests {
    private func signature(_ recipients: [String]) -> Signature {
        Signature(signedFor: "T/M Đảng ủy", post: "Bí thư", name: "", recipients: recipients)
    }

    @Test("Each ends with the sign of the form, the last with a full stop, whatever was typed")
    func ends() {
        let typed = ["Tỉnh ủy;", "Các sở, v.v.", "Quân khu.", "Các xã,", "Lưu: VT;"]
        let list = RecipientList(signature: signature(typed), form: Samples.form())
        #expect(list.lines() == ["Tỉnh ủy,", "Các sở, v.v.,", "Quân khu,", "Các xã,", "Lưu: VT."])
        let last = RecipientList(signature: signature(["Các sở, v.v."]), form: Samples.form())
        #expect(last.lines() == ["Các sở, v.v."])
    }

    @Test("The second line of a recipient hangs under its text, not under the dash")
    func hanging() throws {
        let report = try Samples.pages([
            Samples.paragraph(lines: 3),
            .signature(signature(["Đảng ủy các xã, phường trong khu vực thuộc tỉnh", "Lưu"])),
        ])
        let places = PageDump.places(report, page: 0)
        let first = try #require(places.first { $0.text.hasPrefix("Đảng ủy các") })
        let dash = try #require(
            places.first { $0.text.hasPrefix("-") && abs($0.y - first.y) < 0.01 })
        let second = try #require(places.first { $0.text.hasSuffix("tỉnh,") })
        #expect(first.y < second.y && dash.x < first.x)
        #expect(abs(first.x - second.x) < 0.01)
    }
}

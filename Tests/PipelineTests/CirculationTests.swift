// Is the proof that a definition's line of circulation is printed in place of its form's.

import Digests
import TestTools
import Testing

@testable import Pipeline

@Suite("The line of circulation")
struct CirculationTests {
    @Test("A definition's line of circulation stands in place of the form's, or takes it away")
    func circulation() throws {
        let site = try VariantSite("tinh-minh-hoa")
        let folder = site.folder.path + "/site"
        let form = try Files.readText(ExampleSite.root + "/config/forms/hd36.yaml")
        let definition = try Files.readText(
            ExampleSite.root + "/config/definitions/so-ket-6-thang.yaml")
        let request = ReportRequest(committee: "du-kv1", period: "2026H1")
        func head(_ line: String, form line2: String) throws -> String {
            try Files.write(
                Array((definition + line).utf8), to: folder + "/definitions/so-ket-6-thang.yaml")
            try Files.write(Array((form + line2).utf8), to: folder + "/forms/hd36.yaml")
            let report = try RenderReport(site: site.site()).render(request)
            return try PDFFile(report.bytes).text("-l", "1")
        }
        let (own, forms) = ("XONG HỘI NGHỊ TRẢ LẠI", "LƯU HÀNH NỘI BỘ")
        let formLine = "\nluu-hanh: Lưu hành nội bộ\n"
        let plain = try head("", form: formLine)
        #expect(plain.contains(forms) && !plain.contains(own))
        let other = try head("\nluu-hanh: Xong hội nghị trả lại\n", form: formLine)
        #expect(other.contains(own) && !other.contains(forms))
        let none = try head("\nluu-hanh: không\n", form: formLine)
        #expect(!none.contains(forms) && !none.contains("KHÔNG"))
        let added = try head("\nluu-hanh: Xong hội nghị trả lại\n", form: "\n")
        #expect(added.contains(own))
    }

    @Test("The line of circulation is an input of the report as the form is")
    func circulationIsAnInput() throws {
        let render = RenderReport(site: try Variants.shipped.get().site())
        func form(_ line: String?) throws -> Digest {
            var order = Orders.halfYear(.issue(revision: 0), work: .assess, committee: "du-kv1")
            order.circulation = line
            return try render.answer(order).inputs.form
        }
        // The form has none: to want none changes nothing.
        #expect(try form(nil) == form(""))
        #expect(try form("Xong hội nghị trả lại") != form(nil))
        #expect(try form("Xong hội nghị trả lại") != form("Tài liệu hội nghị"))
    }
}

// Is the proof that a site's own words are read strictly, printed, and pinned by what was issued.

import Digests
import Periods
import TestTools
import Testing

@testable import Documents
@testable import Figures
@testable import Pipeline

@Suite("A house's own words")
struct WordingFileTests {
    private static let shipped = ExampleSite.root + "/templates"
    private let folder = TemporaryFolder()

    private func wording(_ text: String) throws -> HouseWording {
        try Files.write(Array(text.utf8), to: folder.path + "/loi-van.yaml")
        return try WordingFile(folders: [folder.path, Self.shipped]).wording()
    }

    @Test("The shipped file has every key once, in order, with the words of the program")
    func shipped() throws {
        let file = try ConfigurationFile(path: Self.shipped + "/loi-van.yaml")
        let lines = file.source.split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(
            lines.map { $0.prefix { $0 != ":" } } == HouseWording.entries.map { $0.name[...] })
        for entry in HouseWording.entries {
            #expect(try file.text(entry.name) == entry.text, "\(entry.name)")
            #expect(file.source.contains("\n# \(entry.note)\n\(entry.name): "), "\(entry.name)")
        }
        #expect(try WordingFile(folders: [Self.shipped]).wording() == .standard)
    }

    @Test("The guide has a line for every key")
    func guide() throws {
        let guide = try Files.readText(ExampleSite.root + "/docs/forms.md")
        for entry in HouseWording.entries {
            let text = String(entry.text.map { $0 == "\u{A0}" ? " " : $0 })
            #expect(
                guide.contains("\n| `\(entry.name)` | \(text) | \(entry.note) |\n"),
                "\(entry.name)")
        }
        let rows = guide.split(separator: "\n").count { line in
            HouseWording.entries.contains { line.hasPrefix("| `\($0.name)` |") }
        }
        #expect(rows == HouseWording.entries.count)
    }

    @Test("The verdicts of the wording are those of the figures")
    func verdicts() {
        let words = HouseWording.verdicts.map { HouseWording.standard[$0].text }
        #expect(words == Verdict.allCases.map(\.rawValue))
    }

    @Test("A site's own file changes what it names and nothing else")
    func own() throws {
        let wording = try wording("danh-gia-cham: chậm tiến độ\nuoc: \"ước {so}\"\n")
        #expect(wording.changes == ["danh-gia-cham: chậm tiến độ", "uoc: ước {so}"])
        #expect(try self.wording("# chưa đổi gì\n") == .standard)
    }

    static let mistakes: [(String, String)] = [
        (
            "tang: lên {muc}\ndanh-gia-cam: x\n",
            ":2:1: khóa lạ “danh-gia-cam”; có phải là “danh-gia-cham”?"
        ),
        ("tang: lên\n", ":1:7: tang: thiếu chỗ điền {muc}"),
        ("tang: lên {mu}\n", ":1:7: tang: không có chỗ điền {mu}"),
        ("tang: lên {muc} {muc}\n", ":1:7: tang: chỗ điền {muc} viết hai lần"),
        ("tang: \"lên {muc\"\n", ":1:7: tang: ngoặc nhọn không đủ cặp"),
        ("giu-nguyen: như {muc}\n", ":1:13: giu-nguyen: không có chỗ điền {muc}"),
        ("giu-nguyen: \"  \"\n", ":1:13: "), ("giu-nguyen:\n", ":1:"),
        ("danh-gia-dat: Vượt\n", ":1:15: danh-gia-dat: “Vượt” trùng với lời của danh-gia-vuot"),
        ("tang: bớt {muc}\ngiam: bớt {muc}\n", ":2:7: giam: “bớt {muc}” trùng với lời của tang"),
    ]

    @Test("A mistake is told with file, line, column and what to do", arguments: mistakes)
    func mistake(text: String, expected: String) {
        #expect {
            try wording(text)
        } throws: { error in
            "\(error)".hasPrefix(folder.path + "/loi-van.yaml" + expected)
        }
    }

    @Test("check tells a letter that the fonts lack, and a phrase that is none")
    func check() throws {
        let site = try VariantSite("dien-bien-phu-2012-2017")
        let path = site.folder.path + "/site/templates/loi-van.yaml"
        func findings(_ text: String) throws -> [String] {
            try Files.write(Array(text.utf8), to: path)
            let today = Day(year: 2018, month: 1, day: 2)
            return try CheckSite(configuration: site.configuration, today: today).findings()
                .filter { $0.contains("loi-van") }
        }
        #expect(try findings("tong-cong: Cộng\n") == [])
        let lacking = try findings("tong-cong: Cộng 😀\n")
        #expect(lacking.count == 1)
        #expect(lacking.first?.contains(":1:12: tong-cong: phông chữ không có ký tự 😀") == true)
        #expect(try findings("tong: Cộng\n").count == 1)
    }

    private static let words = """
        danh-gia-cham: trễ
        don-vi-tinh: "ĐVT: {don-vi}"
        nguon-minh-hoa: "Theo {nguon}, đến {ngay}."
        giay-con-thieu: Bảng kê việc còn thiếu
        bang: Biểu số {so}.
        """

    @Test("An issue is printed in the site's words, and again in its own after they changed")
    func pinned() throws {
        let plain = try Variants.shipped.get()
        let own = try VariantSite("tinh-minh-hoa")
        try Files.write(
            Array(Self.words.utf8), to: own.folder.path + "/site/templates/loi-van.yaml")
        let order = Orders.halfYear(.draft(1))
        let before = try RenderReport(site: plain.site()).answer(order)
        let after = try RenderReport(site: own.site()).answer(order)
        #expect(before.inputs.form != after.inputs.form)
        #expect(before.inputs.template == after.inputs.template)

        let text = try PDFFile(#require(after.report).bytes).text()
        #expect(text.contains("ĐVT: ") && text.contains("Theo ") && text.contains("Biểu số 1."))
        #expect(!text.contains("Đơn vị tính") && !text.contains("Bảng 1."))
        let gaps = try PDFFile(after.papers[0].bytes).text()
        #expect(gaps.contains("BẢNG KÊ VIỆC CÒN THIẾU"))

        let sheet = try #require(FigureSheet(packed: after.figures))
        #expect(sheet.wordingChanges.count == 5)
        #expect(FigureSheet(packed: before.figures)?.wordingChanges == [])
        // Each site prints the other's issue as it was.
        var again = order
        again.wording = sheet.wordingChanges
        let repeated = try RenderReport(site: plain.site()).answer(again)
        #expect(repeated.report?.bytes == after.report?.bytes)
        #expect(repeated.inputs.form == after.inputs.form)
        again.wording = []
        let first = try RenderReport(site: own.site()).answer(again)
        #expect(first.report?.bytes == before.report?.bytes)
        // The list of changes tells the words, and no figure that only reads otherwise.
        let changes = try sheet.changes(from: #require(FigureSheet(packed: before.figures)))
        let told = changes.filter { $0.label.hasPrefix("Từ ngữ") }
        #expect(told.count == 5)
        #expect(!changes.contains { $0.label.contains("đánh giá") })
    }
}

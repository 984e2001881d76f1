// Proves that fixed words follow the house's spelling and names stay as they were recorded.

import Facts
import Templates
import Testing

@testable import Documents

@Suite("Spelling of fixed words")
struct HouseWordingTests {
    static let words: [(String, String)] = [
        ("Đảng ủy, Tỉnh ủy; ủy viên Ủy ban, ĐẢNG ỦY", "Đảng uỷ, Tỉnh uỷ; uỷ viên Uỷ ban, ĐẢNG UỶ"),
        ("thủy lợi, Thủy Nguyên", "thủy lợi, Thủy Nguyên"), ("ủyx", "ủyx"), ("", ""),
    ]

    @Test("A column without a title of its own has the house's, which is the template's own word")
    func headings() throws {
        let fields = Reference.IndicatorField.allCases.map(\.rawValue)
        let names = (["tt"] + fields + Aspect.allCases.map(\.rawValue)).joined(separator: ", ")
        let text = """
            ---
            ma: thu
            ten: Thử
            loai-van-ban: BÁO CÁO
            trich-yeu: thử
            ky: [nam]
            ---
            ```bang
            ten: Một
            hang: chi-tieu
            nhom: Huấn luyện
            cot: [\(names), {cot: cung-ky, tieu-de: Năm trước}]
            ```

            ```bang
            ten: Hai
            hang: don-vi
            cot: [ten, xep-loai, xep-loai-don-vi]
            ```
            """
        let catalogue = Catalogue(
            indicators: [Samples.indicator("hl")], groups: ["Huấn luyện"], judgementSections: [])
        let body = try TemplateReader(catalogue: catalogue).read(text, file: "thu.md").body
        var told = 0
        for case .table(let table) in body {
            for column in table.columns {
                guard column.title != "Năm trước" else {
                    #expect(!column.hasHouseTitle)
                    continue
                }
                let key = try #require(column.content.heading)
                #expect(column.hasHouseTitle && HouseWording.standard[key].filled() == column.title)
                told += 1
            }
        }
        #expect(told == 1 + fields.count + Aspect.allCases.count + 3)
    }

    @Test("The tone moves in the word itself and in no other", arguments: words)
    func tone(onU: String, onY: String) {
        #expect(HouseSpelling.toneOnY.respelled(onU) == onY)
        #expect(HouseSpelling.toneOnU.respelled(onY) == onU)
        #expect(HouseSpelling.asWritten.respelled(onU) == onU)
    }

    static let signings: [(String, String, String)] = [
        ("T/M BAN THƯỜNG VỤ", "T/M BAN THƯỜNG VỤ", "TM. BAN THƯỜNG VỤ"),
        ("KT. CHỈ HUY TRƯỞNG", "K/T CHỈ HUY TRƯỞNG", "KT. CHỈ HUY TRƯỞNG"),
        ("tl. Chỉ huy trưởng", "T/L Chỉ huy trưởng", "TL. Chỉ huy trưởng"),
        ("CHỈ HUY TRƯỞNG", "CHỈ HUY TRƯỞNG", "CHỈ HUY TRƯỞNG"),
        ("TM.CỤM", "TM.CỤM", "TM.CỤM"),
    ]

    @Test(
        "The prefix of a signatory is the form's, what follows is not touched", arguments: signings)
    func prefix(line: String, slash: String, dot: String) {
        #expect(SigningPrefix.slash.respelled(line) == slash)
        #expect(SigningPrefix.dot.respelled(line) == dot)
        #expect(SigningPrefix.asWritten.respelled(line) == line)
    }

    @Test("Words of the template follow the house, a recorded name does not")
    func names() {
        let facts = Samples.facts()
        let scope = WritingScope(facts, spelling: .toneOnY)
        let runs = InlineWriting(scope: scope).runs([
            .text("Đảng ủy: ", isBold: false, isItalic: false), Samples.use(.committee(.name)),
        ])
        #expect(runs.map(\.text).joined() == "Đảng uỷ: Đảng ủy Quân sự tỉnh")
    }
}

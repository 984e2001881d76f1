// Proves that fixed words follow the house's spelling and names stay as they were recorded.

import Templates
import Testing

@testable import Documents

@Suite("Spelling of fixed words")
struct HouseWordingTests {
    static let words: [(String, String)] = [
        ("Đảng ủy, Tỉnh ủy; ủy viên Ủy ban, ĐẢNG ỦY", "Đảng uỷ, Tỉnh uỷ; uỷ viên Uỷ ban, ĐẢNG UỶ"),
        ("thủy lợi, Thủy Nguyên", "thủy lợi, Thủy Nguyên"), ("ủyx", "ủyx"), ("", ""),
    ]

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

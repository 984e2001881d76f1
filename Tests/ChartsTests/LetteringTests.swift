// Is how chart text wraps.

import Pages
import Testing

@testable import Charts

@Suite("Chart text")
struct LetteringTests {
    /// Ten points: five points a character.
    private func lines(_ text: String, within limit: Double) throws -> [String] {
        let block = try Lettering(measurer: FixedPitch()).block(text, .name, within: limit)
        return block.lines.map { line in
            line.words.map(\.text).joined(separator: " ") + (line.trailingSpace ? "_" : "")
        }
    }

    @Test("Lines break at spaces, and the space is remembered")
    func spaces() throws {
        #expect(try lines("dân quân tự vệ", within: 40) == ["dân quân_", "tự vệ"])
    }

    @Test("A no-break space binds")
    func binding() throws {
        #expect(try lines("xã Ninh\u{A0}Hải", within: 45) == ["xã_", "Ninh\u{A0}Hải"])
    }

    @Test("A word too long breaks between characters without loss")
    func longWord() throws {
        #expect(try lines("ab ABCDEFGHIJ cd", within: 25) == ["ab_", "ABCDE", "FGHIJ_", "cd"])
    }

    @Test("A limit narrower than a character still prints one character a line")
    func narrow() throws {
        #expect(try lines("Ẫy", within: 1) == ["Ẫ", "y"])
    }

    @Test("Balanced lines leave no single word over")
    func balanced() throws {
        let lettering = Lettering(measurer: FixedPitch())
        let text = "Khu vực phòng thủ số 1"
        let greedy = try lettering.block(text, .name, within: 100)
        let balanced = try lettering.balanced(text, .name, within: 100)
        #expect(greedy.lines.map(\.words.count) == [5, 1])
        #expect(balanced.lines.map(\.words.count) == [3, 3])
    }

    @Test("A text of spaces has no lines")
    func nothing() throws {
        #expect(try lines("  ", within: 40) == [])
    }
}

// Is the proof that every phrase of the house is printed where the shipped one stood.

import Facts
import Templates
import Testing

@testable import Documents

@Suite("The wording of the house")
struct WordingWalkTests {
    /// Phrases of papers and reasons, which are written, and walked, in the target above.
    private static let papers = Set(
        (HouseWording.wordsOfPapers + HouseWording.wordsInPapers).map(\.key))
    private static let shown = HouseWording.entries.filter { !papers.contains($0.key) }

    /// The shipped phrase with a mark of its key and without a letter of its own.
    private static func marked(_ entry: HouseWording.Entry) -> String {
        "⟦\(entry.name)⟧"
            + HousePhrase.places(in: entry.text).map { "{\($0)}" }.joined(separator: "·")
    }

    /// What stands between the places of a phrase.
    private static func words(_ text: String) -> [String] {
        text.split { $0 == "{" || $0 == "}" }.enumerated()
            .filter { $0.offset % 2 == (text.hasPrefix("{") ? 1 : 0) }
            .map { String($0.element) }
    }

    private static let standard = WordingScenes(wording: .standard).text

    @Test("The table of phrases is in the order of the keys, each name once")
    func order() {
        let entries = HouseWording.entries
        #expect(entries.map(\.key) == HouseWording.Key.allCases)
        #expect(Set(entries.map(\.name)).count == entries.count)
        #expect(HouseWording.standard.changes == [])
    }

    @Test("Each phrase alone is shown where the shipped one stood", arguments: shown)
    func each(_ entry: HouseWording.Entry) throws {
        for words in Self.words(entry.text) {
            #expect(Self.standard.contains(words), "\(entry.name): \(words)")
        }
        var wording = HouseWording.standard
        try wording.set(entry.key, to: Self.marked(entry))
        #expect(wording.changes == ["\(entry.name): \(Self.marked(entry))"])
        let text = WordingScenes(wording: wording).text
        #expect(text.contains("⟦\(entry.name)⟧"), "\(entry.name)")
        #expect(!text.contains("{"))
    }

    @Test("With every phrase changed no shipped word is left on any page")
    func all() throws {
        var wording = HouseWording.standard
        for entry in HouseWording.entries { try wording.set(entry.key, to: Self.marked(entry)) }
        let text = WordingScenes(wording: wording).text
        for entry in Self.shown {
            #expect(text.contains("⟦\(entry.name)⟧"), "\(entry.name)")
            for words in Self.words(entry.text) where words.count(where: \.isLetter) > 1 {
                #expect(!text.contains(words), "\(entry.name): \(words)")
            }
        }
        #expect(HouseWording(changes: wording.changes) == wording)
    }

    @Test("A template asks by the shipped word, whatever is printed for it")
    func meaning() throws {
        var wording = HouseWording.standard
        try wording.set(.late, to: "đạt")
        try wording.set(.met, to: "chậm")
        let address = Samples.address("hl", "t", .verdict)
        let scope = WritingScope(
            Samples.facts([address: .known(Figure(.text("chậm")))]), wording: wording)
        let reference = Samples.use(.indicator(code: "hl", .verdict))
        #expect(InlineWriting(scope: scope).runs([reference]).map(\.text) == ["đạt"])
        let truth = ConditionTruth(scope: scope)
        let isLate = Condition.compare(.indicator(code: "hl", .verdict), .equal, .text("chậm"))
        let isMet = Condition.compare(.indicator(code: "hl", .verdict), .equal, .text("đạt"))
        #expect(truth.holds(isLate) == true)
        #expect(truth.holds(isMet) == false)
        #expect(wording.verdict("đạt kế hoạch") == "đạt kế hoạch")
        #expect(wording.change("tăng cường") == "tăng cường")
    }

    static let flaws: [(String, [String], HousePhrase.Flaw)] = [
        ("", [], .empty), (" ", ["so"], .empty), ("{so", ["so"], .openBrace),
        ("so}", ["so"], .openBrace), ("{so}{{", ["so"], .openBrace),
        ("{do}", ["so"], .unknownPlace("do", known: ["so"])),
        ("{so} {so}", ["so"], .repeatedPlace("so")),
        ("{b}", ["a", "b", "c"], .missingPlaces(["a", "c"])),
    ]

    @Test("A phrase without the places of the shipped one is refused", arguments: flaws)
    func flaw(text: String, places: [String], flaw: HousePhrase.Flaw) {
        #expect(throws: flaw) { try HousePhrase(text, places: places) }
    }

    @Test("Places may stand in another order")
    func turned() throws {
        let phrase = try HousePhrase("{b} trước {a}", places: ["a", "b"])
        #expect(phrase.filled("một", "hai") == "hai trước một")
        #expect(HousePhrase(shipped: "{a} sau {b}").filled("một", "hai") == "một sau hai")
    }

    @Test(
        "A change is told by the words it was reckoned as",
        arguments: ["tăng 5%", "giảm 5%", "tăng khoảng 5%", "giảm khoảng 5%", "giữ nguyên"])
    func changes(_ text: String) { #expect(ChangeWords(text)?.text == text) }
}

// Is the proof that the sheets to replace follow from the pages that differ, and from nothing else.

import Digests
import Testing

@testable import Pipeline

@Suite("The sheets that a revision replaces")
struct ReplacementSheetsTests {
    /// Each letter is what a page draws.
    private func sheets(_ old: String, _ new: String, sides: Int = 2) -> ReplacementSheets {
        func digests(_ text: String) -> [Digest] {
            text.map { SHA256.digest(of: String($0)) }
        }
        return ReplacementSheets(old: digests(old), new: digests(new), pagesPerSheet: sides)
    }

    /// "2: 3–4 → 3–4", a line a sheet.
    private func told(_ replacement: ReplacementSheets) -> [String] {
        replacement.sheets.map { sheet in
            let (old, new) = (sheet.old.map(pages) ?? "none", sheet.new.map(pages) ?? "none")
            return "\(sheet.number): \(old) → \(new)"
        }
    }

    private func pages(_ range: Range<Int>) -> String {
        range.count == 1
            ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound - 1)"
    }

    @Test("are none where no page differs")
    func none() {
        let same = sheets("abcde", "abcde")
        #expect(same.sheets.isEmpty && same.keptCount == 3 && same.wholeFrom == nil)
    }

    @Test("are one where one page differs, front or back")
    func one() {
        let front = sheets("abcdef", "abCdef")
        #expect(told(front) == ["2: 3–4 → 3–4"])
        #expect(front.keptCount == 2 && front.wholeFrom == nil)
        #expect(told(sheets("abcdef", "abcDef")) == ["2: 3–4 → 3–4"])
        #expect(told(sheets("abcdef", "AbcdeF")) == ["1: 1–2 → 1–2", "3: 5–6 → 5–6"])
    }

    @Test("end with a single page where the report does")
    func oddLastPage() {
        #expect(told(sheets("abcde", "abcdE")) == ["3: 5 → 5"])
        #expect(told(sheets("abcde", "Abcde")) == ["1: 1–2 → 1–2"])
    }

    @Test("are all from the sheet on where the report grew")
    func growth() {
        let middle = sheets("abcdef", "abcXdef")
        #expect(told(middle) == ["2: 3–4 → 3–4", "3: 5–6 → 5–6", "4: none → 7"])
        #expect(middle.wholeFrom == 3 && middle.keptCount == 1)
        let end = sheets("abcde", "abcdef")
        #expect(told(end) == ["3: 5 → 5–6"])
        #expect(end.wholeFrom == 5)
        let both = sheets("abcdef", "AbcdefG")
        #expect(told(both) == ["1: 1–2 → 1–2", "4: none → 7"])
        #expect(both.wholeFrom == 7)
    }

    @Test("are taken out and not put in where the report shrank")
    func shrinking() {
        let end = sheets("abcdef", "abcd")
        #expect(told(end) == ["3: 5–6 → none"])
        #expect(end.wholeFrom == 5 && end.keptCount == 2)
        #expect(told(sheets("abcdef", "abcde")) == ["3: 5–6 → 5"])
        #expect(told(sheets("abcdef", "acdef")) == ["1: 1–2 → 1–2", "2: 3–4 → 3–4", "3: 5–6 → 5"])
    }

    @Test("have one page each where paper is printed on one side")
    func oneSided() {
        #expect(told(sheets("abc", "aBcd", sides: 1)) == ["2: 2 → 2", "4: none → 4"])
        #expect(sheets("abc", "aBcd", sides: 1).wholeFrom == 4)
    }
}

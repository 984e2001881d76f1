// Proves that footnotes stand whole, in order, at the foot of the pages that refer to them.

import Documents
import Pages
import TestTools
import Testing

@testable import Layout

@Suite("Footnotes")
struct FootnoteTests {
    /// A paragraph of `lines` lines whose line `line` (from 0) refers to a note.
    private func paragraph(lines: Int, note: Int, at line: Int, words: Int) -> Block {
        let runs = (0..<lines).flatMap { index -> [Run] in
            let text = Run(Samples.longWord + " ")
            guard index == line else { return [text] }
            let body = (0..<words).map { "n\(note)t\($0)" }.joined(separator: " ")
            return [text, Run("", footnote: Footnote(number: note, [Run(body)])), Run(" ")]
        }
        return .paragraph(runs)
    }

    @Test("The mark stands above the line, at its word; the note at the foot under a rule")
    func oneNote() throws {
        let blocks: [Block] = [
            .paragraph([
                Run("Đạt "), Run("98%", address: "a"),
                Run("", footnote: Footnote(number: 1, [Run("Số ước.")])), Run(" kế hoạch."),
            ])
        ]
        let report = try Samples.pages(blocks)
        let dump = PageDump.text(report, page: 0)
        let mark = try #require(PageDump.places(report, page: 0).first { $0.text == "(1) " })
        let figure = try #require(PageDump.places(report, page: 0).first { $0.text == "98%" })
        #expect(mark.y < figure.y && mark.x == figure.x + 21, "\(dump)")
        #expect(dump.contains("Note11 (1) Số ước."))
        let note = try #require(PageDump.places(report, page: 0).first { $0.text == "(1) Số ước." })
        let bottom = PageGeometry(form: Samples.form(), isLandscape: false).bottom(page: 1)
        #expect(note.y > bottom - 13 && note.y < bottom)
        #expect(
            PrintedText(report: report).leaves().map(\.text).suffix(2) == [
                "Đạt 98%(1) kế hoạch.", "(1) Số ước.",
            ])
    }

    @Test("A space before the mark goes behind it, also at the end of a paragraph")
    func spaces() throws {
        let note = Footnote(number: 1, [Run("Ước.")])
        let report = try Samples.pages([
            .item([Run("đạt "), Run("", footnote: note), Run("98%")]),
            .paragraph([Run("hết "), Run("", footnote: Footnote(number: 2, [Run("Hai.")]))]),
        ])
        #expect(
            PrintedText(report: report).leaves().map(\.text).suffix(5) == [
                "-", "đạt(1) 98%", "(1) Ước.", "hết(2)", "(2) Hai.",
            ])
    }

    @Test("Every note stands on the page of its mark", arguments: 1...40)
    func pages(seed: Int) throws {
        var generator = SplitMix(seed: UInt64(seed))
        var blocks: [Block] = []
        for note in 1...Int.random(in: 1...12, using: &generator) {
            let lines = Int.random(in: 1...30, using: &generator)
            blocks.append(
                paragraph(
                    lines: lines, note: note, at: Int.random(in: 0..<lines, using: &generator),
                    words: Int.random(in: 1...90, using: &generator)))
        }
        let report = try Samples.pages(blocks)
        for (page, items) in report.pages.enumerated() {
            var marks: [Int] = []
            var notes: [Int] = []
            for item in items.items {
                guard let text = PrintedText.text(of: item), text.hasPrefix("("),
                    let element = item.element,
                    let number = Int(text.dropFirst().prefix { $0 != ")" })
                else { continue }
                if report.structure[element].kind == .note {
                    notes.append(number)
                } else {
                    marks.append(number)
                }
            }
            #expect(marks == notes, "seed \(seed), page \(page + 1)")
        }
    }

    @Test("A note taller than a page is refused with its place")
    func tooTall() throws {
        #expect(throws: LayoutError.self) {
            try Samples.pages([paragraph(lines: 3, note: 1, at: 1, words: 2_000)])
        }
    }
}

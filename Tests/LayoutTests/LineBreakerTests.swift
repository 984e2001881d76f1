// Proves how paragraphs are broken into lines.

import Documents
import Pages
import TestTools
import Testing

@testable import Layout

@Suite("Line breaking")
struct LineBreakerTests {
    private let style = TextStyle(.serif, size: 10)

    /// Words of 5 points a letter with 5-point gaps.
    private func words(_ text: String) throws -> [Word] {
        try WordShaping(measurer: SquareMeasurer(), style: style, element: 1).words(of: [Run(text)])
    }

    private func lines(_ words: [Word], _ lines: [LineBreaker.Line]) -> [String] {
        lines.map { words[$0.words].map(\.text).joined(separator: " ") }
    }

    @Test("Total fit beats first fit where first fit leaves a hole")
    func totalFit() throws {
        // First fit leaves "eee" for the next line and then stretches "eee a gggggggg" to gaps four
        // times their width; total fit narrows the line before instead.
        let words = try words(
            "aaaaaa bbbb cccc dd ee fff gggg hhhhh eee a gggggggg iiiiiii j kkkkk")
        let breaker = LineBreaker(words, firstWidth: 100, restWidth: 100)
        #expect(
            lines(words, breaker.greedy()) == [
                "aaaaaa bbbb cccc dd", "ee fff gggg hhhhh", "eee a gggggggg", "iiiiiii j kkkkk",
            ])
        #expect(
            lines(words, breaker.justified()) == [
                "aaaaaa bbbb cccc dd", "ee fff gggg hhhhh eee", "a gggggggg iiiiiii j", "kkkkk",
            ])
        #expect(worstGap(words, breaker.greedy(), width: 100) == 4)
        #expect(worstGap(words, breaker.justified(), width: 100) < 1.4)
    }

    /// The widest gap of all lines but the last, of its natural width, when lines are justified.
    private func worstGap(_ words: [Word], _ lines: [LineBreaker.Line], width: Double) -> Double {
        lines.dropLast().map { line in
            let lettered = words[line.words].reduce(0) { $0 + $1.width }
            let gaps = words[line.words].dropLast().reduce(0) { $0 + $1.gap.width }
            return gaps > 0 ? (width - lettered) / gaps : .infinity
        }.max() ?? 0
    }

    @Test("Gaps of justified lines stay between two thirds and three times their width")
    func gapLimits() throws {
        var generator = SplitMix(seed: 7)
        for _ in 0..<200 {
            let count = 3 + Int(generator.next() % 60)
            let text = (0..<count).map { _ in
                String(repeating: "x", count: 1 + Int(generator.next() % 9))
            }.joined(separator: " ")
            let words = try words(text)
            let width = 60 + Double(generator.next() % 300)
            for line in LineBreaker(words, firstWidth: width, restWidth: width).justified() {
                #expect(line.gapFactor >= 2.0 / 3 - 1e-6 && line.gapFactor <= 3 + 1e-6)
                let setting = LineSetting(words: words[line.words], gapFactor: line.gapFactor)
                #expect(setting.width <= width + 0.02)
            }
        }
    }

    @Test("A justified line ends at the right edge, and the last one is natural")
    func edges() throws {
        let words = try words(String(repeating: "abcd ef ghi ", count: 12))
        let lines = LineBreaker(words, firstWidth: 180, restWidth: 200).justified()
        #expect(lines.count > 2)
        for (index, line) in lines.enumerated().dropLast() {
            let setting = LineSetting(words: words[line.words], gapFactor: line.gapFactor)
            #expect(abs(setting.width - (index == 0 ? 180 : 200)) < 0.02)
        }
        #expect(lines.last?.gapFactor == 1)
    }

    @Test("Without a feasible set one line is ragged and nothing is lost")
    func raggedFallback() throws {
        let words = try words("mmmmmmmmmmmm a mmmmmmmmmmmm bbbbbbbbbbbb c")
        let lines = LineBreaker(words, firstWidth: 70, restWidth: 70).justified()
        #expect(lines.flatMap { Array($0.words) } == Array(words.indices))
        for line in lines { #expect(line.gapFactor <= 3) }
    }

    @Test("Centred lines are balanced")
    func balance() throws {
        let words = try words("aaaa aaaa aaaa aaaa aaaa aaaa")
        let breaker = LineBreaker(words, firstWidth: 125, restWidth: 125)
        #expect(breaker.greedy().map(\.words.count) == [5, 1])
        #expect(breaker.balanced().map(\.words.count) == [3, 3])
    }

    @Test("A word longer than the line is cut by character with nothing lost")
    func longWord() throws {
        let long = String(repeating: "ắ", count: 57)
        let shaped = try words("trước " + long + " sau")
        let fitted = try WordFitting(measurer: SquareMeasurer(), width: 100).fitted(shaped)
        let lines = LineBreaker(fitted, firstWidth: 100, restWidth: 100).justified()
        var text = ""
        for line in lines {
            let setting = LineSetting(words: fitted[line.words], gapFactor: line.gapFactor)
            #expect(setting.width <= 100.02)
            for item in setting.items(x: 0, baseline: 0) {
                text += PrintedText.text(of: item) ?? ""
            }
        }
        #expect(text == "trước " + long + " sau")
    }

    @Test("A bound group wider than the line gives up its bindings before its letters")
    func wideGroup() throws {
        let shaped = try words("một\u{A0}hai\u{A0}ba\u{A0}bốn\u{A0}năm\u{A0}sáu")
        #expect(shaped.widestGroup == shaped.naturalWidth)
        let fitted = try WordFitting(measurer: SquareMeasurer(), width: 60).fitted(shaped)
        #expect(fitted.map(\.text) == shaped.map(\.text))
        #expect(fitted.widestGroup <= 60)
    }

    @Test("Runs of different looks inside one word become marks without a space between")
    func mixedWord() throws {
        let runs = [Run("đạt ("), Run("98,5%", isBold: true, address: "B1.2"), Run(") kế hoạch")]
        let words = try WordShaping(measurer: SquareMeasurer(), style: style, element: 1)
            .words(of: runs)
        #expect(words.map(\.text) == ["đạt", "(98,5%)", "kế", "hoạch"])
        let items = LineSetting(words: words[...], gapFactor: 1).items(x: 0, baseline: 10)
        #expect(items.map { PrintedText.text(of: $0) } == ["đạt (", "98,5%", ") kế hoạch"])
        #expect(items.map(\.address) == [nil, "B1.2", nil])
    }

    @Test("An underlined text carries a rule of its own length")
    func underline() throws {
        let run = Run("Nơi nhận:", isUnderlined: true)
        let words = try WordShaping(measurer: SquareMeasurer(), style: style, element: 1)
            .words(of: [run])
        let items = LineSetting(words: words[...], gapFactor: 1).items(x: 20, baseline: 10)
        #expect(items.count == 2)
        guard case .line(let from, let to, _) = items[1].mark else {
            Issue.record("no rule")
            return
        }
        #expect(from.x == 20 && to.x == 65 && from.y == 11 && items[1].element == nil)
    }
}

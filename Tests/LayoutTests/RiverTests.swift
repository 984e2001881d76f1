// Proves that rivers are seen where they run, and led away where the words allow it.

import Documents
import Pages
import TestTools
import Testing

@testable import Layout

@Suite("Rivers")
struct RiverTests {
    private let style = TextStyle(.serif, size: 10)

    /// Words of 5 points a letter with 5-point gaps.
    private func words(_ text: String) throws -> [Word] {
        try WordShaping(measurer: SquareMeasurer(), style: style, element: 1).words(of: [Run(text)])
    }

    @Test("Wide gaps one under the other are a river; narrow or shifted ones are none")
    func detection() throws {
        let words = try words(String(repeating: "aaaa bbbb ", count: 6))
        let breaker = LineBreaker(words, firstWidth: 50, restWidth: 50)
        func lines(_ factors: [Double]) -> [LineBreaker.Line] {
            factors.enumerated().map { index, factor in
                LineBreaker.Line(words: (2 * index)..<(2 * index + 2), gapFactor: factor)
            }
        }
        let rivers = Rivers(breaker: breaker)
        #expect(rivers.longest(in: lines([2, 2, 2, 2, 2, 1])) == 0..<5)
        #expect(rivers.longest(in: lines([1, 2, 2, 2, 2, 1])) == 1..<5)
        #expect(rivers.longest(in: lines([2, 2, 2, 1.1, 2, 2])) == nil)
        // An indent of 20 shifts the first line's gap away.
        let indented = LineBreaker(words, firstWidth: 30, restWidth: 50)
        #expect(Rivers(breaker: indented).longest(in: lines([2, 2, 2, 2, 1, 1])) == nil)
    }

    @Test("Few of a thousand paragraphs keep a river, and none keeps one that a moved break ends")
    func paragraphs() throws {
        var generator = SplitMix(seed: 11)
        var rivers = 0
        for _ in 0..<1_000 {
            // Vietnamese syllables have two to five letters.
            let text = (0..<Int.random(in: 40...140, using: &generator)).map { _ in
                String(repeating: "x", count: Int.random(in: 2...5, using: &generator))
            }.joined(separator: " ")
            let words = try words(text)
            let breaker = LineBreaker(words, firstWidth: 272, restWidth: 300)
            let lines = breaker.justified()
            #expect(lines.flatMap { Array($0.words) } == Array(words.indices))
            if Rivers(breaker: breaker).longest(in: lines) != nil { rivers += 1 }
        }
        print("rivers: \(rivers) of 1000 paragraphs")
        #expect(rivers < 10)
    }

    @Test("A line ends after what is counted, not after its number")
    func numbers() throws {
        let words = try words("đến nay có chín vượt, ba đạt, 5 đúng hạn và hai chậm hơn")
        let breaker = LineBreaker(words, firstWidth: 150, restWidth: 150)
        let ends = breaker.justified().map { words[$0.words.upperBound - 1].text }
        #expect(!ends.contains("5"))
    }
}

// Is what happens to damaged templates: faults or a template, never a crash, never endless work.

import Templates
import TestTools
import Testing

@Suite struct RobustnessTests {
    /// Every body of the language tests in one template.
    private static let good =
        Sample.head
        + LanguageCases.all.map(\.body).filter { !$0.contains("chu-ky") }.joined(separator: "\n\n")

    @Test func `All bodies together are one template`() {
        #expect(FaultTests.lines(RobustnessTests.good).isEmpty)
    }

    @Test func `A prefix cut at any byte gives faults or a template`() {
        let bodies = LanguageCases.all.enumerated()
            .filter { $0.offset % 6 == 0 }.map(\.element.body)
        let bytes = Array((Sample.head + bodies.joined(separator: "\n\n")).utf8)
        var templates = 0
        for length in bytes.indices {
            let text = String(decoding: bytes.prefix(length), as: UTF8.self)
            if case .success = Sample.read(text) { templates += 1 }
        }
        #expect(templates > 0)
        #expect(templates < bytes.count)
    }

    @Test func `Two thousand random mutations give faults or a template`() {
        var numbers = SplitMix(seed: 20_260_614)
        let pieces = [
            "{{", "}}", "\"", "|", "#", "/", "(", ")", ".", "\n", "```", "```bang\n", "---", "*",
            "**", "{{#neu ", "{{/neu}}", "{{#lap ", "{{/lap}}", "va", "hoac", ":", "- ", "  ", "[",
            "]", "<", "\t", "\u{0}", "\u{301}", "\u{F0000}", "\u{1F1FB}\u{1F1F3}", "“", "”",
            "{", "}", "\r", "\\",
        ]
        let good = Array(RobustnessTests.good.unicodeScalars)
        var refused = 0
        for _ in 0..<2_000 {
            let start = Int(numbers.next() % UInt64(good.count))
            var text = Sample.head.unicodeScalars + good[start...].prefix(400)
            for _ in 0...(numbers.next() % 6) {
                let place = Int(numbers.next() % UInt64(text.count))
                let index = text.index(text.startIndex, offsetBy: place)
                let removed = Int(numbers.next() % 4)
                let end = text.index(index, offsetBy: removed, limitedBy: text.endIndex) ?? index
                let piece = pieces[Int(numbers.next() % UInt64(pieces.count))]
                text.replaceSubrange(index..<end, with: piece.unicodeScalars)
            }
            if case .failure(let faults) = Sample.read(String(text)) {
                refused += 1
                #expect(!faults.faults.isEmpty)
            }
        }
        #expect(refused > 1_000)
    }

    @Test(
        "A file of one repeated piece is answered",
        arguments: [
            "{{", "}}", "{{#neu co ky.ten}}\n", "{{#neu co ky.ten}}", "{{#lap don-vi}}\n",
            "{{/neu}}\n",
            ">", "- ", "*a_", "[a]: b\n\n", "![", "<a ", "`", "&amp;", "```bang\nten: [[[[\n```\n",
            "\"{{", "|\n", "# a\n", "{{#phu-luc \"{{", "a\n", "**a", "{{ky.ten}}", "\n",
        ])
    func repetition(_ piece: String) {
        let count = 20_000 / piece.utf8.count
        let text = Sample.head + String(repeating: piece, count: count)
        switch Sample.read(text) {
        case .success(let template): #expect(!template.body.isEmpty || piece == "\n")
        case .failure(let faults): #expect(!faults.faults.isEmpty)
        }
    }

    @Test(
        "A long file of one repeated line is answered",
        arguments: ["a\n", "{{#neu co ky.ten}}\n", "{{ky.ten}}\n", "- a\n"], [16_000, 160_000])
    func length(_ piece: String, _ bytes: Int) {
        let text = Sample.head + String(repeating: piece, count: bytes / piece.utf8.count)
        switch Sample.read(text) {
        case .success(let template): #expect(template.body.count == 1)
        case .failure(let faults): #expect(faults.faults.count <= 1_000)
        }
    }

    @Test func `A file over one MiB is refused at once`() {
        let text = Sample.head + String(repeating: "a\n", count: 600_000)
        #expect(FaultTests.lines(text) == ["1:1: mẫu dài quá 1 MiB; chia thành nhiều mẫu"])
    }
}

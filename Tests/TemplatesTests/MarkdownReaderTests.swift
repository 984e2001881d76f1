// Is what Markdown is read as, and what is named instead of dropped.

import Markdown
import Testing

@Suite struct MarkdownReaderTests {
    @Test func `Blocks know their lines`() {
        let blocks = MarkdownReader().read("# A\n\nB\nC\n\n- D\n\n```bang\nten: E\n```\n")
        #expect(blocks.map(\.line) == [1, 3, 6, 8])
        #expect(
            blocks[3] == .code(info: "bang", literal: "ten: E\n", line: 8, lastLine: 10))
    }

    @Test func `Emphasis is flat, soft breaks count lines`() {
        let blocks = MarkdownReader().read("a **b *c***\nd")
        let expected = [
            MarkdownInline(.text("a "), isBold: false, isItalic: false, line: 1),
            MarkdownInline(.text("b "), isBold: true, isItalic: false, line: 1),
            MarkdownInline(.text("c"), isBold: true, isItalic: true, line: 1),
            MarkdownInline(.softBreak, isBold: false, isItalic: false, line: 1),
            MarkdownInline(.text("d"), isBold: false, isItalic: false, line: 2),
        ]
        #expect(blocks == [.paragraph(expected, line: 1)])
    }

    @Test(
        "What a report does not use is named with its line",
        arguments: [
            ("a\n\n<div>\n", MarkdownFeature.html, 3), ("> a", .quote, 1),
            ("1. a", .orderedList, 1), ("- a\n  - b", .nestedList, 1),
            ("- a\n\n  b", .itemBlocks, 1), ("    a", .indentedCode, 1),
            ("a\n---", .underlinedHeading, 1), ("***", .rule, 1), ("| a |\n|---|", .table, 1),
            ("a\n\n[b]: c", .linkDefinition, 3),
        ])
    func unsupported(_ text: String, _ feature: MarkdownFeature, _ line: Int) {
        #expect(MarkdownReader().read(text).contains(.unsupported(feature, line: line)))
    }

    @Test func `A definition inside a fenced block is text`() {
        let blocks = MarkdownReader().read("```\n[a]: b\n```")
        #expect(blocks == [.code(info: "", literal: "[a]: b\n", line: 1, lastLine: 3)])
    }
}

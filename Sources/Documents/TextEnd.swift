// Blocks before the signature → the same with the form's sign of the end, "." or "./.", once.
//
// It stands after the last paragraph or item. A paragraph that only leads in, with a colon, is left
// as it is, and the one before it too, since the text has not ended there. Where a table or a chart
// comes last, what stands before it ends as any sentence does, and a sign that only ends a text
// ("./.") closes it on a line of its own.

/// Ends the text of a report.
struct TextEnd {
    /// "." or "./.".
    let mark: String

    /// Ends a sentence as well as a text.
    private static let stop = "."

    func ended(_ blocks: [Block]) -> [Block] {
        guard let index = blocks.lastIndex(where: TextEnd.isText) else { return blocks }
        if mark != TextEnd.stop, let last = blocks.last, TextEnd.isShown(last) {
            return TextEnd(mark: TextEnd.stop).ended(blocks) + [.paragraph([Run(mark)])]
        }
        var blocks = blocks
        switch blocks[index] {
        case .paragraph(let runs): blocks[index] = .paragraph(ended(runs))
        case .item(let runs): blocks[index] = .item(ended(runs))
        default: break
        }
        return blocks
    }

    private static func isText(_ block: Block) -> Bool {
        switch block {
        case .paragraph, .item: true
        default: false
        }
    }

    private static func isShown(_ block: Block) -> Bool {
        switch block {
        case .table, .chart: true
        default: false
        }
    }

    private func ended(_ runs: [Run]) -> [Run] {
        guard let last = runs.lastIndex(where: { $0.text.contains { !$0.isWhitespace } }) else {
            return runs
        }
        // White space at the end goes; a footnote's mark stands behind the last word.
        var runs = runs.enumerated().filter { $0 <= last || $1.footnote != nil }.map(\.element)
        var text = runs[last].text
        while text.last?.isWhitespace ?? false { text.removeLast() }
        // A question and an exclamation say themselves that they end; "[Cần bổ sung]" is no text.
        guard let end = text.last, !":?!…]".contains(end) else { return runs }
        if text.hasSuffix("./.") {
            text.removeLast(3)
        } else if ".;,".contains(end) {
            text.removeLast()
        } else if mark == TextEnd.stop, isClosed(text) {
            return runs
        }
        let look = runs[last]
        guard look.address != nil, text == look.text else {
            runs[last].text = text + mark
            return runs
        }
        // A figure prints its own value and nothing more.
        runs.insert(Run(mark, isBold: look.isBold, isItalic: look.isItalic), at: last + 1)
        return runs
    }

    /// "(… 3/5 đơn vị.)": the full stop stands inside.
    private func isClosed(_ text: String) -> Bool {
        guard let end = text.last, ")”".contains(end) else { return false }
        return text.dropLast().last == "."
    }
}

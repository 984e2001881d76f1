// Runs → words with their widths.
//
// Words split at spaces; U+00A0 splits too, but binds, so that text extracts with plain spaces.
// Several spaces count as one, except where `keepsBlanks` leaves room for the clerk's pen.

import Documents
import Pages

/// Shapes the text of one leaf.
struct WordShaping {
    let measurer: any WordMeasurer
    let style: TextStyle
    let element: Int?
    var keepsBlanks = false

    func words(of runs: [Run]) throws(TextError) -> [Word] {
        var assembly = Assembly()
        for run in runs {
            let look = look(of: run)
            let space = try measurer.width(of: " ", in: look.style)
            var rest = run.text.unicodeScalars[...]
            while let first = rest.first {
                if let binds = Self.binds(first) {
                    assembly.addSpace(binds: binds)
                    rest.removeFirst()
                    continue
                }
                let letters = rest.prefix { Self.binds($0) == nil }
                let text = String(letters)
                rest = rest[letters.endIndex...]
                let width = try measurer.width(of: text, in: look.style)
                let fragment = Word.Fragment(text: text, width: width, look: look)
                assembly.add(fragment, space: space, keepsBlanks: keepsBlanks)
            }
            if let footnote = run.footnote { assembly.attach(try mark(of: footnote)) }
        }
        return bind(assembly.finish())
    }

    private func look(of run: Run) -> Look {
        var style = style
        if run.isBold { style.isBold = true }
        if run.isItalic { style.isItalic = true }
        return Look(
            style, element: element, isUnderlined: run.isUnderlined, address: run.address)
    }

    /// The mark of a footnote: two thirds of the size, above the line.
    private func mark(of footnote: Footnote) throws(TextError) -> Word.Fragment {
        var small = style
        small.size = max(Typesetter.leastSize, style.size * 2 / 3)
        let width = try measurer.width(of: footnote.label, in: small)
        let look = Look(small, element: element, footnote: footnote.number)
        return Word.Fragment(text: footnote.label, width: width, look: look)
    }

    private func bind(_ words: [Word]) -> [Word] {
        guard words.count > 1 else { return words }
        var words = words
        let bindings = NumberBinding(words: words.map(\.plainText)).bindings()
        for (index, isBound) in bindings.enumerated()
        where isBound && words[index].gap.kind == .space {
            words[index].gap.kind = .binding
        }
        return words
    }

    /// True for a binding space, false for a breaking one, nil for a letter.
    static func binds(_ scalar: Unicode.Scalar) -> Bool? {
        switch scalar {
        case " ", "\t", "\n", "\r", "\u{2028}", "\u{2029}": false
        case "\u{A0}", "\u{202F}", "\u{2007}": true
        default: nil
        }
    }
}

/// Collects fragments into words.
private struct Assembly {
    var words: [Word] = []
    var open: [Word.Fragment] = []
    var spaces = 0
    var isBinding = false

    mutating func addSpace(binds: Bool) {
        spaces += 1
        isBinding = isBinding || binds
    }

    mutating func add(_ fragment: Word.Fragment, space: Double, keepsBlanks: Bool) {
        if spaces > 0, !open.isEmpty {
            let isBlank = keepsBlanks && spaces > 1
            let width = space * Double(keepsBlanks ? spaces : 1)
            close(Word.Gap(kind: isBinding || isBlank ? .binding : .space, width: width))
        }
        spaces = 0
        isBinding = false
        open.append(fragment)
    }

    /// Appends to the word before, also over spaces.
    mutating func attach(_ fragment: Word.Fragment) { open.append(fragment) }

    mutating func close(_ gap: Word.Gap) {
        words.append(Word(open, gap: gap))
        open = []
    }

    mutating func finish() -> [Word] {
        if !open.isEmpty { close(.end) }
        return words
    }
}

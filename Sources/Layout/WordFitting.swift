// Words and a width → the same letters with no unbreakable stretch wider than the width.
//
// A bound group that no line holds gives up its bindings; a word that no line holds is cut into
// characters with seams between them, so nothing is lost and nothing reaches over the margin.

import Pages

/// Makes words fit a line.
struct WordFitting {
    let measurer: any WordMeasurer
    /// Width of the narrowest line, points.
    let width: Double

    func fitted(_ words: [Word]) throws(TextError) -> [Word] {
        guard words.widestGroup > width + slack else { return words }
        let released = releaseWideGroups(words)
        var fitted: [Word] = []
        for word in released {
            if word.width > width + slack {
                fitted += try cut(word)
            } else {
                fitted.append(word)
            }
        }
        return fitted
    }

    private func releaseWideGroups(_ words: [Word]) -> [Word] {
        var words = words
        var start = 0
        for index in words.indices where words[index].gap.kind != .binding {
            if Array(words[start...index]).naturalWidth > width + slack {
                for member in start..<index { words[member].gap.kind = .space }
            }
            start = index + 1
        }
        return words
    }

    private func cut(_ word: Word) throws(TextError) -> [Word] {
        var pieces: [Word] = []
        for fragment in word.fragments {
            for character in fragment.text {
                let text = String(character)
                let width = try measurer.width(of: text, in: fragment.look.style)
                let piece = Word.Fragment(text: text, width: width, look: fragment.look)
                pieces.append(Word([piece], gap: .seam))
            }
        }
        if !pieces.isEmpty { pieces[pieces.count - 1].gap = word.gap }
        return pieces
    }

    /// Points; absorbs the rounding of sums, far below what an eye sees.
    private let slack = 0.01
}

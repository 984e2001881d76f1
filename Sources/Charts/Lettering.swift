// Text → a block of lines no wider than a limit.
//
// Greedy at spaces; U+00A0 binds while its words fit on a line together. A word wider than the
// limit is set smaller, down to 9 pt, and only then breaks between characters, without loss.
// `isBroken` on the block says that this happened, so that a form can choose another layout.

import Pages

/// How chart text looks.
struct Face: Hashable, Sendable {
    let style: TextStyle
    let ink: Ink

    init(size: Double, ink: Ink = .black, isBold: Bool = false, isItalic: Bool = false) {
        self.style = TextStyle(.sans, size: size, isBold: isBold, isItalic: isItalic)
        self.ink = ink
    }

    /// Names, labels and legends: 10 pt, the least size on paper handed to a committee.
    static let name = Face(size: 10)
    static let value = Face(size: 10, isBold: true)
    static let note = Face(size: 10, ink: Ink(grey: 0.3))
    static let missing = Face(size: 10, ink: Ink(grey: 0.4), isItalic: true)
    static let unit = Face(size: 10, ink: Ink(grey: 0.25), isItalic: true)
    static let tick = Face(size: 10, ink: Ink(grey: 0.35))
    static let inverse = Face(size: 10, ink: .white, isBold: true)

    func sized(_ size: Double) -> Face {
        Face(size: size, ink: ink, isBold: style.isBold, isItalic: style.isItalic)
    }

    func inked(_ ink: Ink) -> Face {
        Face(
            size: style.size, ink: ink, isBold: style.isBold, isItalic: style.isItalic)
    }

    /// The face of a value's label: grey italic when there is no number.
    static func label(of value: ChartValue) -> Face { value.number == nil ? missing : Face.value }
}

/// Sets chart text with the faces it will be drawn with.
struct Lettering {
    let measurer: any WordMeasurer

    func width(of text: String, in face: Face) throws(ChartError) -> Double {
        do { return try measurer.width(of: text, in: face.style) } catch { throw .text(error) }
    }

    /// Sizes a face may shrink to before a word is broken, largest first.
    static let smallerSizes = [9.5, 9]

    /// The text in lines of at most `limit` points; a text without words has no lines.
    func block(_ text: String, _ face: Face, within limit: Double) throws(ChartError) -> TextBlock {
        let (run, face) = try fitted(text, face, within: limit)
        return block(run, face, within: limit)
    }

    /// The width of the widest word: a column this wide breaks none.
    func widestWord(of text: String, in face: Face) throws(ChartError) -> Double {
        var widest = 0.0
        for word in Self.words(of: text, bindsNoBreakSpace: false) {
            widest = max(widest, try width(of: word, in: face))
        }
        return widest
    }

    /// As `block`, in the same number of lines but of even lengths: no single word is left over.
    func balanced(
        _ text: String, _ face: Face, within limit: Double
    ) throws(ChartError) -> TextBlock {
        let (run, face) = try fitted(text, face, within: limit)
        let greedy = block(run, face, within: limit)
        guard greedy.lines.count > 1, !greedy.isBroken else { return greedy }
        // No line can be shorter than the widest word.
        var low = run.pieces.reduce(greedy.width / 2) { max($0, $1.width) }
        var high = greedy.width
        var best = greedy
        // Seven halvings of half a column's width reach a point.
        for _ in 0..<7 where high - low > 1 {
            let middle = (low + high) / 2
            let tried = block(run, face, within: middle)
            if tried.lines.count == greedy.lines.count {
                best = tried
                high = middle
            } else {
                low = middle
            }
        }
        return best
    }

    /// A text's words, measured once.
    private struct Run {
        var pieces: [Piece] = []
        var isBroken = false
        let space: Double
    }

    private func block(_ run: Run, _ face: Face, within limit: Double) -> TextBlock {
        TextBlock(
            lines: lines(of: run.pieces, space: run.space, within: limit), face: face,
            metrics: measurer.metrics(of: face.style), isBroken: run.isBroken)
    }

    /// The words of a text at the first size that breaks none, or broken at the face's own size:
    /// small letters in broken words would be worse than broken words.
    private func fitted(
        _ text: String, _ face: Face, within limit: Double
    ) throws(ChartError) -> (Run, Face) {
        let run = try pieces(of: text, face, within: limit)
        guard run.isBroken else { return (run, face) }
        for size in Self.smallerSizes where size < face.style.size {
            let smaller = try pieces(of: text, face.sized(size), within: limit)
            if !smaller.isBroken { return (smaller, face.sized(size)) }
        }
        return (run, face)
    }

    private func pieces(
        of text: String, _ face: Face, within limit: Double
    ) throws(ChartError) -> Run {
        var run = Run(space: try width(of: " ", in: face))
        for word in Self.words(of: text, bindsNoBreakSpace: true) {
            if try width(of: word, in: face) <= limit {
                run.pieces += try split(word, face, within: limit)
                continue
            }
            // Words bound by U+00A0 that no line holds part at it before any word is broken.
            for part in Self.words(of: word, bindsNoBreakSpace: false) {
                let parts = try split(part, face, within: limit)
                run.isBroken = run.isBroken || parts.count > 1
                run.pieces += parts
            }
        }
        return run
    }

    /// Words between spaces, tabs and line ends; every other character belongs to a word.
    private static func words(of text: String, bindsNoBreakSpace: Bool) -> [String] {
        text.unicodeScalars.split { scalar in
            switch scalar {
            case " ", "\t", "\n", "\r": true
            case "\u{A0}": !bindsNoBreakSpace
            default: false
            }
        }.map { String($0) }
    }

    /// A word or a piece of one.
    private struct Piece {
        let text: String
        let width: Double
        /// False inside a broken word.
        let hasSpaceAfter: Bool
    }

    private func split(
        _ word: String, _ face: Face, within limit: Double
    ) throws(ChartError) -> [Piece] {
        let whole = try width(of: word, in: face)
        guard whole > limit else { return [Piece(text: word, width: whole, hasSpaceAfter: true)] }
        var pieces: [Piece] = []
        var current = ""
        var currentWidth = 0.0
        for character in word {
            let longer = current + String(character)
            let longerWidth = try width(of: longer, in: face)
            if longerWidth > limit, !current.isEmpty {
                pieces.append(Piece(text: current, width: currentWidth, hasSpaceAfter: false))
                current = String(character)
                currentWidth = try width(of: current, in: face)
            } else {
                current = longer
                currentWidth = longerWidth
            }
        }
        pieces.append(Piece(text: current, width: currentWidth, hasSpaceAfter: true))
        return pieces
    }

    private func lines(of pieces: [Piece], space: Double, within limit: Double) -> [TextBlock.Line]
    {
        var lines: [TextBlock.Line] = []
        var words: [PlacedWord] = []
        var end = 0.0
        var previousHasSpace = true
        for piece in pieces {
            let x = words.isEmpty ? 0 : end + space
            // The tolerance keeps a text whose own width is the limit on one line.
            let fits = previousHasSpace && x + piece.width <= limit + 0.01
            if !words.isEmpty, !fits {
                lines.append(
                    TextBlock.Line(words: words, width: end, trailingSpace: previousHasSpace))
                words = []
            }
            let start = words.isEmpty ? 0 : x
            words.append(PlacedWord(x: start, text: piece.text))
            end = start + piece.width
            previousHasSpace = piece.hasSpaceAfter
        }
        if !words.isEmpty {
            lines.append(TextBlock.Line(words: words, width: end, trailingSpace: false))
        }
        return lines
    }
}

// Text → a cut text, with everything wrong in characters and braces.

struct SourceText {
    /// 1 MiB.
    static let maximumBytes = 1_048_576
    /// Characters of one line; a paragraph of a report has a few thousand.
    static let maximumLineLength = 20_000

    let text: String

    func cut() -> (text: CutText, flaws: [Flaw]) {
        var cut = CutText()
        var flaws: [Flaw] = []
        var figureCount = 0
        for (index, line) in SourceText.lines(of: text).enumerated() {
            var lexer = FigureLexer(
                clean(line, number: index + 1, &flaws), at: Place(line: index + 1, column: 1))
            lexer.run()
            flaws += lexer.flaws
            cut.append(lexer.pieces)
            figureCount += lexer.pieces.count { piece in
                if case .figure = piece { true } else { false }
            }
        }
        if figureCount > CutText.maximumFigures {
            let limit = TemplateProblem.tooManyFigures(limit: CutText.maximumFigures)
            flaws.append(Flaw(limit, "", at: Place(line: 1, column: 1)))
        }
        return (cut, flaws)
    }

    /// Lines end with LF or CR LF; a byte order mark at the beginning is no text.
    static func lines(of text: String) -> [[Character]] {
        var scalars = Substring(text).unicodeScalars
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        return scalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            Array(String(line.last == "\r" ? line.dropLast() : line))
        }
    }

    /// The line without what no font can print; one flaw for a line is enough.
    private func clean(_ line: [Character], number: Int, _ flaws: inout [Flaw]) -> [Character] {
        guard line.count <= SourceText.maximumLineLength else {
            let problem = TemplateProblem.lineTooLong(limit: SourceText.maximumLineLength)
            flaws.append(Flaw(problem, "", at: Place(line: number, column: 1)))
            return []
        }
        guard let index = line.firstIndex(where: { SourceText.foreign($0) != nil }),
            let scalar = SourceText.foreign(line[index])
        else { return line }
        let place = Place(line: number, column: index + 1)
        flaws.append(Flaw(.unprintable(scalar.value), String(line[index]), at: place))
        return line.filter { SourceText.foreign($0) == nil }
    }

    private static func foreign(_ character: Character) -> Unicode.Scalar? {
        character.unicodeScalars.first(where: isForeign)
    }

    /// Control, invisible, private-use and replacement characters.
    private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 9: false
        case 0..<32, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
        case 0xE000...0xF8FF, 0xFEFF, 0xFFF9...0xFFFF, 0xF0000...: true
        default: false
        }
    }
}

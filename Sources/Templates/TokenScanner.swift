// Characters → tokens.

struct TokenScanner {
    let characters: [Character]
    let start: Place
    private(set) var flaw: Flaw?
    private var index = 0

    init(characters: [Character], start: Place) {
        self.characters = characters
        self.start = start
    }

    mutating func next() -> Token? {
        while index < characters.count {
            let character = characters[index]
            if character.isWhitespace {
                index += 1
            } else if TokenScanner.isWord(character) {
                return word()
            } else if FigureLexer.isQuote(character) {
                return quoted()
            } else if let sign = sign() {
                return sign
            }
        }
        return nil
    }

    private mutating func word() -> Token {
        let first = index
        while index < characters.count, isWordContinuing { index += 1 }
        return Token(kind: .word, text: String(characters[first..<index]), place: place(first))
    }

    /// A comma belongs to a number ("1,5"), never to a name.
    private var isWordContinuing: Bool {
        let character = characters[index]
        if TokenScanner.isWord(character) { return true }
        return character == "," && index > 0 && characters[index - 1].isNumber
            && index + 1 < characters.count && characters[index + 1].isNumber
    }

    private static func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "-" || character == "_"
            || character == "."
    }

    /// The lexer has seen to it that the closing mark is there.
    private mutating func quoted() -> Token {
        let first = index
        let rest = characters[(first + 1)...]
        var depth = 0
        var last = characters.count
        for position in rest.indices {
            if isPair("{", position) { depth += 1 }
            if isPair("}", position) { depth -= 1 }
            if depth <= 0, FigureLexer.closes(characters[position], characters[first]) {
                last = position
                break
            }
        }
        index = min(last + 1, characters.count)
        return Token(
            kind: .quoted, text: String(characters[(first + 1)..<last]), place: place(first))
    }

    private func isPair(_ brace: Character, _ position: Int) -> Bool {
        position + 1 < characters.count && characters[position] == brace
            && characters[position + 1] == brace
    }

    /// `≤ ≥ ≠` are what some keyboards give for `<= >= !=`.
    private mutating func sign() -> Token? {
        let first = index
        let character = characters[index]
        let isFollowed = index + 1 < characters.count && characters[index + 1] == "="
        index += 1
        switch character {
        case "≤": return Token(kind: .sign, text: "<=", place: place(first))
        case "≥": return Token(kind: .sign, text: ">=", place: place(first))
        case "≠": return Token(kind: .sign, text: "!=", place: place(first))
        case "<", ">", "!", "=":
            if isFollowed { index += 1 }
            return Token(
                kind: .sign, text: String(character) + (isFollowed ? "=" : ""), place: place(first))
        case "(", ")", "|", "#", "/":
            return Token(kind: .sign, text: String(character), place: place(first))
        default:
            let stray = Flaw(.strayCharacter, String(character), at: place(first))
            flaw = flaw ?? stray
            return nil
        }
    }

    private func place(_ index: Int) -> Place {
        Place(line: start.line, column: start.column + index)
    }
}

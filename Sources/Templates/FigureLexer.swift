// One line of characters → its text and its figures.
//
// A figure begins with `{{` and ends with the `}}` of the same line. Between quotation marks braces
// are text (the title of an annex may hold figures); a quotation mark left open ends with its
// figure, so that one mistake gives one message.

struct FigureLexer {
    let characters: [Character]
    /// Of the first character.
    let start: Place

    private(set) var pieces: [Piece] = []
    private(set) var flaws: [Flaw] = []
    private var index = 0

    init(_ characters: [Character], at start: Place) {
        self.characters = characters
        self.start = start
    }

    /// Straight and curly quotation marks; a curly one may close any curly one, as word processors
    /// confuse them.
    static func closes(_ closing: Character, _ opening: Character) -> Bool {
        opening == "\"" ? closing == "\"" : closing == "“" || closing == "”"
    }

    static func isQuote(_ character: Character) -> Bool {
        character == "\"" || character == "“" || character == "”"
    }

    mutating func run() {
        var text = ""
        while index < characters.count {
            if isPair("{", at: index) {
                if !text.isEmpty { pieces.append(.text(text)) }
                text = ""
                figure()
            } else if isPair("}", at: index) {
                flaws.append(Flaw(.strayBraces, "}}", at: place(index)))
                index += 2
            } else {
                text.append(characters[index])
                index += 1
            }
        }
        if !text.isEmpty { pieces.append(.text(text)) }
    }

    /// Reads from the opening braces to the closing ones, or to the end of the line.
    private mutating func figure() {
        let opening = index
        var quote: Int?
        var depth = 0
        index += 2
        while index < characters.count {
            if isPair("{", at: index) {
                if quote == nil {
                    flaws.append(Flaw(.nestedFigure, source(from: opening), at: place(index)))
                }
                depth += 1
                index += 2
            } else if isPair("}", at: index) {
                index += 2
                if depth == 0 { return close(opening, quote: quote) }
                depth -= 1
            } else {
                if depth == 0 { quote = nextQuote(quote) }
                index += 1
            }
        }
        if let quote {
            flaws.append(Flaw(.unclosedQuote, source(from: quote), at: place(quote)))
        } else {
            flaws.append(Flaw(.unclosedFigure, source(from: opening), at: place(opening)))
        }
    }

    private mutating func close(_ opening: Int, quote: Int?) {
        let content = Array(characters[(opening + 2)..<(index - 2)])
        let figure = CutFigure(content: content, place: place(opening))
        if let quote {
            flaws.append(Flaw(.unclosedQuote, source(from: quote), at: place(quote)))
        } else if content.allSatisfy(\.isWhitespace) {
            flaws.append(Flaw(.emptyFigure, figure.source, at: figure.place))
        } else if !flaws.contains(where: { isNested($0, after: opening) }) {
            pieces.append(.figure(figure))
        }
    }

    /// A figure that holds a refused one is not read again.
    private func isNested(_ flaw: Flaw, after opening: Int) -> Bool {
        flaw.problem == .nestedFigure && flaw.place.column >= place(opening).column
    }

    private func nextQuote(_ quote: Int?) -> Int? {
        let character = characters[index]
        if let quote {
            return FigureLexer.closes(character, characters[quote]) ? nil : quote
        }
        return FigureLexer.isQuote(character) ? index : nil
    }

    private func isPair(_ brace: Character, at index: Int) -> Bool {
        index + 1 < characters.count && characters[index] == brace && characters[index + 1] == brace
    }

    private func place(_ index: Int) -> Place {
        Place(line: start.line, column: start.column + index)
    }

    private func source(from index: Int) -> String { String(characters[index...].prefix(60)) }
}

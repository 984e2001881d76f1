// What stands between the braces → words, quoted texts and signs, read from left to right.
//
// Keywords are compared by `Folding.key` and may be written as several words: `danh-sach`, `danh
// sách` and `Danh Sách` are one keyword.

import Facts

struct Token: Hashable {
    enum Kind: Hashable {
        case word, quoted, sign
    }

    let kind: Kind
    /// A quoted text without its marks.
    let text: String
    let place: Place
}

/// Words that name one thing, joined by single spaces.
struct Phrase: Hashable {
    let text: String
    let place: Place
}

struct Tokens {
    /// Words of the longest keyword ("phu-luc-ngang", "nua dau nam nay").
    private static let longestKeyword = 4

    private var tokens: [Token] = []
    private var index = 0
    /// Just after the last character.
    private let end: Place
    /// A character that cannot stand here; thrown by `check()` so that the kind of a directive can
    /// be told even when the rest is unreadable.
    private var flaw: Flaw?

    init(_ figure: CutFigure) {
        self.init(figure.content, at: figure.contentPlace)
    }

    init(_ characters: [Character], at start: Place) {
        end = Place(line: start.line, column: start.column + characters.count)
        var scanner = TokenScanner(characters: characters, start: start)
        while let token = scanner.next() { tokens.append(token) }
        flaw = scanner.flaw
    }

    func check() throws(Flaw) {
        if let flaw { throw flaw }
    }

    var isAtEnd: Bool { index >= tokens.count }
    var current: Token? { isAtEnd ? nil : tokens[index] }

    /// Of the next token, or the end.
    var place: Place { current?.place ?? end }

    func expected(_ what: TemplateProblem.Expected) -> Flaw {
        Flaw(.expected(what), current?.text ?? "", at: place)
    }

    func expectEnd() throws(Flaw) {
        guard let token = current else { return }
        throw Flaw(.leftOver, token.text, at: token.place)
    }
}

extension Tokens {
    mutating func accept(sign: String) -> Bool {
        guard let token = current, token.kind == .sign, token.text == sign else { return false }
        index += 1
        return true
    }

    mutating func accept(_ keyword: String) -> Bool {
        acceptOne(of: [keyword]) != nil
    }

    /// The longest of the keywords that stands next.
    mutating func acceptOne(of keywords: [String]) -> String? {
        for count in (1...Tokens.longestKeyword).reversed() {
            guard let key = key(of: count), keywords.contains(key) else { continue }
            index += count
            return key
        }
        return nil
    }

    /// A word that is no keyword, or a sign, or a text: whatever stands next.
    mutating func advance() -> Token? {
        guard let token = current else { return nil }
        index += 1
        return token
    }

    mutating func acceptQuoted() -> Token? {
        guard let token = current, token.kind == .quoted else { return nil }
        index += 1
        return token
    }

    /// A quoted text that holds no figures.
    mutating func plainText() throws(Flaw) -> String {
        guard let token = acceptQuoted() else { throw expected(.text) }
        if token.text.contains("{{") { throw Flaw(.nestedFigure, token.text, at: token.place) }
        return token.text
    }

    /// The words up to a sign, a text, or one of `stops`; nil when there are none.
    mutating func phrase(until stops: [String]) -> Phrase? {
        let start = place
        var words: [String] = []
        while let token = current, token.kind == .word, !isStop(token, stops) {
            words.append(token.text)
            index += 1
        }
        return words.isEmpty ? nil : Phrase(text: words.joined(separator: " "), place: start)
    }

    /// `noi` is a keyword before a text only: "nội dung" is a field.
    private func isStop(_ token: Token, _ stops: [String]) -> Bool {
        let key = Folding.key(token.text)
        guard stops.contains(key) else { return false }
        guard key == "noi" else { return true }
        return tokens.indices.contains(index + 1) && tokens[index + 1].kind == .quoted
    }

    private func key(of count: Int) -> String? {
        guard index + count <= tokens.count else { return nil }
        let words = tokens[index..<(index + count)]
        guard words.allSatisfy({ $0.kind == .word }) else { return nil }
        return Folding.key(words.map(\.text).joined(separator: " "))
    }
}

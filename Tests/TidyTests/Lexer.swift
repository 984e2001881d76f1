// Swift source text → tokens.
//
// Only what the tidy rules need: comments vanish, a string is one token and the code inside its
// interpolations is lexed like any other, signs are single characters. Bare `/regex/` literals
// are not known; nobody uses them here.

/// One pass over the bytes of a file.
struct Lexer {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var lastEnd = -1
    private var tokens: [Token] = []

    private init(_ text: String) {
        bytes = Array(text.utf8)
    }

    static func tokens(of text: String) -> [Token] {
        var lexer = Lexer(text)
        lexer.readCode(untilParenthesis: false)
        return lexer.tokens
    }

    private mutating func readCode(untilParenthesis: Bool) {
        var depth = 0
        while let byte = peek() {
            if byte == UInt8(ascii: "("), untilParenthesis { depth += 1 }
            if byte == UInt8(ascii: ")"), untilParenthesis {
                if depth == 0 {
                    position += 1
                    return
                }
                depth -= 1
            }
            readOne(byte)
        }
    }

    private mutating func readOne(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\n"):
            line += 1
            position += 1
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
            position += 1
        case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
            skipLineComment()
        case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
            skipBlockComment()
        case UInt8(ascii: "\""):
            readString(hashes: 0)
        case UInt8(ascii: "#"):
            readHash()
        case _ where Lexer.isDigit(byte):
            read(.number, while: Lexer.isWordByte)
        case _ where Lexer.isWordByte(byte):
            read(.word, while: Lexer.isWordByte)
        default:
            append(.sign, from: position, to: position + 1)
        }
    }

    private mutating func skipLineComment() {
        while let byte = peek(), byte != UInt8(ascii: "\n") { position += 1 }
    }

    private mutating func skipBlockComment() {
        var depth = 0
        repeat {
            if starts("/*") {
                depth += 1
                position += 2
            } else if starts("*/") {
                depth -= 1
                position += 2
            } else {
                if peek() == UInt8(ascii: "\n") { line += 1 }
                position += 1
            }
        } while depth > 0 && position < bytes.count
    }

    /// `#"raw"#`, `#if`, `#expect` or a lone sign.
    private mutating func readHash() {
        var hashes = 0
        while peek(hashes) == UInt8(ascii: "#") { hashes += 1 }
        if peek(hashes) == UInt8(ascii: "\"") {
            position += hashes
            readString(hashes: hashes)
        } else {
            append(.sign, from: position, to: position + 1)
        }
    }

    private mutating func readString(hashes: Int) {
        let fence = String(repeating: "#", count: hashes)
        let quote = starts("\"\"\"") ? "\"\"\"" : "\""
        let start = position
        let startLine = line
        let index = tokens.count
        position += quote.utf8.count
        let textStart = position
        while position < bytes.count, !starts(quote + fence) {
            if starts("\\" + fence + "(") {
                position += hashes + 2
                readCode(untilParenthesis: true)
            } else {
                skipStringByte(isEscape: hashes == 0 && peek() == UInt8(ascii: "\\"))
            }
        }
        let text = String(decoding: bytes[textStart..<min(position, bytes.count)], as: UTF8.self)
        position += quote.utf8.count + hashes
        let token = Token(
            kind: .string, text: text, line: startLine, isAttached: start - hashes == lastEnd)
        tokens.insert(token, at: index)
        lastEnd = position
    }

    private mutating func skipStringByte(isEscape: Bool) {
        for _ in 0..<(isEscape ? 2 : 1) {
            if peek() == UInt8(ascii: "\n") { line += 1 }
            position += 1
        }
    }

    private mutating func read(_ kind: Token.Kind, while isPart: (UInt8) -> Bool) {
        var end = position
        while end < bytes.count, isPart(bytes[end]) { end += 1 }
        append(kind, from: position, to: end)
    }

    private mutating func append(_ kind: Token.Kind, from start: Int, to end: Int) {
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        tokens.append(Token(kind: kind, text: text, line: line, isAttached: start == lastEnd))
        position = end
        lastEnd = end
    }

    private func peek(_ offset: Int = 0) -> UInt8? {
        position + offset < bytes.count ? bytes[position + offset] : nil
    }

    private func starts(_ text: String) -> Bool {
        bytes[min(position, bytes.count)...].starts(with: text.utf8)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "`") || byte >= 128
    }
}

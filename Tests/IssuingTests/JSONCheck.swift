// Text → whether it is a JSON document (RFC 8259), and its top-level member names.

/// A tiny reader that keeps only names.
struct JSONCheck {
    private var rest: Substring
    private(set) var names: [String] = []

    /// Nil when the text is no single JSON value followed by a newline.
    init?(_ text: String) {
        rest = text[...]
        guard value(depth: 0), rest == "\n" else { return nil }
    }

    private mutating func value(depth: Int) -> Bool {
        skipSpace()
        switch rest.first {
        case "{": return members(depth: depth)
        case "[": return elements(depth: depth)
        case "\"": return string() != nil
        default: return literal()
        }
    }

    private mutating func members(depth: Int) -> Bool {
        rest.removeFirst()
        if skipSpace(), take("}") { return true }
        while true {
            skipSpace()
            guard let name = string(), skipSpace(), take(":"), value(depth: depth + 1) else {
                return false
            }
            if depth == 0 { names.append(name) }
            skipSpace()
            if take("}") { return true }
            guard take(",") else { return false }
        }
    }

    private mutating func elements(depth: Int) -> Bool {
        rest.removeFirst()
        if skipSpace(), take("]") { return true }
        while true {
            guard value(depth: depth + 1) else { return false }
            skipSpace()
            if take("]") { return true }
            guard take(",") else { return false }
        }
    }

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        var text = ""
        while let character = rest.popFirst() {
            if character == "\"" { return text }
            guard character.unicodeScalars.allSatisfy({ $0.value >= 0x20 }) else { return nil }
            text.append(character == "\\" ? rest.popFirst() ?? " " : character)
        }
        return nil
    }

    private mutating func literal() -> Bool {
        let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        rest = rest.dropFirst(word.count)
        return ["true", "false", "null"].contains(word) || Int(word) != nil
    }

    @discardableResult
    private mutating func skipSpace() -> Bool {
        rest = rest.drop { $0 == " " || $0 == "\n" }
        return true
    }

    private mutating func take(_ character: Character) -> Bool {
        guard rest.first == character else { return false }
        rest.removeFirst()
        return true
    }
}

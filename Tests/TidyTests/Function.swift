// Tokens of a file → its functions: where each begins and ends and what it takes.

/// A function, initialiser, subscript or computed property with a body.
struct Function: Equatable {
    let name: String
    /// Lines of the declaration's keyword and of the closing brace.
    let firstLine: Int
    let lastLine: Int
    let parameterCount: Int
    /// Positions of the braces among the file's tokens.
    let body: Range<Int>

    var lineCount: Int { lastLine - firstLine + 1 }
}

/// One pass over the tokens of a file.
struct FunctionFinder {
    let tokens: [Token]

    /// Functions in source order; one inside another counts for both.
    var functions: [Function] {
        tokens.indices.compactMap { index in
            let token = tokens[index]
            guard token.kind == .word, !follows(index, ".") else { return nil }
            switch token.text {
            case "func", "init", "deinit", "subscript": return function(at: index)
            case "var": return property(at: index)
            default: return nil
            }
        }
    }

    private func follows(_ index: Int, _ sign: String) -> Bool {
        index > 0 && tokens[index - 1].isSign(sign)
    }

    private func function(at index: Int) -> Function? {
        let isNamed = tokens[index].text == "func"
        var position = index + (isNamed ? 2 : 1)
        var parameterCount = 0
        let enders: Set<String> = [
            "func", "var", "let", "init", "case", "static", "public", "struct", "enum", "mutating",
        ]
        while position < tokens.count {
            let token = tokens[position]
            if token.isSign("{") { break }
            if token.isSign("}") || token.isSign(";") { return nil }
            if token.kind == .word, enders.contains(token.text) { return nil }
            if token.isSign("(") {
                let end = tokens.closing(position)
                if parameterCount == 0 { parameterCount = items(in: position..<end) }
                position = end
            }
            position += 1
        }
        guard position < tokens.count else { return nil }
        let name = isNamed ? tokens[index + 1].text : tokens[index].text
        return function(name, at: index, parameterCount: parameterCount, bodyAt: position)
    }

    /// A property's body stands on the line of its declaration.
    private func property(at index: Int) -> Function? {
        var position = index + 1
        while position < tokens.count, tokens[position].line == tokens[index].line {
            let token = tokens[position]
            if token.isSign("=") || token.isSign("}") || token.isWord("in") { return nil }
            if token.isSign("{") {
                return function(
                    tokens[index + 1].text, at: index, parameterCount: 0, bodyAt: position)
            }
            position += 1
        }
        return nil
    }

    private func function(
        _ name: String, at index: Int, parameterCount: Int, bodyAt open: Int
    ) -> Function {
        let close = tokens.closing(open)
        return Function(
            name: name, firstLine: tokens[index].line, lastLine: tokens[close].line,
            parameterCount: parameterCount, body: open..<close)
    }

    /// Number of items between the brackets, told by the colons at their own level.
    private func items(in range: Range<Int>) -> Int {
        var depth = 0
        var count = 0
        for position in range where tokens[position].kind == .sign {
            switch tokens[position].text {
            case "(", "[", "{": depth += 1
            case ")", "]", "}": depth -= 1
            case ":" where depth == 1: count += 1
            default: break
            }
        }
        return count
    }
}

extension [Token] {
    /// The position of the bracket that closes the one at `open`; the last token if none does.
    func closing(_ open: Int) -> Int {
        var depth = 0
        for position in open..<count where self[position].kind == .sign {
            switch self[position].text {
            case "(", "[", "{": depth += 1
            case ")", "]", "}": depth -= 1
            default: break
            }
            if depth == 0 { return position }
        }
        return count - 1
    }
}

// Is one file of the tree: its path, its lines and its tokens.

/// A Swift file as the rules see it.
struct SourceFile {
    /// From the root, such as `Sources/Periods/Day.swift`.
    let path: String
    let lines: [Substring]
    let tokens: [Token]
    let functions: [Function]

    init(path: String, text: String) {
        self.path = path
        self.lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        self.tokens = Lexer.tokens(of: text)
        self.functions = FunctionFinder(tokens: tokens).functions
    }

    /// The folder under Sources or Tests, which is the name of the target.
    var module: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    /// The file's name without its ending.
    var name: String {
        let last = path.split(separator: "/").last ?? ""
        return String(last.split(separator: ".").first ?? "")
    }

    var isSource: Bool { path.hasPrefix("Sources/") }

    /// Number of lines, not counting the nothing after the last line break.
    var lineCount: Int { lines.last == "" ? lines.count - 1 : lines.count }
}

/// A place where a rule is broken.
struct Finding: Equatable, CustomStringConvertible {
    let path: String
    let line: Int
    let sentence: String

    var description: String { "\(path):\(line): \(sentence)" }
}

extension SourceFile {
    func finding(_ line: Int, _ sentence: String) -> Finding {
        Finding(path: path, line: line, sentence: sentence)
    }
}

// A file → comments that are missing or should not be there.

/// The rules about what is written for the reader.
struct CommentRules {
    func findings(in file: SourceFile) -> [Finding] {
        opening(of: file) + undocumented(in: file)
    }

    /// A file opens with a sentence that says what it is or what it makes of what.
    private func opening(of file: SourceFile) -> [Finding] {
        let paragraph = file.lines.prefix { $0.hasPrefix("// ") && !$0.hasPrefix("// swift-") }
        guard let last = paragraph.last else {
            return [file.finding(1, "the file does not open with a // sentence")]
        }
        let hasEnd = [".", ":", "?"].contains { last.hasSuffix($0) }
        return hasEnd ? [] : [file.finding(paragraph.count, "the opening sentence has no end")]
    }

    /// Public types, protocols, aliases and functions need a documentation comment; operators
    /// mean what the standard library says they mean.
    private func undocumented(in file: SourceFile) -> [Finding] {
        guard file.isSource else { return [] }
        return file.tokens.indices.compactMap { index in
            guard file.tokens[index].isWord("public"), let name = file.declared(after: index)
            else { return nil }
            let line = file.tokens[index].line
            return file.isDocumented(line)
                ? nil : file.finding(line, "public \(name) has no documentation comment")
        }
    }
}

extension SourceFile {
    /// "struct Day" for a declaration that needs a comment, nil for any other.
    fileprivate func declared(after index: Int) -> String? {
        let kinds: Set<String> = [
            "struct", "class", "enum", "actor", "protocol", "typealias", "func", "subscript",
        ]
        let modifiers: Set<String> = [
            "static", "final", "mutating", "nonmutating", "consuming", "borrowing", "override",
            "indirect", "nonisolated", "convenience", "required",
        ]
        var position = index + 1
        while position < tokens.count, modifiers.contains(tokens[position].text) { position += 1 }
        guard position + 1 < tokens.count, kinds.contains(tokens[position].text) else { return nil }
        let name = tokens[position + 1]
        if tokens[position].isWord("func"), name.kind == .sign || name.text == "hash" { return nil }
        return tokens[position].text + " " + name.text
    }

    /// The nearest line above that is no attribute is a documentation comment.
    fileprivate func isDocumented(_ line: Int) -> Bool {
        let above = lines.prefix(line - 1).reversed().lazy.map(SourceFile.trimmed)
        let nearest = above.first { !$0.hasPrefix("@") }
        return nearest.map { $0.hasPrefix("///") || $0.hasSuffix("*/") } ?? false
    }

    fileprivate static func trimmed(_ line: Substring) -> Substring {
        line.drop { $0 == " " }
    }
}

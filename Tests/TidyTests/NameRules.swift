// A file → type names that hide their module or say nothing.

/// The rules about names of types and files.
struct NameRules {
    private static let emptyEndings = [
        "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Base", "Common", "Context",
        "Info", "Data", "Impl",
    ]

    func findings(in file: SourceFile) -> [Finding] {
        let types = file.typeNames.flatMap { name, line in
            complaints(about: name, in: file).map { file.finding(line, $0) }
        }
        return types + emptiness(of: file.name).map { file.finding(1, "file " + $0) }
    }

    private func complaints(about name: String, in file: SourceFile) -> [String] {
        let hiding = "type \(name) hides the other types of its module"
        return emptiness(of: name).map { "type " + $0 } + (name == file.module ? [hiding] : [])
    }

    private func emptiness(of name: String) -> [String] {
        let endings = NameRules.emptyEndings.filter(name.hasSuffix).map {
            "\(name) ends in \($0), which names nothing of the domain"
        }
        return endings + (name.hasPrefix("Default") ? ["\(name) says only that it is usual"] : [])
    }
}

extension SourceFile {
    /// Names of the types declared in the file, with their lines.
    var typeNames: [(name: String, line: Int)] {
        let kinds: Set<String> = ["struct", "class", "enum", "actor", "protocol", "typealias"]
        let imports = tokens.indices.filter { tokens[$0].isWord("import") }
        return tokens.indices.dropLast().compactMap { index in
            let name = tokens[index + 1]
            guard tokens[index].kind == .word, kinds.contains(tokens[index].text),
                name.kind == .word, !["func", "var", "let"].contains(name.text),
                !imports.contains(index - 1), index == 0 || !tokens[index - 1].isSign(".")
            else { return nil }
            return (name.text, name.line)
        }
    }
}

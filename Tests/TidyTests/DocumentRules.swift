// What a newcomer reads → what it leaves out or still promises.

/// The rules about README.md, Sources/README.md, docs/commands.md and .gitignore.
struct DocumentRules {
    /// A README is one screen.
    static let screen = 60

    /// What the build makes is ignored, so that nobody adds it by hand.
    func findings(inIgnored text: String) -> [Finding] {
        let lines = text.split(separator: "\n")
        return [".build*", "Package.resolved"].filter { !lines.contains(Substring($0)) }
            .map { Finding(path: ".gitignore", line: 1, sentence: "does not ignore \($0)") }
    }

    /// The README names both commands, is one screen long and points only to what is there.
    func findings(inReadme text: String, paths: [String]) -> [Finding] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var sentences = ["make report", "make test"].filter { !text.contains($0) }
            .map { "does not name \($0)" }
        if lines.count > DocumentRules.screen + 1 {
            sentences.append("is longer than \(DocumentRules.screen) lines")
        }
        sentences += quoted(text).filter { isPath($0) && !isKept($0, among: paths) }
            .map { "points to \($0), which is not there" }
        return sentences.map { Finding(path: "README.md", line: 1, sentence: $0) }
    }

    /// The page has a section for every subcommand, with its options, and names no other option.
    func findings(inCommands text: String, program: [SourceFile]) -> [Finding] {
        let sections = self.sections(of: text)
        var sentences: [String] = []
        for file in program {
            // Options outside a subcommand are shared ones, told once anywhere on the page.
            let command = file.subcommand ?? ""
            let section = sections[command]
            if section == nil { sentences.append("has no section “## baocao \(command)”") }
            let told = options(in: section ?? text)
            sentences += file.options.filter { !told.contains($0) }
                .map { "does not tell \($0) of \(file.path)" }
        }
        let known = program.flatMap(\.options) + ["--help"]
        sentences += options(in: text).filter { !known.contains($0) }
            .map { "tells \($0), which no command takes" }
        return sentences.map { Finding(path: "docs/commands.md", line: 1, sentence: $0) }
    }

    /// The table of targets has a row for each and says of it what the manifest says; a row whose
    /// last cell is a sentence is read by people only.
    func findings(inTargets text: String, declared: [String: Set<String>]) -> [Finding] {
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
            .map { line in line.split(separator: "|").map { $0.trimmed } }
        let targets = declared.keys.filter { !$0.hasSuffix("Tests") }.sorted()
        var sentences = targets.filter { name in !rows.contains { $0.first == "`\(name)`" } }
            .map { "has no row for \($0)" }
        for row in rows {
            let name = String(row[0].dropFirst().dropLast())
            let told = row[row.count - 1]
            guard let actual = declared[name], !told.hasPrefix("all ") else {
                if declared[name] == nil { sentences.append("has a row for \(name), no target") }
                continue
            }
            let names = told == "–" ? [] : Set(told.split(separator: ",").map { $0.trimmed })
            if names != actual { sentences.append("does not tell what \(name) may import") }
        }
        return sentences.map { Finding(path: "Sources/README.md", line: 1, sentence: $0) }
    }

    /// Lines under each heading `## baocao NAME …`, by name; the whole page under no name.
    private func sections(of text: String) -> [String: String] {
        var sections = ["": text]
        var name = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("## ") {
                let words = line.split(separator: " ")
                name = words.count > 2 && words[1] == "baocao" ? String(words[2]) : ""
            }
            if !name.isEmpty { sections[name, default: ""] += line + "\n" }
        }
        return sections
    }

    /// Words such as `--as-of`, in order.
    private func options(in text: String) -> [String] {
        text.split { !($0 == "-" || $0.isASCII && $0.isLowercase) }.map(String.init)
            .filter { $0.hasPrefix("--") && $0.contains { $0 != "-" } }
    }

    /// The texts between backquotes.
    private func quoted(_ text: String) -> [String] {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        return parts.indices.filter { !$0.isMultiple(of: 2) }.map { String(parts[$0]) }
    }

    /// Only a path from the root is judged; what is made by a run is not there yet.
    private func isPath(_ text: String) -> Bool {
        ["docs/", "Sources/", "Tests/", "examples/", "config/", "templates/"]
            .contains { text.hasPrefix($0) }
    }

    private func isKept(_ path: String, among paths: [String]) -> Bool {
        paths.contains { $0 == path || path.hasSuffix("/") && $0.hasPrefix(path) }
    }
}

extension Substring {
    /// Its words, one space apart and none around them.
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}

extension SourceFile {
    /// What the subcommand of this file is called; nil for the program itself and for no command.
    fileprivate var subcommand: String? {
        tokens.indices.dropLast(2)
            .first { tokens[$0].isWord("commandName") && tokens[$0 + 2].kind == .string }
            .map { tokens[$0 + 2].text }
            .flatMap { $0 == "baocao" ? nil : $0 }
    }

    /// The long options a command declares, as they are typed.
    fileprivate var options: [String] {
        tokens.indices.dropLast().filter { index in
            tokens[index].isSign("@")
                && (tokens[index + 1].isWord("Option") || tokens[index + 1].isWord("Flag"))
        }
        .compactMap { start in
            let end = tokens[start...].firstIndex { $0.isWord("var") } ?? start
            let declared = tokens[start..<end]
            if let custom = declared.firstIndex(where: { $0.isWord("customLong") }) {
                return "--" + tokens[custom + 2].text
            }
            return end + 1 < tokens.count ? "--" + SourceFile.typed(tokens[end + 1].text) : nil
        }
    }

    /// `dryRun` as it is typed: `dry-run`.
    private static func typed(_ name: String) -> String {
        name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
    }
}

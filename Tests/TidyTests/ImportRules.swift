// Files and the package manifest → imports that the table does not allow.
//
// The compiler lets a target import an undeclared transitive one, so the manifest is checked as
// well as the table.

/// The rules about who may import whom.
struct ImportRules {
    let table: ModuleTable
    /// Dependencies the manifest declares, by target.
    let declared: [String: Set<String>]

    func findings(in file: SourceFile) -> [Finding] {
        file.imports.compactMap { found in
            complaint(of: file, about: found.module).map { file.finding(found.line, $0) }
        }
    }

    /// What the manifest declares beyond the table, and targets the table does not know.
    var manifestFindings: [Finding] {
        declared.keys.sorted().filter { !$0.hasSuffix("Tests") }.flatMap { target in
            let extra = (declared[target] ?? []).subtracting(table.rows[target] ?? [])
            let isUnknown = table.rows[target] == nil
            return (isUnknown ? ["target \(target) has no row in the module table"] : [])
                + extra.sorted().map { "target \(target) declares \($0), which its row forbids" }
        }
        .map { Finding(path: "Package.swift", line: 1, sentence: $0) }
    }

    private func complaint(of file: SourceFile, about module: String) -> String? {
        if module == "Foundation" { return "imports Foundation; nothing may" }
        if module == "Testing" { return file.isSource ? "imports Testing" : nil }
        if module == "Glibc" {
            return !file.isSource || table.edges.contains(file.module)
                ? nil : "\(file.module) imports Glibc; only wrappers and edges may"
        }
        if module == "Synchronization" {
            return !file.isSource || table.sharers.contains(file.module)
                ? nil : "\(file.module) imports Synchronization; stages share nothing"
        }
        if module == "FoundationEssentials" {
            return !file.isSource || table.programs.contains(file.module)
                ? nil : "\(file.module) imports FoundationEssentials; only programs may"
        }
        guard let dependencies = declared[file.module] else {
            return "\(file.module) is not a target of the package"
        }
        // A program's module is named with underscores for its dashes.
        let declaredModules = dependencies.map { String($0.map { $0 == "-" ? "_" : $0 }) }
        if !declaredModules.contains(module) {
            return "\(file.module) imports \(module), which the package does not declare for it"
        }
        if file.isSource, table.rows[file.module]?.contains(module) != true {
            return "\(file.module) imports \(module), which its row of the table forbids"
        }
        return nil
    }
}

extension SourceFile {
    /// Modules imported, `import struct A.B` counting as A.
    var imports: [(module: String, line: Int)] {
        let kinds: Set<String> = [
            "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
        ]
        return tokens.indices.compactMap { index in
            guard tokens[index].isWord("import"), index + 1 < tokens.count else { return nil }
            let isKind = kinds.contains(tokens[index + 1].text)
            let position = index + (isKind ? 2 : 1)
            guard position < tokens.count else { return nil }
            return (tokens[position].text, tokens[index].line)
        }
    }

    /// The manifest's targets and their dependencies, from calls like `stage("Facts", "Periods")`.
    var declaredDependencies: [String: Set<String>] {
        let makers: Set<String> = ["stage", "program", "tests", "probe", "support"]
        let products = ["arguments": "ArgumentParser"]
        var declared: [String: Set<String>] = [:]
        for index in tokens.indices where makers.contains(tokens[index].text) {
            guard index + 2 < tokens.count, tokens[index + 1].isSign("("),
                tokens[index + 2].kind == .string
            else { continue }
            let rest = tokens[(index + 3)..<tokens.closing(index + 1)]
            declared[tokens[index + 2].text] = Set(
                rest.compactMap { $0.kind == .string ? $0.text : products[$0.text] })
        }
        return declared
    }
}

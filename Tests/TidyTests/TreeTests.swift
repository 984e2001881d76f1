// The whole tree → no findings: the house style as tests.

import Testing

@Suite("The source tree")
struct TreeTests {
    private static let tree = SourceTree()
    private static let sources = tree.swiftFiles(under: "Sources")
    private static let tests = tree.swiftFiles(under: "Tests")
    private static let all = sources + tests

    @Test("is found and read")
    func isRead() {
        #expect(Self.sources.count > 20)
        #expect(Self.tests.contains { $0.path == "Tests/TidyTests/TreeTests.swift" })
        #expect(Self.sources.contains { !$0.functions.isEmpty })
    }

    @Test("imports what the module table allows")
    func imports() throws {
        let manifest = SourceFile(
            path: "Package.swift", text: try #require(Self.tree.text("Package.swift")))
        let rules = ImportRules(table: .design, declared: manifest.declaredDependencies)
        #expect(rules.declared.count > 20)
        expectNone(rules.manifestFindings + Self.all.flatMap(rules.findings))
    }

    @Test("calls nothing that the house forbids")
    func calls() {
        expectNone(Self.all.flatMap(CallRules().findings))
    }

    @Test("has short lines, functions and files")
    func shape() {
        let rules = ShapeRules()
        expectNone(Self.all.flatMap(rules.findings))
        expectNone(rules.findings(amongAll: Self.all))
    }

    @Test("opens every file with a sentence and documents what is public")
    func comments() {
        expectNone(Self.all.flatMap(CommentRules().findings))
    }

    @Test("names types for what they are")
    func names() {
        expectNone(Self.all.flatMap(NameRules().findings))
    }

    @Test("has no test that expects nothing")
    func expectations() {
        let targets = Dictionary(grouping: Self.tests, by: \.module)
        for target in targets.keys.sorted() {
            expectNone(TestRules().findings(inTarget: targets[target] ?? []))
        }
    }

    @Test("keeps no build products, promises or places of one machine")
    func repository() {
        let rules = RepositoryRules()
        expectNone(rules.findings(inPaths: Self.tree.paths))
        expectNone(
            Self.tree.paths.filter { $0 != "LICENSE" }.flatMap { path in
                Self.tree.text(path).map { rules.findings(in: $0, path: path) } ?? []
            })
    }

    @Test("tells a newcomer both commands, and every subcommand with its options")
    func documents() throws {
        let rules = DocumentRules()
        let ignored = try #require(Self.tree.text(".gitignore"))
        let readme = try #require(Self.tree.text("README.md"))
        let commands = try #require(Self.tree.text("docs/commands.md"))
        let program = Self.sources.filter { $0.module == "baocao" }
        #expect(program.count > 4)
        expectNone(rules.findings(inIgnored: ignored))
        expectNone(rules.findings(inReadme: readme, paths: Self.tree.paths))
        expectNone(rules.findings(inCommands: commands, program: program))
    }

    @Test("tells in Sources/README.md what each target may import")
    func targets() throws {
        let manifest = SourceFile(
            path: "Package.swift", text: try #require(Self.tree.text("Package.swift")))
        let page = try #require(Self.tree.text("Sources/README.md"))
        let declared = manifest.declaredDependencies
        #expect(declared["Layout"] == ["Documents", "Charts", "Pages"])
        expectNone(DocumentRules().findings(inTargets: page, declared: declared))
    }

    private func expectNone(
        _ findings: [Finding], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let list = findings.map(\.description).joined(separator: "\n")
        #expect(findings.isEmpty, "\n\(list)", sourceLocation: sourceLocation)
    }
}

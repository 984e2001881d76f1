// Planted gaps in what a newcomer reads → findings.

import Testing

@Suite("A rule about what a newcomer reads")
struct PlantedDocumentTests {
    private let rules = DocumentRules()
    private let program = [
        SourceFile(
            path: "Sources/baocao/BaocaoCommand.swift",
            text: """
                static let a = CommandConfiguration(commandName: "baocao")
                @Option(name: .customLong("config"), help: "File.") var path = "a"
                """),
        SourceFile(
            path: "Sources/baocao/ImportCommand.swift",
            text: """
                static let a = CommandConfiguration(commandName: "import", abstract: "b")
                @Argument(help: "Folders.") var folders: [String]
                @Flag(help: "Nothing is written.") var dryRun = false
                @Option(name: .shortAndLong) var output: String?
                """),
    ]
    private let page = """
        `--config FILE` and `--help` for all.
        ## baocao import PATH… [--dry-run]
        Or `-o FILE`, `--output FILE`.
        ## Statuses
        """

    private func sentences(_ page: String) -> [String] {
        rules.findings(inCommands: page, program: program).map(\.sentence)
    }

    @Test("accepts a page that tells every subcommand and option")
    func told() {
        #expect(sentences(page).isEmpty)
    }

    @Test(
        "catches a subcommand or an option that is not told, or no more there",
        arguments: [
            ("## baocao import", "## baocao imports"), ("--dry-run", "-n"), ("--config", "config"),
            ("--output", "-o"), ("## Statuses", "Then `--force`."),
        ])
    func untold(old: String, new: String) {
        #expect(!sentences(page.replacing(old, with: new)).isEmpty)
    }

    @Test("wants the option in the section of its own subcommand")
    func elsewhere() {
        let moved = page.replacing("[--dry-run]", with: "") + "\n`--dry-run`"
        #expect(sentences(moved).count == 1)
    }

    @Test("catches a README without a command, too long, or pointing nowhere")
    func readme() {
        let paths = ["docs/commands.md", "examples/a/so_lieu.csv"]
        let fine = "make report\nmake test\n`docs/commands.md` `examples/` `a/b`\n"
        func count(_ text: String) -> Int { rules.findings(inReadme: text, paths: paths).count }
        #expect(count(fine) == 0)
        #expect(count(fine.replacing("make test", with: "swift test")) == 1)
        #expect(count(fine + "`docs/gone.md`") == 1)
        #expect(count(fine + String(repeating: "a\n", count: 57)) == 0)
        #expect(count(fine + String(repeating: "a\n", count: 58)) == 1)
    }

    @Test("catches build products that are not ignored")
    func ignored() {
        #expect(rules.findings(inIgnored: ".build*\nPackage.resolved\n").isEmpty)
        #expect(rules.findings(inIgnored: "/.build\nPackage.resolved.bak\n").count == 2)
    }

    @Test("catches a target without its row, a row without its target, a wrong cell")
    func targets() {
        let declared: [String: Set<String>] = [
            "Pages": [], "Charts": ["Pages", "Facts"], "Pipeline": ["Charts"], "ATests": [],
        ]
        let page = """
            | target | one sentence | may import |
            | `Pages` | A page. | – |
            | `Charts` | A chart → pages. | Pages, Facts |
            | `Pipeline` | All. | all of the above |
            """
        func count(_ text: String) -> Int {
            rules.findings(inTargets: text, declared: declared).count
        }
        #expect(count(page) == 0)
        #expect(count(page.replacing("Pages, Facts", with: "Pages")) == 1)
        #expect(count(page.replacing("| – |", with: "| Facts |")) == 1)
        #expect(count(page.replacing("`Charts`", with: "`Chart`")) == 2)
    }
}

// Planted violations → findings: every rule catches what it is for and leaves the rest alone.

import Testing

@Suite("A rule about calls")
struct PlantedCallTests {
    private func sentences(
        _ code: String, at path: String = "Sources/Figures/A.swift"
    ) -> [String] {
        CallRules().findings(in: SourceFile(path: path, text: code)).map(\.sentence)
    }

    @Test(
        "catches a forbidden call",
        arguments: [
            "let a = try! f()", "let a = b as! C", "fatalError(\"x\")", "let d = Date()",
            "let d = Instant.now", "f(at: .now)", "TimeZone.current", "Locale.current",
            "Calendar.current", "ProcessInfo.processInfo", "print(a)", "debugPrint(a)",
            "Int.random(in: 0..<2)", "a.shuffled()", "a.randomElement()", "time(nil)",
            "clock_gettime(0, &t)", "getenv(\"TZ\")", "CommandLine.arguments",
            "nonisolated(unsafe) var a = 0", "\"\\(try! f())\"", "withUnsafeBytes(of: a) { $0 }",
            "var p: UnsafeRawPointer",
        ])
    func forbidden(code: String) {
        #expect(!sentences(code).isEmpty)
    }

    @Test(
        "catches a forced value",
        arguments: [
            "let a = b!", "a[0]!.c", "f()!", "let a: Int!", "{ 1 }!", "x! = 3", "a?.b!",
            "\"\\(a!)\"",
        ])
    func forced(code: String) {
        #expect(sentences(code).contains { $0.contains("forced") })
    }

    @Test(
        "leaves alone what only looks alike",
        arguments: [
            "if a != b {}", "if a!=b {}", "if !a {}", "f(!a)", "#if !os(Linux)", "let b = [!a]",
            "// print(a) and try! f()", "/* a! /* b! */ c! */", "let a = \"print(b!) as! C\"",
            "let a = #\"b! \"c\"! try! \"#", "let a = \"\"\"\n  b! print(c)\n  \"\"\"",
            "let dates = Date(year: 1)", "self.print(a)", "func print(_ a: Int) {}",
            "let time = 3", "a.time(b)", "renow()",
        ])
    func alike(code: String) {
        #expect(sentences(code).isEmpty)
    }

    @Test("lets the clock in through one file and words out through programs")
    func owners() {
        #expect(sentences("time(nil)", at: CallRules.outside).isEmpty)
        #expect(!sentences("print(a)", at: CallRules.outside).isEmpty)
        #expect(sentences("print(a)", at: "Sources/baocao/A.swift").isEmpty)
        #expect(!sentences("time(nil)", at: "Sources/baocao/A.swift").isEmpty)
    }

    @Test("lets pointers into wrappers and edges only")
    func pointers() {
        let code = "withUnsafeBytes(of: a) { $0 }"
        #expect(sentences(code, at: "Sources/SQLite/A.swift").isEmpty)
        #expect(!sentences(code, at: "Sources/Layout/A.swift").isEmpty)
    }

    @Test("keeps tests from sleeping and from the clock")
    func sleeps() {
        for code in ["sleep(1)", "usleep(1)", "try await Task.sleep(for: a)", "let d = Date()"] {
            #expect(!sentences(code, at: "Tests/ATests/A.swift").isEmpty, "\(code)")
        }
        #expect(sentences("let a = b!", at: "Tests/ATests/A.swift").isEmpty)
    }

    @Test("tells the line, also after strings and comments of several lines")
    func lines() {
        let code = "let a = \"\"\"\n  b \\\n  c\n  \"\"\"\n/*\n\n*/\nprint(a)"
        let findings = CallRules().findings(in: SourceFile(path: "Sources/A/A.swift", text: code))
        #expect(findings.map(\.line) == [8])
    }
}

@Suite("A rule about imports")
struct PlantedImportTests {
    private let rules = ImportRules(
        table: .design,
        declared: [
            "Charts": ["Pages"], "Facts": ["Periods"], "SQLite": ["CSQLite"], "baocao": [],
            "ChartsTests": ["Charts"],
        ])

    private func count(_ code: String, in folder: String) -> Int {
        rules.findings(in: SourceFile(path: "\(folder)/A.swift", text: code)).count
    }

    @Test(
        "catches an import the table or the package forbids",
        arguments: [
            ("public import Facts", "Sources/Charts"), ("import Drawing", "Sources/Charts"),
            ("import Foundation", "Sources/baocao"), ("import Foundation", "Tests/ChartsTests"),
            ("import Glibc", "Sources/Charts"), ("import FoundationEssentials", "Sources/SQLite"),
            ("import Testing", "Sources/Charts"), ("import struct Records.Row", "Sources/Facts"),
            ("import Periods", "Sources/Unheard"), ("@testable import Layout", "Tests/ChartsTests"),
        ])
    func forbidden(code: String, folder: String) {
        #expect(count(code, in: folder) == 1)
    }

    @Test(
        "allows what both allow",
        arguments: [
            ("public import Pages", "Sources/Charts"), ("import Glibc", "Sources/SQLite"),
            ("import FoundationEssentials", "Sources/baocao"),
            ("import Glibc", "Tests/ChartsTests"),
            ("import Testing\n@testable import Charts", "Tests/ChartsTests"),
            ("// import Foundation", "Sources/Facts"),
            ("let a = \"import Foundation\"", "Sources/Facts"),
        ])
    func allowed(code: String, folder: String) {
        #expect(count(code, in: folder) == 0)
    }

    @Test("reads targets and their dependencies from the manifest")
    func manifest() {
        let text = """
            let a = [stage("Facts", "Periods"), stage("Pages"),
                program("baocao", "Pipeline", arguments), tests("FactsTests", "Facts", "Periods")]
            """
        let declared = SourceFile(path: "Package.swift", text: text).declaredDependencies
        #expect(
            declared == [
                "Facts": ["Periods"], "Pages": [], "baocao": ["Pipeline", "ArgumentParser"],
                "FactsTests": ["Facts", "Periods"],
            ])
    }

    @Test("catches a manifest that declares more than the table, or an unknown target")
    func manifestBeyondTable() {
        let rules = ImportRules(
            table: .design, declared: ["Pages": ["Facts"], "Core": [], "PagesTests": ["Drawing"]])
        #expect(rules.manifestFindings.count == 2)
    }
}

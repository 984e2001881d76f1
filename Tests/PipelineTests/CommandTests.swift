// Is the proof that a site is made, checked and refused as a user would meet it.

import Glibc
import TestTools
import Testing

@testable import Pipeline

@Suite("The command line")
struct CommandTests {
    private let folder = TemporaryFolder()

    private func baocao(_ words: String..., environment: [String] = []) throws -> Tool.Outcome {
        try Tool.run([BuiltProgram.path("baocao")] + words, environment: environment)
    }

    @Test("init makes a site that check passes, and refuses a folder in use")
    func initialise() throws {
        let site = folder.path + "/site"
        let made = try baocao("init", site, "--shipped", ExampleSite.root)
        #expect(made.status == 0, "\(made.text)")
        #expect(made.text == site + "/baocao.yaml\n")
        let again = try baocao("init", site, "--shipped", ExampleSite.root)
        #expect(again.status == 1)
        #expect(again.text.contains("thư mục đã có nội dung"))
        let check = try baocao("check", "--config", site + "/baocao.yaml")
        #expect(check.status == 0, "\(check.text)")
        #expect(check.text.isEmpty)
    }

    static let failures: [([String], Int32, String)] = [
        (["report", "--committee", "x", "--period", "2026H3"], 2, "không đọc được"),
        (["report", "--committee", "x", "--period", "2026H1@chot-14"], 6, "không có lịch"),
        (["report", "--committee", "x", "--period", "2026H1", "0"], 2, "0"),
        (["report", "--committee", "x", "--period", "2026H1", "--draft"], 2, "--definition"),
        (
            ["report", "--committee", "x", "--period", "2026H1", "--definition", "so-ket"], 6,
            "so-ket"
        ),
        (["report", "--period", "2026H1"], 2, "--committee"),
        (["copies", "x/2026H1/so-ket-r0"], 2, "--recipients"),
        (["copies", "x/2026H1/so-ket-r0", "--recipients", "/nonexistent"], 1, "/nonexistent"),
        (["copies", "x/2026H1/so-ket-r0", "--count", "2"], 1, "so-ket-r0"),
        (["import", "/nonexistent"], 1, "/nonexistent"),
        (["bao-cao"], 2, "bao-cao"),
    ]

    @Test("Every refusal has its status and its sentence", arguments: failures)
    func failure(words: [String], status: Int32, expected: String) throws {
        let site = folder.path + "/site"
        #expect(try baocao("init", site, "--shipped", ExampleSite.root).status == 0)
        let command = [BuiltProgram.path("baocao")] + words
        let takesConfiguration = words.first != "bao-cao"
        let outcome = try Tool.run(
            command + (takesConfiguration ? ["--config", site + "/baocao.yaml"] : []))
        #expect(outcome.status == status, "\(outcome.text)")
        #expect(outcome.text.contains(expected), "\(outcome.text)")
    }

    @Test("Help is no failure and names every command")
    func help() throws {
        let outcome = try baocao("--help")
        #expect(outcome.status == 0)
        let names = ["init", "import", "report", "check", "serve", "status", "issue", "verify"]
        for name in names { #expect(outcome.text.contains(name)) }
    }

    @Test("check finds a wrong template, a wrong form and broken records, all at once")
    func findings() throws {
        let site = folder.path + "/site"
        #expect(try baocao("init", site, "--shipped", ExampleSite.root).status == 0)
        let config = site + "/baocao.yaml"
        let example = ExampleSite.root + "/examples/dien-bien-phu-2012-2017"
        #expect(try baocao("import", example, "--config", config).status == 0)
        try Files.write(Array("{{ky.tenn}}".utf8), to: site + "/templates/sai.md")
        try Files.write(Array("ten: hd36\n".utf8), to: site + "/forms/hd36.yaml")
        let outcome = try baocao("check", "--config", config)
        #expect(outcome.status == 3, "\(outcome.text)")
        #expect(outcome.text.contains("sai.md:1"))
        #expect(outcome.text.contains("forms/hd36.yaml:1:1: thiếu khóa"))
    }
}

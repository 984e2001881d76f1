// Is the test of the systemd units as `make install` puts them into a system.

import Pipeline
import TestTools
import Testing

struct UnitFileTests {
    private let root = TemporaryFolder()

    /// The units of the repository, by what systemd calls one of each.
    private static let units = [
        "baocao.service", "baocao-verify.service", "baocao-verify.timer",
        "baocao-report@2026H1@chot-15.service", "baocao-issue@2026H1.service",
        "baocao-alert@baocao.service.service",
    ]

    /// Directives whose name says all.
    private static let obvious: Set = [
        "Description", "Documentation", "Type", "ExecStart", "Restart", "RestartSec", "User",
        "StateDirectory", "RuntimeDirectory", "CacheDirectory", "OnFailure", "WantedBy",
        "OnCalendar",
    ]

    @Test(arguments: units)
    func `systemd reads every directive`(unit: String) throws {
        try install()
        let outcome = try analyze("verify", [unit])
        #expect(outcome.text.isEmpty)
    }

    @Test func `an unknown directive would be told`() throws {
        try install()
        let file = "\(unitFolder)/baocao.service"
        _ = try Tool.run(["sed", "-i", "s/^ProtectSystem/ProtectSytem/", file])
        #expect(try analyze("verify", ["baocao.service"]).text.contains("ProtectSytem"))
    }

    @Test(arguments: units.filter { $0.hasSuffix(".service") })
    func `exposure is at most four tenths`(unit: String) throws {
        try install()
        let outcome = try analyze("security", ["--offline=true", "--threshold=4", unit])
        #expect(outcome.status == 0, "\(outcome.text.suffix(200))")
    }

    @Test func `what is not obvious has its reason above`() throws {
        let found = try Tool.run(["find", "\(ExampleSite.root)/systemd", "-type", "f"])
        let files = found.text.split(separator: "\n").map(String.init)
        #expect(files.count > 8)
        for file in files {
            let text = try Tool.run(["cat", file]).text
            #expect(text.hasPrefix("# "), "\(file)")
            guard file.hasSuffix(".service") || file.hasSuffix(".timer") else { continue }
            #expect(unexplained(in: text).isEmpty, "\(file)")
        }
    }

    @Test func `a directive without a reason would be told`() {
        let text = "[Service]\nUser=a\n# Why.\nNice=1\nUMask=0\n\nLimitCORE=0\n"
        #expect(unexplained(in: text) == ["LimitCORE=0"])
    }

    @Test func `the installed configuration is one`() throws {
        try install()
        let shipped = "\(root.path)/usr/share/baocao/config"
        let file = "\(root.path)/etc/baocao/baocao.yaml"
        _ = try Tool.run(["sed", "-i", "s#/usr/share/baocao/config#\(shipped)#", file])
        let configuration = try Configuration(path: file)
        #expect(configuration.stateFolder == "/var/lib/baocao/state")
        #expect(configuration.controlSocketPath == "/run/baocao/control.sock")
    }

    @Test func `init makes what an installed system misses, once`() throws {
        try install()
        let file = "\(root.path)/etc/baocao/baocao.yaml"
        let places = "s# /\\(usr/share/baocao/config\\|var\\)# \(root.path)/\\1#"
        _ = try Tool.run(["sed", "-i", places, file])
        let words = [BuiltProgram.path("baocao"), "init", "--config", file]
        let made = try Tool.run(words)
        #expect(made.status == 0 && made.text.hasSuffix("/var/lib/baocao/records\n"))
        let again = try Tool.run(words)
        #expect(again.status == 0 && again.text.isEmpty, "\(again.text)")
        #expect(try Tool.run(words + ["somewhere"]).status == 2)
    }

    @Test func `an installation keeps the configuration that is there`() throws {
        try install()
        let file = "\(root.path)/etc/baocao/baocao.yaml"
        _ = try Tool.run(["sed", "-i", "1i # mine", file])
        try install()
        #expect(try Tool.run(["head", "-1", file]).text == "# mine\n")
    }

    private var unitFolder: String { "\(root.path)/usr/lib/systemd/system" }

    /// Installs with a program that is there, because systemd looks for it.
    private func install() throws {
        let script = "\(ExampleSite.root)/Makefile.d/install"
        let outcome = try Tool.run([script, "/bin/true", root.path])
        #expect(outcome.status == 0, "\(outcome.text)")
        let start = "s#^\\(Exec[A-Za-z]*=\\)/usr/bin/baocao.*#\\1/bin/true#"
        let change = ["-exec", "sed", "-i", start, "{}", "+"]
        _ = try Tool.run(["find", unitFolder, "-name", "*.service"] + change)
    }

    /// Looks at an instance as a copy of its template, with the drop-ins of the installation.
    private func analyze(_ verb: String, _ words: [String]) throws -> Tool.Outcome {
        var words = words
        let unit = words.removeLast()
        if let at = unit.firstIndex(of: "@") {
            let template = unit[...at] + ".service"
            _ = try Tool.run(["cp", "\(unitFolder)/\(template)", "\(unitFolder)/\(unit)"])
        }
        return try Tool.run(
            ["systemd-analyze", verb] + words + ["\(unitFolder)/\(unit)"],
            environment: ["SYSTEMD_UNIT_PATH=\(unitFolder):", "TERM=dumb"])
    }

    /// A paragraph's comments count for the lines below them up to the next empty line.
    private func unexplained(in text: String) -> [Substring] {
        var isExplained = false
        return text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            if line.isEmpty || line.hasPrefix("[") { isExplained = false }
            if line.hasPrefix("#") { isExplained = true }
            guard !isExplained, let sign = line.firstIndex(of: "=") else { return false }
            return !Self.obvious.contains(String(line[..<sign]))
        }
    }
}

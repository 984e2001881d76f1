// Is the language guide, example by example.

import FoundationEssentials
import Templates
import Testing

@Suite struct GuideTests {
    @Test func `Every example of the guide is read as the guide says`() throws {
        let examples = try GuideTests.examples()
        #expect(examples.count { $0.kind == "mau" } == 18)
        #expect(examples.count { $0.kind == "mau-day-du" } == 2)
        for (index, example) in examples.enumerated() {
            switch example.kind {
            case "mau": #expect(GuideTests.lines(Sample.head + example.text) == "", "\(example)")
            case "mau-day-du": #expect(GuideTests.lines(example.text) == "", "\(example)")
            case "mau-sai":
                #expect(examples[index + 1].kind == "loi")
                #expect(GuideTests.lines(Sample.head + example.text) == examples[index + 1].text)
            default: #expect(example.kind == "loi")
            }
        }
    }

    @Test func `Every documented table and chart has its picture`() throws {
        let guide = try Repository.text("docs/templates.md")
        var counts: [String: Int] = [:]
        for example in try GuideTests.examples() where example.kind == "mau" {
            for code in GuideTests.blocks(of: example.text) {
                counts[code, default: 0] += 1
                let number = counts[code, default: 1]
                let name = "pictures/\(code)\(number > 1 ? "-\(number)" : "").png"
                #expect(
                    guide.contains("](\(name))"), "name it; make it with make pictures: \(name)")
                #expect(try Repository.isThere("docs/" + name), "make pictures: \(name)")
            }
        }
        #expect(counts.count >= 8)
    }

    /// Kind and subject of each block, as Makefile.d/documented-blocks names them.
    private static func blocks(of text: String) -> [String] {
        var codes: [String] = []
        var kind: Substring?
        for line in text.split(separator: "\n") {
            if line == "```bang" || line == "```bieu-do" { kind = line.dropFirst(3) }
            let subject = kind == "bang" ? "hang: " : "loai: "
            if let known = kind, line.hasPrefix(subject) {
                codes.append("\(known)-\(line.dropFirst(subject.count))")
            }
            if line == "```" { kind = nil }
        }
        return codes
    }

    private struct Example {
        let kind: String
        let text: String
    }

    private static func lines(_ text: String) -> String {
        do throws(TemplateFaults) {
            let reader = TemplateReader(catalogue: Illustrative.catalogue)
            _ = try reader.read(text, file: "vi-du.md")
            return ""
        } catch {
            return error.description
        }
    }

    /// What stands between four backticks and four backticks.
    private static func examples() throws -> [Example] {
        let text = try Repository.text("docs/templates.md")
        var examples: [Example] = []
        var kind: String?
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("````"), let open = kind {
                examples.append(Example(kind: open, text: lines.joined(separator: "\n")))
                kind = nil
            } else if line.hasPrefix("````") {
                kind = String(line.dropFirst(4))
                lines = []
            } else {
                lines.append(line)
            }
        }
        return examples
    }
}

/// The files beside the sources.
enum Repository {
    static func isThere(_ path: String) throws -> Bool {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        return try !Data(contentsOf: URL(filePath: "/\(root)/\(path)")).isEmpty
    }

    static func text(_ path: String) throws -> String {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let bytes = try Data(contentsOf: URL(filePath: "/\(root)/\(path)"))
        return String(decoding: bytes, as: UTF8.self)
    }
}

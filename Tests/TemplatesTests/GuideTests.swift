// Is the language guide, example by example.

import FoundationEssentials
import Templates
import Testing

@Suite struct GuideTests {
    @Test func `Every example of the guide is read as the guide says`() throws {
        let examples = try GuideTests.examples()
        #expect(examples.count { $0.kind == "mau" } == 14)
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
    static func text(_ path: String) throws -> String {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let bytes = try Data(contentsOf: URL(filePath: "/\(root)/\(path)"))
        return String(decoding: bytes, as: UTF8.self)
    }
}

// Is every mistake with the exact line a staff officer reads.

import Templates
import TestTools
import Testing

@Suite struct FaultTests {
    @Test("A mistake in the body is told with its place and a remedy", arguments: FaultCases.bodies)
    func body(_ given: FaultCases.Case) {
        #expect(FaultTests.lines(Sample.head + given.text) == given.faults)
        Counts.badInputs()
    }

    @Test("A mistake in the head is told with its place and a remedy", arguments: FaultCases.heads)
    func head(_ given: FaultCases.Case) {
        #expect(FaultTests.lines(given.text) == given.faults)
        Counts.badInputs()
    }

    @Test("A whole of more than four parts is refused, with what to draw instead")
    func manyParts() {
        let codes = "hl-gioi, hl-kha, hl-dat, hl-khong-dat"
        func lines(_ codes: String) -> String {
            let text = "```bieu-do\nloai: co-cau\nten: A\nma: [\(codes)]\n```"
            do throws(TemplateFaults) {
                let reader = TemplateReader(catalogue: Illustrative.catalogue)
                _ = try reader.read(Sample.head + text, file: "thu.md")
                return ""
            } catch {
                return error.description
            }
        }
        #expect(lines(codes) == "")
        #expect(
            lines(codes + ", hl-phai")
                == "thu.md:11:1: biểu đồ cơ cấu có tối đa 4 phần; gộp bớt phần, hoặc dùng loai: "
                + "so-sanh")
    }

    /// Faults without the file's name; empty when the text is a template.
    static func lines(_ text: String) -> [String] {
        switch Sample.read(text) {
        case .success: []
        case .failure(let faults):
            faults.faults.map { fault in
                let line = fault.description
                return line.hasPrefix("thu.md:") ? String(line.dropFirst(7)) : line
            }
        }
    }
}

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

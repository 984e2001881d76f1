// Is that a reader can tell by its sign why a figure is missing.

import Facts
import Testing

@testable import Documents

@Suite("Signs of missing figures")
struct MissingWordingTests {
    @Test("Every reason has a sign of its own, and its note begins with that sign")
    func signs() {
        let reasons = MissingWording.order
        #expect(Set(reasons.map(MissingWording(.standard).symbol)).count == reasons.count)
        for reason in reasons {
            let sign = MissingWording(.standard).symbol(reason)
            let note = MissingWording(.standard).explanations(of: [reason])
            #expect(note.first?.hasPrefix("“\(sign)”: ") == true)
        }
    }
}

// Is the test of obligation keys.

import Obligations
import Testing

struct ObligationKeyTests {
    @Test func `a key reads as the beginning of its file names`() {
        let key = ObligationKey(definition: "d", committee: "c", period: "2026")
        #expect(key.description == "c/2026/d")
    }
}

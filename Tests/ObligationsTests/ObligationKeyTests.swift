// Is the test of obligation keys.

import Obligations
import Testing

struct ObligationKeyTests {
    @Test func `a key reads as the beginning of its file names`() {
        #expect(
            ObligationKey(definition: "d", committee: "c", period: "2026").description == "c/2026/d"
        )
    }
}

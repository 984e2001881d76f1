// Is the test of the head's spelling.

import Digests
import Ledger
import Testing

struct LedgerHeadTests {
    @Test func `a head reads back from its spelling`() {
        let head = LedgerHead(sequence: 7, hash: SHA256.digest(of: [1, 2, 3]))
        #expect(LedgerHead(text: head.description) == head)
        #expect(LedgerHead(text: "0:" + head.hash.hex) == nil)
        #expect(LedgerHead(text: "7:abc") == nil)
    }
}

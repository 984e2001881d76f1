// Is the test of delivery errors.

import Delivery
import Testing

struct DeliveryErrorTests {
    @Test func `errors carry the path`() {
        #expect(DeliveryError.unsafeName("a") != .unsafeName("b"))
    }
}

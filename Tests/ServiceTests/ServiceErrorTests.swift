// Is the test of service errors.

import Service
import Testing

struct ServiceErrorTests {
    @Test func `errors carry the call`() {
        #expect(ServiceError.system(call: "a", code: 1) != .system(call: "b", code: 1))
    }
}

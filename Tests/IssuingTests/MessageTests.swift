// Is the test of frames between processes.

import Issuing
import Testing

struct MessageTests {
    @Test func `a message reads back from its body`() {
        var message = Message()
        message.add("lệnh", "báo cáo")
        message.add("n", 12)
        message.add("n", bytes: [0, 255])
        #expect(Message(body: message.body) == message)
        #expect(Message.length(message.frame.prefix(4)) == message.body.count)
    }

    @Test func `a body cut anywhere is refused or shorter`() {
        var message = Message()
        message.add("a", "bcd")
        message.add("e", bytes: Array(repeating: 7, count: 300))
        for count in 0..<message.body.count {
            let cut = Message(body: Array(message.body.prefix(count)))
            #expect(cut == nil || (cut?.fields.count ?? 0) < 2)
        }
    }
}

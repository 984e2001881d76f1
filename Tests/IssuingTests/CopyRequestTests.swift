// Proves which copies a request means, and that a wrong one is refused by name.

import Testing

@testable import Issuing

@Suite("A request for copies")
struct CopyRequestTests {
    private func request(_ values: KeyValuePairs<String, String>) throws -> CopyRequest {
        var message = Message()
        message.add("verb", "copies")
        for (name, value) in values { message.add(name, value) }
        return try CopyRequest(ActRequest(message))
    }

    @Test("A list of recipients makes a copy for each, or as many as it says")
    func recipients() throws {
        let wanted = try request(["recipients": "Tỉnh ủy ; 2\r\n\n Quân khu \n"])
        #expect(wanted.recipients == ["Tỉnh ủy", "Tỉnh ủy", "Quân khu"])
        #expect(wanted.count == 3 && wanted.numbers == 1..<4)
        let more = try request(["recipients": "Quân khu", "count": "60", "only": "7"])
        #expect(more.count == 60 && more.numbers == 7..<8 && more.recipients.count == 1)
    }

    static let wrong: [(KeyValuePairs<String, String>, String)] = [
        ([:], "count"), (["count": "0"], "từ 1 đến 500"), (["count": "501"], "từ 1 đến 500"),
        (["count": "x"], "từ 1 đến 500"), (["count": "3", "only": "4"], "từ 1 đến 3"),
        (["count": "1", "recipients": "A\nB"], "ít nhất 2 bản"),
        (["recipients": "A;x"], "dòng 1"), (["recipients": "A\nB;0"], "dòng 2"),
        (["recipients": "A;1;2"], "dòng 1"), (["recipients": ";3"], "dòng 1"),
        (["recipients": "A;501"], "dòng 1"), (["recipients": "A\u{7}"], "dòng 1"),
    ]

    @Test("A wrong number or line is told with what would be right", arguments: wrong.indices)
    func refusals(index: Int) {
        let (values, expected) = Self.wrong[index]
        #expect {
            try request(values)
        } throws: { error in
            "\(error)".contains(expected)
        }
    }
}

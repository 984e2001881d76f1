// Is the words of an answer on the control socket.

import Issuing

/// The frames a daemon sends.
enum Answers {
    /// Text in one frame; longer lines are cut into several and joined by the client.
    private static let longestPart = 48 << 10

    static func lines(_ text: String) -> [Message] {
        let bytes = Array(text.utf8)
        guard bytes.count > longestPart else { return [part("line", bytes)] }
        let starts = Array(stride(from: 0, to: bytes.count, by: longestPart))
        return starts.map { start in
            let end = min(start + longestPart, bytes.count)
            return part(end == bytes.count ? "line" : "part", Array(bytes[start..<end]))
        }
    }

    static func file(_ name: String) -> Message {
        var message = Message()
        message.add("kind", "file")
        message.add("name", name)
        return message
    }

    static func done(_ outcome: Exchange.Outcome) -> Message {
        var message = Message()
        message.add("kind", "done")
        message.add("status", Int(outcome.status))
        message.add("text", outcome.text)
        return message
    }

    /// All places are taken; asking again in a moment helps.
    static var busy: Message {
        var message = Message()
        message.add("kind", "busy")
        return message
    }

    private static func part(_ kind: String, _ bytes: [UInt8]) -> Message {
        var message = Message()
        message.add("kind", kind)
        message.add("text", bytes: bytes)
        return message
    }
}

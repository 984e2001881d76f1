// Is what the command line prints: results to standard output, complaints to standard error.

import Glibc
import Service

/// The two streams of a command.
enum Console {
    static func say(_ text: String) { put(text, STDOUT_FILENO) }

    static func complain(_ text: String) { put(text, STDERR_FILENO) }

    /// One part of an answer; a file is told by the path it was put at.
    static func show(_ answer: Answered) throws {
        switch answer {
        case .line(let text): say(text)
        case .file(let name, let file):
            let path = String(name.split(separator: "/").last ?? "bao-cao.pdf")
            try file.write(to: path)
            say(path)
        }
    }

    /// A reader that has gone away is no failure of the command.
    private static func put(_ text: String, _ descriptor: Int32) {
        guard !text.isEmpty else { return }
        var bytes = Array((text.hasSuffix("\n") ? text : text + "\n").utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}

// Is a running program whose lines a test reads one by one, and which it may interrupt.

import Glibc
import TestTools

/// A program whose lines are read as it prints them.
final class ChildLines {
    private let pid: Int32
    private let output: Int32
    private var rest: [UInt8] = []
    private var isGone = false

    init(_ words: [String]) throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Tool.Failure.pipe }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        output = ends[0]
        defer { close(ends[1]) }
        pid = try Tool.start(
            words, streams: [.copy(of: ends[1], to: 1), .copy(of: ends[1], to: 2)])
    }

    deinit {
        if !isGone {
            kill(pid, SIGKILL)
            waitpid(pid, nil, 0)
        }
        close(output)
    }

    /// The next line; nil when the program ended.
    func next() -> String? {
        while true {
            if let end = rest.firstIndex(of: 10) {
                let line = rest[..<end]
                rest = Array(rest[(end + 1)...])
                return String(decoding: line, as: UTF8.self)
            }
            var buffer = [UInt8](repeating: 0, count: 4_096)
            let count = read(output, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return nil }
            rest += buffer[..<count]
        }
    }

    /// The exit status after Ctrl-C; 128 and the number of the signal that killed it.
    func interrupt() -> Int32 {
        kill(pid, SIGINT)
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
        isGone = true
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }
}

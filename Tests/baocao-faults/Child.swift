// Words of a command → a running process, and how it ended.

import Glibc
import TestTools

/// A process started by a trial.
struct Child {
    /// How a process ended.
    enum End: Hashable, CustomStringConvertible {
        case exited(Int32)
        case signalled(Int32)

        init(waitStatus status: Int32) {
            let signal = status & 0x7F
            self = signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
        }

        var description: String {
            switch self {
            case .exited(let status): "exit \(status)"
            case .signalled(let signal): "signal \(signal)"
            }
        }
    }

    let pid: pid_t

    /// Starts the command; both output streams go to `log`, which is made anew.
    init(_ words: [String], log: String = "/dev/null") throws {
        let flags = O_WRONLY | O_CREAT | O_TRUNC
        pid = try Tool.start(
            words, environment: nil,
            streams: [
                .file(STDIN_FILENO, path: "/dev/null", flags: O_RDONLY),
                .file(STDOUT_FILENO, path: log, flags: flags),
                .copy(of: STDOUT_FILENO, to: STDERR_FILENO),
            ])
    }

    /// Waits for the end.
    func end() -> End {
        End(waitStatus: Tool.end(of: pid))
    }

    /// Runs a command to its end.
    static func run(_ words: [String], log: String = "/dev/null") throws -> End {
        try Child(words, log: log).end()
    }
}

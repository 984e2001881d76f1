// Words of a command → a running process, and how it ended.

import Glibc

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

    enum Failure: Error { case notStarted(String, Int32) }

    let pid: pid_t

    /// Starts the command; both output streams go to `log`, which is made anew.
    init(_ words: [String], log: String = "/dev/null") throws {
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let flags = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, flags, 0o600)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        var pid = pid_t()
        let code = posix_spawnp(&pid, words[0], &actions, nil, arguments, environ)
        guard code == 0 else { throw Failure.notStarted(words[0], code) }
        self.pid = pid
    }

    /// Waits for the end.
    func end() -> End {
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
        return End(waitStatus: status)
    }

    /// Runs a command to its end.
    static func run(_ words: [String], log: String = "/dev/null") throws -> End {
        try Child(words, log: log).end()
    }
}

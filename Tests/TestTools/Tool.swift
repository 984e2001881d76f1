// Is a program of the system run by a test: its exit status and what it printed.

import CLinux
import Glibc

/// Programs that tests run.
public enum Tool {
    /// A finished run.
    public struct Outcome {
        /// The exit status; 0 also when a signal ended the program.
        public let status: Int32
        /// Standard output and error.
        public let output: [UInt8]

        /// The output as text.
        public var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// Why a program was not run.
    public enum Failure: Error {
        case notStarted(String)
        case pipe
    }

    /// Runs `words` with standard output and error into one text; PATH finds the program.
    public static func run(_ words: [String], environment: [String] = []) throws -> Outcome {
        var ends: [Int32] = [0, 0]
        guard pipe2(&ends, O_CLOEXEC) == 0 else { throw Failure.pipe }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO)
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        let inherited = ["PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/nonexistent"]
        var variables: [UnsafeMutablePointer<CChar>?] =
            (inherited + environment).map { strdup($0) } + [nil]
        defer { for pointer in arguments + variables { free(pointer) } }
        var pid = pid_t()
        let started = posix_spawnp(&pid, words[0], &actions, nil, &arguments, &variables)
        close(ends[1])
        defer { close(ends[0]) }
        guard started == 0 else { throw Failure.notStarted(words[0]) }
        let output = readAll(ends[0])
        var status: Int32 = 0
        waitpid(pid, &status, 0)
        return Outcome(status: (status >> 8) & 0xFF, output: output)
    }

    private static func readAll(_ descriptor: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count <= 0 { return bytes }
            bytes += buffer[..<count]
        }
    }
}

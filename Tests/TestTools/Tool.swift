// Is a program run by a test: its exit status and what it printed.

import CLinux
import Glibc

/// Programs that tests run.
///
/// Tests run side by side in one process, so no child keeps what another test has open: it would
/// hold the pipe of that test's child, and so that test, until its own end.
public enum Tool {
    /// A finished run.
    public struct Outcome {
        /// The exit status, 128 and the number of the signal when one ended the program.
        public let status: Int32
        /// Standard output and error.
        public let output: [UInt8]

        /// The output as text.
        public var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// Where a standard stream of a program leads; the others are those of the tests.
    public enum Stream {
        case file(Int32, path: String, flags: Int32)
        case copy(of: Int32, to: Int32)
    }

    /// Why a program was not run.
    public enum Failure: Error {
        case notStarted(String, code: Int32 = 0)
        case pipe
    }

    /// Runs `words` with standard output and error into one text; PATH finds the program.
    /// Its environment is bare but for `environment`, or that of the tests where this is nil.
    public static func run(_ words: [String], environment: [String]? = []) throws -> Outcome {
        var ends: [Int32] = [0, 0]
        guard pipe2(&ends, O_CLOEXEC) == 0 else { throw Failure.pipe }
        defer { close(ends[0]) }
        let started = Result {
            try start(
                words, environment: environment,
                streams: [.copy(of: ends[1], to: 1), .copy(of: ends[1], to: 2)])
        }
        close(ends[1])
        let pid = try started.get()
        let output = readAll(ends[0])
        let status = end(of: pid)
        let signal = status & 0x7F
        return Outcome(
            status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: output)
    }

    /// Starts `words` with its standard streams and nothing else open: the number of the process.
    public static func start(
        _ words: [String], environment: [String]? = [],
        streams: [Stream]
    ) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for stream in streams {
            switch stream {
            case .file(let number, let path, let flags):
                posix_spawn_file_actions_addopen(&actions, number, path, flags, 0o600)
            case .copy(let other, let number):
                posix_spawn_file_actions_adddup2(&actions, other, number)
            }
        }
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        let bare = ["PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/nonexistent"]
        var variables: [UnsafeMutablePointer<CChar>?] =
            environment.map { (bare + $0).map { strdup($0) } + [nil] } ?? []
        defer { for pointer in arguments + variables { free(pointer) } }
        var pid = pid_t()
        let code =
            environment == nil
            ? posix_spawnp(&pid, words[0], &actions, nil, &arguments, environ)
            : posix_spawnp(&pid, words[0], &actions, nil, &arguments, &variables)
        guard code == 0 else { throw Failure.notStarted(words[0], code: code) }
        return pid
    }

    /// Waits for the end of a program that was started: the status as the system tells it.
    public static func end(of pid: Int32) -> Int32 {
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
        return status
    }

    /// What a file holds; empty if there is none.
    public static func bytes(of path: String) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        return readAll(descriptor)
    }

    private static func readAll(_ descriptor: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { return bytes }
            bytes += buffer[..<count]
        }
    }
}

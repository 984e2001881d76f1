// Is a program of the system run by a test: its exit status and what it printed.

import Glibc

enum Tool {
    struct Outcome {
        let status: Int32
        let output: [UInt8]

        var text: String { String(decoding: output, as: UTF8.self) }
    }

    enum Failure: Error {
        case notStarted(String)
        case pipe
    }

    /// Runs `words` with standard output and error into one text; PATH finds the program.
    static func run(_ words: [String], environment: [String] = []) throws -> Outcome {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Failure.pipe }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO)
        posix_spawn_file_actions_addclose(&actions, ends[0])
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

// Is a program run by a test: its status and everything it wrote.

import Glibc

/// A finished run of a program found on the search path.
struct Tool {
    let status: Int32
    let output: String

    /// Runs the program with its output and errors in one stream.
    static func run(
        _ name: String, _ arguments: [String], environment: [String] = ["PATH=/usr/bin:/bin"]
    ) -> Tool {
        // A file and not a pipe: tests run side by side, and a child of another test would keep
        // the pipe open.
        guard let sheet = tmpfile() else { return Tool(status: -1, output: "no scratch file") }
        defer { fclose(sheet) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, fileno(sheet), 1)
        posix_spawn_file_actions_adddup2(&actions, fileno(sheet), 2)
        var child: pid_t = 0
        let failure = withStrings([name] + arguments) { words in
            withStrings(environment) { posix_spawnp(&child, name, &actions, nil, words, $0) }
        }
        guard failure == 0 else { return Tool(status: failure, output: "\(name) did not start") }
        var status: Int32 = 0
        waitpid(child, &status, 0)
        rewind(sheet)
        let output = String(decoding: readAll(fileno(sheet)), as: UTF8.self)
        return Tool(status: (status >> 8) & 0xFF | (status & 0x7F), output: output)
    }

    /// What a file holds; empty if there is none.
    static func bytes(of path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        return readAll(fileno(file))
    }

    private static func withStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies + [nil])
    }

    private static func readAll(_ descriptor: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: chunk[..<count])
        }
    }
}

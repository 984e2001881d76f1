// Many commands → their ends, a few at a time.

import Glibc

/// Runs trials side by side.
struct Crew {
    let size: Int

    /// Runs each command in its turn; `ended` hears of each with its index and what it printed.
    func run(
        _ commands: [[String]], scratch: String, ended: (Int, Child.End, String) -> Void
    ) throws {
        var running: [pid_t: Int] = [:]
        var next = 0
        while next < commands.count || !running.isEmpty {
            while running.count < size, next < commands.count {
                let child = try Child(commands[next], log: "\(scratch)/said-\(next)")
                running[child.pid] = next
                next += 1
            }
            var status: Int32 = 0
            let pid = waitpid(-1, &status, 0)
            guard pid > 0, let index = running.removeValue(forKey: pid) else { continue }
            let said = TextFile.read("\(scratch)/said-\(index)")
            unlink("\(scratch)/said-\(index)")
            ended(index, Child.End(waitStatus: status), said)
        }
    }
}

/// Reads small files of the harness itself.
enum TextFile {
    static func read(_ path: String) -> String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }
}

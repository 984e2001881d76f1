// Words of a command → the CPU time and peak memory of that process, its output thrown away.

import Glibc

/// A child process that is measured.
struct Child {
    /// What a process used.
    struct Usage {
        /// User and system time together.
        let seconds: Double
        /// Largest resident size.
        let mebibytes: Double

        init(_ usage: rusage) {
            seconds = Usage.seconds(usage.ru_utime) + Usage.seconds(usage.ru_stime)
            mebibytes = Double(usage.ru_maxrss) / 1024
        }

        private static func seconds(_ time: timeval) -> Double {
            Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
        }
    }

    let words: [String]

    /// Runs the command to its end; nil when it could not start or did not end with status 0.
    func run() -> Usage? {
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        var pid = pid_t()
        guard posix_spawn(&pid, words[0], &actions, nil, arguments, environ) == 0 else {
            return nil
        }
        var status: Int32 = 0
        var usage = rusage()
        guard wait4(pid, &status, 0, &usage) == pid, status == 0 else { return nil }
        return Usage(usage)
    }
}

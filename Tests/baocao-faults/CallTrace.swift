// An undisturbed run → the calls worth disturbing: those that touch the site.

/// The calls of one run, counted by name as strace counts them.
struct CallTrace {
    /// Calls by name, with the positions (from 1) of those that name a path of the site.
    private(set) var positions: [String: [Int]] = [:]
    private var counts: [String: Int] = [:]

    /// What the calls of a name may be made to do.
    static let effects: [(call: String, effects: [Fault.Effect])] = [
        ("openat", [.kill, .error("ENOSPC"), .error("EMFILE"), .error("EROFS")]),
        ("read", [.kill, .error("EIO"), .error("EINTR")]),
        ("pread64", [.kill, .error("EIO")]),
        ("write", [.kill, .error("ENOSPC"), .error("EIO"), .error("EINTR")]),
        ("pwrite64", [.kill, .error("ENOSPC"), .error("EIO")]),
        ("fsync", [.kill, .error("EIO"), .error("ENOSPC")]),
        ("fdatasync", [.kill, .error("EIO"), .error("ENOSPC")]),
        ("rename", [.kill, .error("ENOSPC"), .error("EIO"), .error("EROFS")]),
        ("renameat2", [.kill, .error("ENOSPC"), .error("EIO"), .error("EROFS")]),
        ("unlink", [.kill, .error("EIO"), .error("EROFS")]),
        ("unlinkat", [.kill, .error("EIO"), .error("EROFS")]),
        ("mkdir", [.kill, .error("ENOSPC"), .error("EROFS")]),
        ("mkdirat", [.kill, .error("ENOSPC"), .error("EROFS")]),
        ("symlink", [.kill, .error("ENOSPC")]),
        ("ftruncate", [.kill, .error("EIO")]),
        ("fchmod", [.kill, .error("EROFS")]),
        ("fchown", [.kill]),
        ("flock", [.kill, .error("EINTR")]),
        ("fcntl", [.kill, .error("EIO")]),
        ("close", [.kill, .error("EIO")]),
        ("mmap", [.error("ENOMEM")]),
    ]

    /// Calls of these names change what is on the disk.
    static let writing = [
        "write", "pwrite64", "fsync", "fdatasync", "rename", "renameat2", "unlink", "unlinkat",
        "mkdir", "mkdirat", "symlink", "ftruncate", "fchmod", "openat",
    ]

    /// `lines`: what `strace -y` wrote, one call a line.
    init(lines: [Substring], site: String) {
        for line in lines {
            guard let end = line.firstIndex(of: "(") else { continue }
            let name = String(line[..<end])
            counts[name, default: 0] += 1
            if line.contains(site) { positions[name, default: []].append(counts[name] ?? 0) }
        }
    }

    /// Every fault, by call and effect; memory faults fall anywhere in the run.
    func faults() -> [Fault] {
        CallTrace.effects.flatMap { call, effects in
            let all = call == "mmap" ? Array(1...max(1, counts[call] ?? 1)) : positions[call] ?? []
            return effects.flatMap { effect in
                all.map { Fault(call: call, effect: effect, nth: $0) }
            }
        }
    }

    /// A kill at each call that changes the disk.
    func cuts() -> [Fault] {
        CallTrace.writing.flatMap { call in
            (positions[call] ?? []).map { Fault(call: call, effect: .kill, nth: $0) }
        }
    }
}

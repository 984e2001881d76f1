// Is the right to write in a folder, held by one process at a time.

import Glibc

/// An advisory lock (flock); the kernel drops it with the process, so that a killed one never
/// leaves a stale lock. The file stays and says which process held it last.
public final class FileLock: Sendable {
    public let path: String
    private let descriptor: Int32

    /// Takes the lock at once or not at all. The file is made with mode 0600.
    ///
    /// - Throws: `FileError.failed(.lock, …, EWOULDBLOCK)` when another holds it.
    public init(path: String) throws(FileError) {
        let opened = try FileLock.open(path)
        while flock(opened, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EINTR else {
                let error = FileError.last(.lock, path)
                close(opened)
                throw error
            }
        }
        self.path = path
        descriptor = opened
        note("\(getpid())\n")
    }

    deinit {
        note("")
        // A child that another thread is just starting has a copy of the descriptor until it runs
        // its own program, and would hold the lock as long.
        _ = flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// Whether the locked file still stands at its path: one that was removed or replaced keeps
    /// nobody else out.
    public var isInPlace: Bool {
        var (own, there) = (stat(), stat())
        guard fstat(descriptor, &own) == 0, lstat(path, &there) == 0 else { return false }
        return (own.st_dev, own.st_ino) == (there.st_dev, there.st_ino)
    }

    /// Whether a lock was refused because another process holds it.
    public static func isHeld(_ error: FileError) -> Bool {
        if case .failed(.lock, _, EWOULDBLOCK) = error { true } else { false }
    }

    /// The process that holds a lock, for the message of who was just refused it; nil when the file
    /// names none that still runs.
    public static func holder(of path: String) -> Int? {
        guard let text = try? Files.readText(path), let line = text.split(separator: "\n").first,
            let number = Int32(line), number > 0
        else { return nil }
        return kill(number, 0) == 0 || errno == EPERM ? Int(number) : nil
    }

    private static func open(_ path: String) throws(FileError) -> Int32 {
        while true {
            let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
            let opened = Glibc.open(path, flags, 0o600)
            if opened >= 0 { return opened }
            guard errno == EINTR else { throw .last(.lock, path) }
        }
    }

    /// Writes who holds the lock. Only messages read it, so that a full disk is no failure here.
    private func note(_ text: String) {
        guard ftruncate(descriptor, 0) == 0 else { return }
        _ = pwrite(descriptor, text, text.utf8.count, 0)
    }
}

// Is the right to write a records directory, held by one process at a time.

import Glibc

/// An advisory lock (flock) on `import.lock`; the kernel drops it with the process, so that a
/// killed import never leaves a stale one.
struct ImportLock: ~Copyable {
    private let descriptor: Int32

    /// - Throws: `RecordsError.locked` at once when another import holds it.
    init(directory: String) throws(RecordsError) {
        let path = directory + "/import.lock"
        let opened = try Files.open(path, O_RDWR | O_CREAT)
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(opened)
            if code == EWOULDBLOCK { throw .locked(path: directory) }
            throw .file(.lock, path: path, code: code)
        }
        descriptor = opened
    }

    deinit {
        close(descriptor)
    }
}

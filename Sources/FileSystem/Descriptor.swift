// Is an open file or folder: closed with its owner, every interrupted call repeated.

import Glibc

/// A file descriptor with the path it was opened by, for messages.
struct Descriptor: ~Copyable {
    private(set) var number: Int32
    let path: String

    /// Opens `name` as seen from `folder` (`AT_FDCWD`: from the working folder). Never waits for
    /// the other end of a named pipe, and no program that is started inherits it.
    init(
        _ name: String, in folder: Int32 = AT_FDCWD, flags: Int32, mode: UInt32 = 0, path: String,
        operation: FileError.Operation
    ) throws(FileError) {
        while true {
            let opened = openat(folder, name, flags | O_CLOEXEC | O_NONBLOCK, mode)
            if opened >= 0 {
                number = opened
                self.path = path
                return
            }
            guard errno == EINTR else { throw .last(operation, path) }
        }
    }

    deinit {
        if number >= 0 { Glibc.close(number) }
    }

    /// Closes and tells what the system says about it: on some file systems only then is it known
    /// that bytes were lost. An interrupted close has closed (Linux, close(2)).
    mutating func close() throws(FileError) {
        let closing = number
        number = -1
        guard Glibc.close(closing) == 0 || errno == EINTR else { throw .last(.write, path) }
    }

    func status() throws(FileError) -> stat {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw .last(.status, path) }
        return status
    }

    /// At most `limit` bytes of a regular file; more is an error.
    func readAll(limit: Int) throws(FileError) -> [UInt8] {
        let status = try status()
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
            throw .notAReadableFile(path: path)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size))
        var isTooLong = false
        try forEachPiece { buffer, count in
            bytes += buffer[..<count]
            isTooLong = bytes.count > limit
            return !isTooLong
        }
        guard !isTooLong else { throw .notAReadableFile(path: path) }
        return bytes
    }

    /// Gives a buffer and how much of it holds bytes, until the end or until `body` has enough.
    func forEachPiece(_ body: ([UInt8], Int) -> Bool) throws(FileError) {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)  // 64 KiB a read
        while true {
            let count = Glibc.read(number, &buffer, buffer.count)
            if count == 0 { return }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw .last(.read, path)
            }
            guard body(buffer, count) else { return }
        }
    }

    func writeAll(_ bytes: [UInt8]) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes {
                Glibc.write(number, $0.baseAddress, $0.count)
            }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw .last(.write, path)
            }
            written += count
        }
    }

    /// Makes what was written durable. A failure is final for this descriptor: the kernel may have
    /// dropped the pages and would call a second try a success (fsync(2), LWN 752063, 2018).
    func sync() throws(FileError) {
        guard fsync(number) == 0 else { throw .last(.write, path) }
    }

    /// Sets the mode if it is another one: setting it again could lose the set-group bit that a
    /// folder inherited from its parent.
    func set(mode: UInt32) throws(FileError) {
        guard try status().st_mode & 0o7777 != mode else { return }
        guard fchmod(number, mode) == 0 else { throw .last(.write, path) }
    }
}

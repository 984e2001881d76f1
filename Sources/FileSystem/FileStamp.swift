// Path → what tells without reading whether the file there is still the one that was read.

import Glibc

/// Device, inode, size and times of what a path leads to; equal stamps mean an unchanged file.
public struct FileStamp: Hashable, Sendable {
    private let numbers: [Int]

    /// Nil when nothing is there or it may not be looked at.
    public init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        numbers = [
            Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino),
            Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
            status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
        ]
    }
}

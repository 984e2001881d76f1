// Is what can go wrong with a file or folder, with the system's own code.

import Glibc

/// A failed operation on a path.
public enum FileError: Error, Hashable, Sendable {
    /// What was being done.
    public enum Operation: String, Hashable, Sendable {
        case read, write, list, makeFolder, rename, remove, lock, status
    }

    case failed(Operation, path: String, code: Int32)
    /// Not a regular file, or larger than what is read in one piece.
    case notAReadableFile(path: String)
    /// A folder or a device stands where a file is to be written.
    case notAWritableFile(path: String)
    case notUTF8(path: String)
}

extension FileError {
    /// What the system said in `errno`, on the line after the call that failed.
    static func last(_ operation: Operation, _ path: String) -> FileError {
        .failed(operation, path: path, code: errno)
    }
}

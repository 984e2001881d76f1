// Is what can stand under a name.

import Glibc

/// What a name stands for.
public enum FileKind: Hashable, Sendable {
    case file(byteCount: Int, mode: UInt32)
    case folder
    case link
    case other
    case nothing

    init(_ status: stat) {
        self =
            switch status.st_mode & S_IFMT {
            case S_IFREG:
                .file(byteCount: Int(status.st_size), mode: status.st_mode & 0o7777)
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
    }
}

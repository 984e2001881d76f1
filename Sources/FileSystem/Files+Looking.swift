// A path → what is there, without changing it.

import Glibc

extension Files {
    /// Whether anything is there, links followed.
    public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether a folder is there, links followed.
    public static func isFolder(_ path: String) -> Bool { kind(path) == .folder }

    /// What is there, links followed; `.nothing` also when it may not be looked at.
    public static func kind(_ path: String) -> FileKind {
        var status = stat()
        return stat(path, &status) == 0 ? FileKind(status) : .nothing
    }

    /// What is there, a link not followed; `.nothing` also when it may not be looked at.
    public static func kindOfName(_ path: String) -> FileKind {
        var status = stat()
        return lstat(path, &status) == 0 ? FileKind(status) : .nothing
    }

    /// What a symbolic link says; nil when there is none.
    public static func linkTarget(_ path: String) -> String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &buffer, buffer.count)
        guard count > 0 else { return nil }
        return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// The number of the user that a file or folder belongs to; nil when nothing is there.
    public static func owner(of path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_uid) : nil
    }

    /// Bytes in a file.
    public static func size(of path: String) throws(FileError) -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .last(.status, path) }
        return Int(status.st_size)
    }

    /// At most the first `count` bytes of what is there, links followed; a pipe is not waited for.
    public static func beginning(of path: String, count: Int) throws(FileError) -> [UInt8] {
        let file = try Descriptor(path, flags: O_RDONLY, path: path, operation: .read)
        var bytes: [UInt8] = []
        try file.forEachPiece { buffer, filled in
            bytes += buffer.prefix(min(filled, count - bytes.count))
            return bytes.count < count
        }
        return bytes
    }

    /// Names in a folder, in byte order, without `.` and `..`.
    public static func names(in folder: String) throws(FileError) -> [String] {
        try Folder(folder).names()
    }

    /// Paths, as seen from `folder`, of everything below it that is not a folder, in byte order.
    /// Links are named and not followed; no deeper than a store ever is.
    public static func paths(under folder: String) throws(FileError) -> [String] {
        try paths(in: try Folder(folder), prefix: "", depth: 0).sorted()
    }

    /// Bytes that this program may still write on the file system of `path`.
    public static func freeBytes(at path: String) throws(FileError) -> Int {
        var status = statvfs()
        while statvfs(path, &status) != 0 {
            guard errno == EINTR else { throw .last(.status, path) }
        }
        return Int(status.f_bavail) * Int(status.f_frsize)
    }

    /// Whether the file system of `path` takes no writing; false when it cannot be asked.
    public static func isReadOnly(_ path: String) -> Bool {
        var status = statvfs()
        return statvfs(path, &status) == 0 && status.f_flag & UInt(ST_RDONLY) != 0
    }

    /// Everything before the last slash; "." when there is none.
    public static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Everything after the last slash.
    public static func name(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// `path` as seen from `folder`, unless it is absolute already.
    public static func resolve(_ path: String, in folder: String) -> String {
        path.hasPrefix("/") ? path : folder + "/" + path
    }

    /// The absolute path without links, for what is written into a configuration file.
    public static func absolute(_ path: String) throws(FileError) -> String {
        guard let resolved = realpath(path, nil) else { throw .last(.read, path) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Store and outbox are three folders deep.
    private static let deepest = 16

    private static func paths(
        in folder: borrowing Folder, prefix: String, depth: Int
    ) throws(FileError) -> [String] {
        guard depth < deepest else {
            throw .failed(.list, path: folder.path, code: ELOOP)
        }
        var paths: [String] = []
        for name in try folder.names() {
            guard try folder.kind(name) == .folder else {
                paths.append(prefix + name)
                continue
            }
            let below = try folder.folder(name)
            paths += try Files.paths(in: below, prefix: prefix + name + "/", depth: depth + 1)
        }
        return paths
    }
}

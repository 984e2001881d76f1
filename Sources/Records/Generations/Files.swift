// Is the few file operations the records need, each with a typed error and durable where asked.
//
// Calls interrupted by a signal are repeated. Nothing here follows a policy: `Publication` decides
// what is synced, and in which order.

import Glibc

enum Files {
    /// What stands at a path, links followed.
    enum Kind: Equatable {
        case file(bytes: Int)
        case directory
        case other
        case nothing
    }

    static func kind(_ path: String) -> Kind {
        var status = stat()
        guard stat(path, &status) == 0 else { return .nothing }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file(bytes: Int(status.st_size))
        case S_IFDIR: .directory
        default: .other
        }
    }

    /// Names in a directory, in byte order.
    static func names(in path: String) throws(RecordsError) -> [String] {
        guard let directory = opendir(path) else {
            throw .file(.list, path: path, code: errno)
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The first `limit` bytes of a file.
    static func read(_ path: String, limit: Int) throws(RecordsError) -> [UInt8] {
        let descriptor = try open(path, O_RDONLY)
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: chunkBytes)
        while bytes.count < limit {
            let count = try fill(&chunk, from: descriptor, path: path)
            if count == 0 { break }
            bytes.append(contentsOf: chunk.prefix(min(count, limit - bytes.count)))
        }
        return bytes
    }

    /// Gives the whole file in pieces: a buffer and how much of it holds bytes.
    static func readAll(
        _ path: String, body: ([UInt8], Int) -> Void
    ) throws(RecordsError) {
        let descriptor = try open(path, O_RDONLY)
        defer { close(descriptor) }
        var chunk = [UInt8](repeating: 0, count: chunkBytes)
        while true {
            let count = try fill(&chunk, from: descriptor, path: path)
            if count == 0 { return }
            body(chunk, count)
        }
    }

    private static let chunkBytes = 1 << 16

    private static func fill(
        _ chunk: inout [UInt8], from descriptor: Int32, path: String
    ) throws(RecordsError) -> Int {
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count >= 0 { return count }
            if errno != EINTR { throw .file(.read, path: path, code: errno) }
        }
    }

    /// Writes a whole file, replacing what was there, and syncs it.
    static func write(_ bytes: [UInt8], to path: String) throws(RecordsError) {
        let descriptor = try open(path, O_WRONLY | O_CREAT | O_TRUNC)
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, Array(rest), rest.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw .file(.write, path: path, code: errno)
            }
            rest = rest.dropFirst(count)
        }
        guard fsync(descriptor) == 0 else { throw .file(.sync, path: path, code: errno) }
    }

    /// Makes a file's contents, or a directory's entries, durable.
    static func sync(_ path: String) throws(RecordsError) {
        let descriptor = try open(path, O_RDONLY)
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .file(.sync, path: path, code: errno) }
    }

    static func rename(_ old: String, to new: String) throws(RecordsError) {
        guard Glibc.rename(old, new) == 0 else { throw .file(.rename, path: new, code: errno) }
    }

    static func removeIfPresent(_ path: String) throws(RecordsError) {
        guard unlink(path) == 0 || errno == ENOENT else {
            throw .file(.remove, path: path, code: errno)
        }
    }

    static func makeLink(at path: String, to target: String) throws(RecordsError) {
        guard symlink(target, path) == 0 else { throw .file(.link, path: path, code: errno) }
    }

    /// What a symbolic link says; nil when there is none.
    static func linkTarget(_ path: String) -> String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &buffer, buffer.count)
        guard count > 0 else { return nil }
        return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Makes one directory; it is no error when it is there already.
    static func makeDirectory(_ path: String) throws(RecordsError) {
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
            throw .file(.makeDirectory, path: path, code: errno)
        }
    }

    static func open(_ path: String, _ flags: Int32) throws(RecordsError) -> Int32 {
        while true {
            // A named pipe without a writer would block an ordinary open for ever.
            let descriptor = Glibc.open(path, flags | O_CLOEXEC | O_NONBLOCK, 0o644)
            if descriptor >= 0 { return descriptor }
            if errno != EINTR { throw .file(.open, path: path, code: errno) }
        }
    }
}

// Is the reading and writing of whole files, each write all or nothing.
//
// A file is written under a temporary name in its own folder, synced, renamed over the old one and
// the folder synced, so that a reader sees the old bytes or the new ones and nothing between.

import Glibc

/// Whole-file input and output.
enum Files {
    /// The largest file read in one piece; templates and configuration are far smaller.
    private static let maximumSize = 64 << 20
    /// Temporary files of one process number that killed runs may have left behind.
    private static let maximumLeftovers = 1_000

    static func read(_ path: String) throws(PipelineError) -> [UInt8] {
        // A named pipe without a writer would block an ordinary open for ever.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .file(path: path, operation: .read, code: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw .file(path: path, operation: .read, code: errno)
        }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= maximumSize else {
            throw .notAReadableFile(path: path)
        }
        return try readAll(descriptor, path: path, size: Int(status.st_size))
    }

    static func readText(_ path: String) throws(PipelineError) -> String {
        guard let text = String(validating: try read(path), as: UTF8.self) else {
            throw .notUTF8(path: path)
        }
        return text
    }

    /// Replaces what stands at `path`: a link gives way itself and what it names stays; a folder or
    /// a device is refused, because a report must never take the place of `/dev/null`.
    static func write(_ bytes: [UInt8], to path: String) throws(PipelineError) {
        guard isWritableTarget(path) else { throw .notAWritableFile(path: path) }
        let (temporary, descriptor) = try openTemporary(for: path)
        do {
            try writeAll(bytes, descriptor, path: path)
        } catch {
            close(descriptor)
            unlink(temporary)
            throw error
        }
        guard close(descriptor) == 0, rename(temporary, path) == 0 else {
            let code = errno
            unlink(temporary)
            throw .file(path: path, operation: .write, code: code)
        }
        try synchronise(folder: parent(of: path))
    }

    static func makeFolders(_ path: String) throws(PipelineError) {
        guard !isFolder(path) else { return }
        let above = parent(of: path)
        if above != path { try makeFolders(above) }
        guard mkdir(path, 0o750) == 0 || errno == EEXIST else {
            throw .file(path: path, operation: .makeFolder, code: errno)
        }
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Names in a folder, in byte order, without `.` and `..`.
    static func names(in folder: String) throws(PipelineError) -> [String] {
        guard let directory = opendir(folder) else {
            throw .file(path: folder, operation: .list, code: errno)
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

    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// `path` as seen from `folder`, unless it is absolute already.
    static func resolve(_ path: String, in folder: String) -> String {
        path.hasPrefix("/") ? path : folder + "/" + path
    }

    /// The absolute path without links, for what is written into a configuration file.
    static func absolute(_ path: String) throws(PipelineError) -> String {
        guard let resolved = realpath(path, nil) else {
            throw .file(path: path, operation: .read, code: errno)
        }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}

extension Files {
    /// Nothing, a regular file, or a link that leads to neither a folder nor a device.
    private static func isWritableTarget(_ path: String) -> Bool {
        guard !path.isEmpty, !path.hasSuffix("/") else { return false }
        var status = stat()
        return stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    }

    /// A file of its own in the folder of `path`; what a killed process left under a name is
    /// passed over. The name is short, because that of `path` may be as long as names can be.
    private static func openTemporary(
        for path: String
    ) throws(PipelineError) -> (path: String, descriptor: Int32) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        var number = 0
        while true {
            let temporary = parent(of: path) + "/.baocao-\(getpid())-\(number).tmp"
            let descriptor = open(temporary, flags, 0o640)
            if descriptor >= 0 { return (temporary, descriptor) }
            guard errno == EEXIST, number < maximumLeftovers else {
                throw .file(path: path, operation: .write, code: errno)
            }
            number += 1
        }
    }

    private static func readAll(
        _ descriptor: Int32, path: String, size: Int
    ) throws(PipelineError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        var buffer = [UInt8](repeating: 0, count: 64 << 10)  // 64 KiB a read
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count == 0 { return bytes }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw .file(path: path, operation: .read, code: errno)
            }
            bytes += buffer[..<count]
        }
    }

    private static func writeAll(
        _ bytes: [UInt8], _ descriptor: Int32, path: String
    ) throws(PipelineError) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw .file(path: path, operation: .write, code: errno)
            }
            written += count
        }
        guard fsync(descriptor) == 0 else {
            throw .file(path: path, operation: .write, code: errno)
        }
    }

    private static func synchronise(folder: String) throws(PipelineError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(path: folder, operation: .write, code: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else {
            throw .file(path: folder, operation: .write, code: errno)
        }
    }
}

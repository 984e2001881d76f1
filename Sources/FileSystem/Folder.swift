// Is an open folder, and every change of a file in it, by name and without following a link.
//
// A file is written under a temporary name in its own folder, synced, renamed over the old one and
// the folder synced, so that a reader sees the old bytes or the new ones and nothing between. For
// many files at once: `stage` each, `publish` each, then `sync` once.

import Glibc

/// A folder held open: what is done in it stays in it, whatever is renamed or linked meanwhile.
public struct Folder: ~Copyable {
    /// As it was opened, for messages.
    public let path: String
    let descriptor: Descriptor

    /// Opens the folder at `path`; links on the way are followed, one in its own place only if
    /// `followsLink`, and is refused with `ELOOP` or `ENOTDIR` else.
    public init(_ path: String, followsLink: Bool = true) throws(FileError) {
        self.path = path
        descriptor = try Descriptor(
            path, flags: O_RDONLY | O_DIRECTORY | (followsLink ? 0 : O_NOFOLLOW), path: path,
            operation: .list)
    }

    private init(_ descriptor: consuming Descriptor, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    /// The folder of that name in this one; a link is refused with `ELOOP` or `ENOTDIR`.
    public func folder(_ name: String) throws(FileError) -> Folder {
        Folder(try open(folder: name), path: place(name))
    }

    /// Makes the folder if there is none, durably and with exactly this mode, and opens it.
    public func makeFolder(_ name: String, mode: UInt32) throws(FileError) -> Folder {
        guard mkdirat(descriptor.number, name, mode & 0o777) == 0 else {
            guard errno == EEXIST else { throw .last(.makeFolder, place(name)) }
            return try folder(name)
        }
        let made = try open(folder: name)
        try made.set(mode: mode)
        try sync()
        return Folder(made, path: place(name))
    }

    /// What stands under that name, a link not followed.
    public func kind(_ name: String) throws(FileError) -> FileKind {
        var status = stat()
        guard fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            guard errno == ENOENT else { throw .last(.status, place(name)) }
            return .nothing
        }
        return FileKind(status)
    }

    /// A regular file of at most `limit` bytes, never through a link.
    public func read(_ name: String, limit: Int = Files.largestRead) throws(FileError) -> [UInt8] {
        try Descriptor(
            name, in: descriptor.number, flags: O_RDONLY | O_NOFOLLOW, path: place(name),
            operation: .read
        ).readAll(limit: limit)
    }

    /// Names in byte order, without `.` and `..`.
    public func names() throws(FileError) -> [String] {
        let again = try Descriptor(
            ".", in: descriptor.number, flags: O_RDONLY | O_DIRECTORY, path: path, operation: .list)
        // The stream owns and closes a descriptor of its own.
        let owned = fcntl(again.number, F_DUPFD_CLOEXEC, 0)
        guard owned >= 0, let stream = fdopendir(owned) else {
            let error = FileError.last(.list, path)
            if owned >= 0 { close(owned) }
            throw error
        }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw .last(.list, path) }
        return names.sorted()
    }

    /// Makes names that were published, removed or renamed durable.
    public func sync() throws(FileError) {
        try descriptor.sync()
    }

    /// Makes the bytes of a file that is there durable.
    public func sync(_ name: String) throws(FileError) {
        try Descriptor(
            name, in: descriptor.number, flags: O_RDONLY | O_NOFOLLOW, path: place(name),
            operation: .read
        ).sync()
    }

    /// Whether there was such a file; a folder is refused.
    @discardableResult
    public func remove(_ name: String) throws(FileError) -> Bool {
        guard unlinkat(descriptor.number, name, 0) == 0 else {
            guard errno == ENOENT else { throw .last(.remove, place(name)) }
            return false
        }
        return true
    }

    /// How a name in this folder is told to a person.
    func place(_ name: String) -> String {
        switch path {
        case ".": name
        case "/": "/" + name
        default: path + "/" + name
        }
    }

    private func open(folder name: String) throws(FileError) -> Descriptor {
        try Descriptor(
            name, in: descriptor.number, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW,
            path: place(name), operation: .list)
    }
}

extension Folder {
    /// Writes a whole file, replacing a regular file or a link of that name; durable on return.
    public func write(_ bytes: [UInt8], to name: String, mode: UInt32) throws(FileError) {
        try publish(try stage(bytes, for: name, mode: mode))
        try sync()
    }

    /// Writes a new file; durable on return.
    ///
    /// - Throws: `FileError.failed(.write, …, EEXIST)` when anything has that name.
    public func create(_ bytes: [UInt8], at name: String, mode: UInt32) throws(FileError) {
        try publishNew(try stage(bytes, for: name, mode: mode))
        try sync()
    }

    /// Writes and syncs the bytes under a temporary name beside `name`.
    public func stage(
        _ bytes: [UInt8], for name: String, mode: UInt32
    ) throws(FileError) -> StagedFile {
        guard isWritableTarget(name) else { throw .notAWritableFile(path: place(name)) }
        var number = 0
        while true {
            let temporary = "\(Files.temporaryPrefix)\(getpid())-\(number)\(Files.temporaryEnding)"
            do throws(FileError) {
                var file = try Descriptor(
                    temporary, in: descriptor.number,
                    flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600,
                    path: place(name), operation: .write)
                try fill(&file, bytes, temporary: temporary, mode: mode)
                return StagedFile(folder: path, name: name, temporary: temporary)
            } catch .failed(.write, _, EEXIST) {
                // What a killed process left under a name is passed over.
                guard number < Folder.maximumLeftovers else {
                    throw .failed(.write, path: place(name), code: EEXIST)
                }
                number += 1
            }
        }
    }

    /// Gives a staged file its name, replacing what had it; not yet durable.
    public func publish(_ staged: StagedFile) throws(FileError) {
        let here = descriptor.number
        guard renameat(here, staged.temporary, here, staged.name) == 0 else {
            let error = FileError.last(.write, place(staged.name))
            unlinkat(here, staged.temporary, 0)
            throw error
        }
    }

    /// Gives a staged file its name if nothing has it; not yet durable.
    public func publishNew(_ staged: StagedFile) throws(FileError) {
        do throws(FileError) {
            guard try renameNew(staged.temporary, to: staged.name, in: self) else {
                throw .failed(.write, path: place(staged.name), code: EEXIST)
            }
        } catch {
            unlinkat(descriptor.number, staged.temporary, 0)
            throw error
        }
    }

    /// Gives a name to another file of this folder or of `other`, replacing what had it.
    public func rename(
        _ name: String, to new: String, in other: borrowing Folder
    ) throws(FileError) {
        guard renameat(descriptor.number, name, other.descriptor.number, new) == 0 else {
            throw .last(.rename, other.place(new))
        }
    }

    /// Gives a name in `other` if nothing has it; false when something does.
    ///
    /// A second name refuses to replace on every kernel, which a plain renaming cannot; between the
    /// two calls the file has both names and loses neither.
    func renameNew(
        _ name: String, to new: String, in other: borrowing Folder
    ) throws(FileError) -> Bool {
        if linkat(descriptor.number, name, other.descriptor.number, new, 0) == 0 {
            guard unlinkat(descriptor.number, name, 0) == 0 else {
                throw .last(.rename, other.place(new))
            }
            return true
        }
        // Folders, and file systems without second names: only this program writes there and it
        // holds a lock, so that looking first is enough.
        switch errno {
        case EEXIST: return false
        case EPERM, EOPNOTSUPP, EMLINK:
            guard try other.kind(new) == .nothing else { return false }
            try rename(name, to: new, in: other)
            return true
        case let code: throw .failed(.rename, path: other.place(new), code: code)
        }
    }

    /// Temporary files of one process number that killed runs may have left behind.
    private static let maximumLeftovers = 1_000

    /// Nothing, a regular file, or a link that leads to neither a folder nor a device: a report
    /// must never take the place of `/dev/null`.
    private func isWritableTarget(_ name: String) -> Bool {
        var status = stat()
        return !name.isEmpty
            && (fstatat(descriptor.number, name, &status, 0) != 0
                || status.st_mode & S_IFMT == S_IFREG)
    }

    private func fill(
        _ file: inout Descriptor, _ bytes: [UInt8], temporary: String, mode: UInt32
    ) throws(FileError) {
        do throws(FileError) {
            try file.writeAll(bytes)
            try file.set(mode: mode)
            try file.sync()
            try file.close()
        } catch {
            unlinkat(descriptor.number, temporary, 0)
            throw error
        }
    }
}

// Is the reading and writing of whole files by path, each write all or nothing and durable.
//
// The one owner of POSIX file calls of the project: what it does in a folder is in `Folder`.

import Glibc

/// Whole-file input and output.
public enum Files {
    /// The largest file read in one piece unless the caller says otherwise; templates and
    /// configuration are far smaller.
    public static let largestRead = 64 << 20
    /// Beginning and ending of every temporary name this program makes.
    static let temporaryPrefix = ".baocao-"
    static let temporaryEnding = ".tmp"
    /// Ending of the temporary name of a link.
    static let linkEnding = "-link" + temporaryEnding

    /// A regular file of at most `limit` bytes. A named pipe is refused and not waited for.
    public static func read(
        _ path: String, limit: Int = largestRead, followsLinks: Bool = true
    ) throws(FileError) -> [UInt8] {
        let flags = followsLinks ? O_RDONLY : O_RDONLY | O_NOFOLLOW
        return try Descriptor(path, flags: flags, path: path, operation: .read)
            .readAll(limit: limit)
    }

    /// The same as text.
    public static func readText(_ path: String) throws(FileError) -> String {
        guard let text = String(validating: try read(path), as: UTF8.self) else {
            throw .notUTF8(path: path)
        }
        return text
    }

    /// Gives a whole regular file in pieces: a buffer and how much of it holds bytes.
    public static func forEachPiece(
        of path: String, _ body: ([UInt8], Int) -> Void
    ) throws(FileError) {
        let file = try Descriptor(path, flags: O_RDONLY, path: path, operation: .read)
        guard try file.status().st_mode & S_IFMT == S_IFREG else {
            throw .notAReadableFile(path: path)
        }
        try file.forEachPiece { buffer, count in
            body(buffer, count)
            return true
        }
    }

    /// Replaces what stands at `path`, durably: a link gives way itself and what it names stays; a
    /// folder or a device is refused.
    public static func write(
        _ bytes: [UInt8], to path: String, mode: UInt32 = 0o640
    ) throws(FileError) {
        try container(of: path).write(bytes, to: name(of: path), mode: mode)
    }

    /// Writes a new file, durably.
    ///
    /// - Throws: `FileError.failed(.write, …, EEXIST)` when anything stands at `path`.
    public static func create(
        _ bytes: [UInt8], at path: String, mode: UInt32 = 0o640
    ) throws(FileError) {
        try container(of: path).create(bytes, at: name(of: path), mode: mode)
    }

    /// The first half of `write`: bytes written and synced under a temporary name beside `path`.
    public static func stage(
        _ bytes: [UInt8], for path: String, mode: UInt32 = 0o640
    ) throws(FileError) -> StagedFile {
        try container(of: path).stage(bytes, for: name(of: path), mode: mode)
    }

    /// The second half, without `sync(folder:)`: one of these per folder follows a whole batch.
    public static func publish(_ staged: StagedFile) throws(FileError) {
        try Folder(staged.folder).publish(staged)
    }

    /// Removes a staged file that will not be published.
    public static func discard(_ staged: StagedFile) throws(FileError) {
        try Folder(staged.folder).remove(staged.temporary)
    }

    /// Makes published, removed or renamed names of a folder durable.
    public static func sync(folder: String) throws(FileError) {
        try Folder(folder).sync()
    }

    /// Makes the bytes of a file that another library wrote durable.
    public static func sync(file path: String) throws(FileError) {
        try Descriptor(path, flags: O_RDONLY, path: path, operation: .write).sync()
    }

    /// Gives a file or folder exactly this mode.
    public static func set(mode: UInt32, of path: String) throws(FileError) {
        try Descriptor(path, flags: O_RDONLY, path: path, operation: .write).set(mode: mode)
    }

    /// Makes the folder and those above it that are missing, durably and with exactly this mode.
    public static func makeFolders(_ path: String, mode: UInt32 = 0o750) throws(FileError) {
        guard !isFolder(path) else { return }
        let above = parent(of: path)
        if above != path { try makeFolders(above, mode: mode) }
        guard name(of: path) != "" else { return }
        _ = try Folder(above).makeFolder(name(of: path), mode: mode)
    }

    /// Whether there was such a file; not yet durable.
    @discardableResult
    public static func remove(_ path: String) throws(FileError) -> Bool {
        guard unlink(path) == 0 else {
            guard errno == ENOENT else { throw .last(.remove, path) }
            return false
        }
        return true
    }

    /// Gives a file another name on the same file system, replacing what had it; not yet durable.
    public static func rename(_ path: String, to new: String) throws(FileError) {
        guard Glibc.rename(path, new) == 0 else { throw .last(.rename, new) }
    }

    /// Gives a file another name if nothing has it, and tells whether it did; not yet durable.
    public static func renameNew(_ path: String, to new: String) throws(FileError) -> Bool {
        let target = try container(of: new)
        return try container(of: path).renameNew(name(of: path), to: name(of: new), in: target)
    }

    /// Makes a symbolic link, replacing one of that name at once, durably.
    public static func makeLink(at path: String, to target: String) throws(FileError) {
        let folder = try container(of: path)
        let temporary = "\(temporaryPrefix)\(getpid())\(linkEnding)"
        try folder.remove(temporary)
        guard symlink(target, folder.place(temporary)) == 0 else { throw .last(.write, path) }
        try folder.rename(temporary, to: name(of: path), in: folder)
        try folder.sync()
    }

    /// The folder of `path`; a path that ends in a slash or is empty names no file.
    private static func container(of path: String) throws(FileError) -> Folder {
        guard !path.isEmpty, !path.hasSuffix("/") else { throw .notAWritableFile(path: path) }
        do throws(FileError) {
            return try Folder(parent(of: path))
        } catch .failed(_, _, let code) {
            throw .failed(.write, path: path, code: code)
        }
    }
}

// A new folder of files, whole or not at all: filled under a temporary name, synced, renamed.

import Glibc

extension Files {
    /// Makes a folder at `path` that `fill` puts files into; it is given the folder's path while it
    /// is being made. On return it is durable; until then nothing has its name.
    ///
    /// - Throws: `FileError.failed(.makeFolder, …, EEXIST)` when anything stands at `path`; what
    ///   `fill` throws. What was written by then is removed.
    public static func makeNewFolder(
        _ path: String, mode: UInt32 = 0o750, fill: (String) throws -> Void
    ) throws {
        let above = try Folder(parent(of: path))
        guard try above.kind(name(of: path)) == .nothing else {
            throw FileError.failed(.makeFolder, path: path, code: EEXIST)
        }
        above.sweepLeftFolders()
        let temporary = try unusedName(in: above)
        let folder = try above.makeFolder(temporary, mode: mode)
        folder.hold()
        do {
            try fill(folder.path)
            for name in try folder.names() { try folder.sync(name) }
            try folder.sync()
            guard try above.renameNew(temporary, to: name(of: path), in: above) else {
                throw FileError.failed(.makeFolder, path: path, code: EEXIST)
            }
        } catch {
            // The first failure counts; what cannot be removed keeps its temporary name.
            for name in (try? folder.names()) ?? [] { _ = try? folder.remove(name) }
            rmdir(folder.path)
            throw error
        }
        try above.sync()
    }

    private static func unusedName(in folder: borrowing Folder) throws(FileError) -> String {
        var number = 0
        while true {
            let name = "\(temporaryPrefix)\(getpid())-\(number)\(temporaryEnding)"
            if try folder.kind(name) == .nothing { return name }
            number += 1
        }
    }
}

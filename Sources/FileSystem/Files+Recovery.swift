// A folder after a killed run → without temporary files, and with strays moved aside, not deleted.

import Glibc

extension Files {
    /// Removes this program's temporary files from a folder, not from those below it, durably.
    /// Gives their names. Only who holds the lock of the folder may do so.
    public static func sweepTemporaries(in folder: String) throws(FileError) -> [String] {
        let folder = try Folder(folder)
        var removed: [String] = []
        for name in try folder.names() where isTemporary(name) {
            switch try folder.kind(name) {
            case .file: break
            case .link where name.hasSuffix(linkEnding): break
            default: continue
            }
            if try folder.remove(name) { removed.append(name) }
        }
        if !removed.isEmpty { try folder.sync() }
        return removed
    }

    /// Whether this program gives such names to files that are not finished.
    public static func isTemporary(_ name: String) -> Bool {
        name.hasPrefix(temporaryPrefix) && name.hasSuffix(temporaryEnding)
    }

    /// Moves a file into a folder on the same file system, durably and without replacing anything:
    /// a taken name gets `.1`, `.2` … Gives the path it has then.
    public static func moveAside(
        _ path: String, into folder: String, as name: String? = nil
    ) throws(FileError) -> String {
        let source = try Folder(parent(of: path))
        let target = try Folder(folder)
        let wanted = name ?? Files.name(of: path)
        for number in 0..<maximumSameNames {
            let new = number == 0 ? wanted : "\(wanted).\(number)"
            guard try source.renameNew(Files.name(of: path), to: new, in: target) else { continue }
            try target.sync()
            try source.sync()
            return target.place(new)
        }
        throw .failed(.rename, path: target.place(wanted), code: EEXIST)
    }

    /// Strays of one name that lost+found takes.
    private static let maximumSameNames = 10_000
}

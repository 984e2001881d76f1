// Is the folder of everything that was issued or kept as a draft; no file in it ever changes.
//
// A file has its final name only after its bytes are synced, and the ledger speaks of it only after
// its folder is synced and it was read back. What no entry speaks of is moved to lost+found.

import Digests
import FileSystem

/// The store (kho báo cáo).
struct Store {
    /// One file to be kept.
    struct Item {
        /// Below the store.
        let path: String
        let bytes: [UInt8]
    }

    let folder: String
    let lostAndFound: String

    init(stateFolder: String) {
        folder = stateFolder + "/store"
        lostAndFound = stateFolder + "/lost+found"
    }

    /// Where the figures of a report stand.
    static func figuresPath(_ path: String) -> String {
        (path.hasSuffix(".pdf") ? String(path.dropLast(4)) : path) + ".figures"
    }

    func place(_ path: String) -> String { folder + "/" + path }

    /// Gives every file its name, all or none of them; their folders are not synced yet.
    ///
    /// `isKnown`: whether the ledger speaks of a path; a stranger in the way is moved aside.
    func put(
        _ items: [Item], isKnown: (String) -> Bool, afterEach: () throws -> Void
    ) throws {
        for item in items where Files.kindOfName(place(item.path)) != .nothing {
            guard !isKnown(item.path) else {
                throw IssuingError.occupied(path: place(item.path))
            }
            try moveAside(item.path)
        }
        var staged: [StagedFile] = []
        do throws(FileError) {
            for item in items {
                try Files.makeFolders(Files.parent(of: place(item.path)), mode: 0o700)
                staged.append(try Files.stage(item.bytes, for: place(item.path), mode: 0o600))
            }
        } catch {
            for file in staged { try? Files.discard(file) }
            throw error
        }
        for file in staged {
            try Files.publish(file)
            try afterEach()
        }
    }

    /// One sync per folder that the items are in.
    func sync(_ items: [Item]) throws(FileError) {
        var seen: Set<String> = []
        for item in items {
            let folder = Files.parent(of: place(item.path))
            if seen.insert(folder).inserted { try Files.sync(folder: folder) }
        }
    }

    /// Reads every item again and compares it with what was to be written.
    func readBack(_ items: [Item]) throws {
        for item in items {
            let path = place(item.path)
            guard try Files.read(path, limit: Store.largestFile) == item.bytes else {
                throw IssuingError.notReadBack(path: path)
            }
        }
    }

    /// A kept file whose digest is the one the ledger says.
    func read(_ path: String, expecting digest: Digest) throws -> [UInt8] {
        let bytes = try Files.read(place(path), limit: Store.largestFile, followsLinks: false)
        guard SHA256.digest(of: bytes) == digest else {
            throw IssuingError.storeDiffers(path: place(path))
        }
        return bytes
    }

    /// After a dead process: temporary files are removed, files that no entry speaks of are moved
    /// to lost+found. Gives a sentence for each that was moved.
    func recover(isKnown: (String) -> Bool) throws(FileError) -> [String] {
        var moved: [String] = []
        var swept: Set<String> = []
        for path in try Files.paths(under: folder) {
            let name = Files.name(of: path)
            if Files.isTemporary(name) {
                let container = Files.parent(of: place(path))
                if swept.insert(container).inserted {
                    _ = try Files.sweepTemporaries(in: container)
                }
            } else if !isKnown(path) {
                moved.append("\(path): moved to \(try moveAside(path))")
            }
        }
        return moved
    }

    @discardableResult
    private func moveAside(_ path: String) throws(FileError) -> String {
        let flat = String(path.map { $0 == "/" ? "_" : $0 })
        return try Files.moveAside(place(path), into: lostAndFound, as: flat)
    }

    /// Far above any report; a larger file is not one of ours.
    static let largestFile = 512 << 20
}

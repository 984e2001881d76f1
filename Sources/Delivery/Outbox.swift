// Files and a recipient → the same files in the recipient's folder, once, with a manifest.
//
// A file that is there with the right digest is done; anything else under its name is refused and
// never overwritten. Every folder below the outbox is opened by name in the one above it, without
// following a link. The manifest is written last: where it stands, all its files do.

public import Digests
import FileSystem
import Glibc

/// The outbox (hộp đi): one folder per recipient.
public struct Outbox: Sendable {
    let folder: String

    /// Modes of what is made: the recipient's group reads, and new folders keep that group.
    static let fileMode: UInt32 = 0o640
    static let folderMode: UInt32 = 0o2750
    /// The largest file that is compared; reports are a hundredth of it.
    static let largestFile = 1 << 30

    /// Names the folder; nothing is looked at yet.
    public init(folder: String) {
        self.folder = folder
    }

    /// Puts files of one folder, the report first, into the recipient's folder, and beside them
    /// the manifest, called as the first file with `.sha256`. All is durable and read back on
    /// return. `note` is the manifest's first line, without `#`: `so cai 128:9f…, 2026-…`.
    ///
    /// - Throws: `DeliveryError`; what was written before stays and is found done the next time.
    public func deliver(
        _ files: [OutgoingFile], to recipient: String, note: String
    ) throws(DeliveryError) -> DeliveryOutcome {
        let paths = try Outbox.paths(of: files)
        guard let first = paths.first else {
            return DeliveryOutcome(kind: .alreadyThere, manifest: [])
        }
        guard DeliveryPath.isSafe(recipient) else { throw .unsafeName(recipient) }
        let place = try open([recipient] + first.folders, isMaking: true)
        guard let place else { throw .noFolder(path: "\(folder)/\(recipient)") }
        var isNew = false
        for (path, file) in zip(paths, files) where try place.put(file.bytes, path.name) {
            isNew = true
        }
        let manifest = Manifest(
            note: note, files: zip(paths, files).map { ($0.name, $1.digest) })
        let written = try place.put(manifest, first.name + Manifest.ending)
        try place.sync()
        for (path, file) in zip(paths, files) { try place.compare(path.name, file.digest) }
        try place.compare(first.name + Manifest.ending, SHA256.digest(of: written.bytes))
        return DeliveryOutcome(
            kind: isNew || written.isNew ? .done : .alreadyThere, manifest: written.bytes)
    }

    /// What the recipient's folder holds under the file's path; nothing is changed.
    public func state(
        of file: OutgoingFile, recipient: String
    ) throws(DeliveryError) -> DeliveryState {
        try state(of: file.path, digest: file.digest, recipient: recipient)
    }

    /// The same for a file whose bytes are not at hand.
    public func state(
        of path: String, digest: Digest, recipient: String
    ) throws(DeliveryError) -> DeliveryState {
        let path = try DeliveryPath(path)
        guard DeliveryPath.isSafe(recipient) else { throw .unsafeName(recipient) }
        guard let place = try open([recipient] + path.folders, isMaking: false) else {
            return .missing
        }
        return try place.state(path.name, digest)
    }

    /// The manifest of a delivery as it stands there; nil when there is none.
    public func manifest(
        of path: String, recipient: String
    ) throws(DeliveryError) -> [UInt8]? {
        let path = try DeliveryPath(path)
        guard DeliveryPath.isSafe(recipient) else { throw .unsafeName(recipient) }
        guard let place = try open([recipient] + path.folders, isMaking: false) else { return nil }
        return try place.bytes(path.name + Manifest.ending)
    }

    /// Checked paths, all in one folder.
    private static func paths(of files: [OutgoingFile]) throws(DeliveryError) -> [DeliveryPath] {
        var paths: [DeliveryPath] = []
        for file in files {
            let path = try DeliveryPath(file.path)
            guard path.folders == paths.first?.folders ?? path.folders,
                !paths.contains(where: { $0.name == path.name })
            else { throw .unsafeName(file.path) }
            paths.append(path)
        }
        return paths
    }

    /// The folder at the end of the components; nil when one is missing and none may be made.
    private func open(
        _ components: [String], isMaking: Bool
    ) throws(DeliveryError) -> OutboxFolder? {
        var path = folder
        do throws(FileError) {
            // A link in the outbox's place leads to where no recipient looks.
            var place = try Folder(folder, followsLink: false)
            for component in components {
                path += "/" + component
                if isMaking {
                    place = try place.makeFolder(component, mode: Outbox.folderMode)
                } else {
                    guard try place.kind(component) != .nothing else { return nil }
                    place = try place.folder(component)
                }
            }
            return OutboxFolder(place)
        } catch .failed(.list, _, ENOTDIR), .failed(.list, _, ELOOP) {
            throw .notAFolder(path: path)
        } catch .failed(.makeFolder, _, let code) where [EACCES, EPERM, EROFS].contains(code) {
            throw .noFolder(path: path)
        } catch .failed(.list, _, ENOENT) {
            throw .noFolder(path: path)
        } catch {
            throw .file(error)
        }
    }
}

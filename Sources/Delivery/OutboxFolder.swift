// Is one folder of the outbox, held open while a delivery is put into it.

import Digests
import FileSystem

struct OutboxFolder: ~Copyable {
    private let folder: Folder

    init(_ folder: consuming Folder) {
        self.folder = folder
    }

    /// True when the file had to be written; one that is there is made durable again, because the
    /// run that wrote it may have been killed before it was.
    func put(_ bytes: [UInt8], _ name: String) throws(DeliveryError) -> Bool {
        switch try state(name, SHA256.digest(of: bytes)) {
        case .different: throw .differentFile(path: path(name))
        case .present:
            try attempt { () throws(FileError) in try folder.sync(name) }
            return false
        case .missing:
            do throws(FileError) {
                try folder.publishNew(
                    try folder.stage(bytes, for: name, mode: Outbox.fileMode))
            } catch {
                // Whoever else may write here put a file of that name in between.
                switch try state(name, SHA256.digest(of: bytes)) {
                case .present: return true
                case .different: throw .differentFile(path: path(name))
                case .missing: throw .file(error)
                }
            }
            return true
        }
    }

    /// The manifest that is there afterwards: an older one of the same files stays.
    func put(
        _ manifest: Manifest, _ name: String
    ) throws(DeliveryError) -> (bytes: [UInt8], isNew: Bool) {
        if let there = try bytes(name), manifest.hasSameFiles(as: there) {
            return (there, false)
        }
        return (manifest.bytes, try put(manifest.bytes, name))
    }

    func sync() throws(DeliveryError) {
        try attempt { () throws(FileError) in try folder.sync() }
    }

    func compare(_ name: String, _ digest: Digest) throws(DeliveryError) {
        guard try state(name, digest) == .present else { throw .changedBytes(path: path(name)) }
    }

    func state(_ name: String, _ digest: Digest) throws(DeliveryError) -> DeliveryState {
        switch try attempt({ () throws(FileError) in try folder.kind(name) }) {
        case .nothing: return .missing
        case .folder, .link, .other: return .different
        case .file(let byteCount, _):
            guard byteCount <= Outbox.largestFile, let bytes = try bytes(name) else {
                return .different
            }
            return SHA256.digest(of: bytes) == digest ? .present : .different
        }
    }

    /// The bytes of a regular file; nil when there is nothing or something else.
    func bytes(_ name: String) throws(DeliveryError) -> [UInt8]? {
        try attempt { () throws(FileError) in
            guard case .file = try folder.kind(name) else { return nil }
            return try folder.read(name, limit: Outbox.largestFile)
        }
    }

    private func path(_ name: String) -> String { folder.path + "/" + name }

    private func attempt<Value>(
        _ body: () throws(FileError) -> Value
    ) throws(DeliveryError) -> Value {
        do { return try body() } catch { throw .file(error) }
    }
}

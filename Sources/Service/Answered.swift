// Is what a command gets back: lines to print and files to keep.

import FileSystem
import Glibc
import Issuing

/// One part of an answer.
public enum Answered: Sendable {
    case line(String)
    case file(name: String, AnsweredFile)

    init(_ reply: Reply) {
        switch reply {
        case .line(let text): self = .line(text)
        case .file(let name, let bytes): self = .file(name: name, AnsweredFile(.bytes(bytes)))
        }
    }
}

/// A file handed back, in memory or open in another process's keeping.
public struct AnsweredFile: Sendable {
    enum Source: Sendable {
        case bytes([UInt8])
        case open(Descriptor)
    }

    private let source: Source

    /// Bytes copied at a time.
    private static let pieceSize = 1 << 20

    init(_ source: Source) {
        self.source = source
    }

    /// Puts it at `path`, whole or not at all, as the user who runs this; takes the place of a file
    /// that is there.
    public func write(to path: String) throws {
        switch source {
        case .bytes(let bytes): try Files.write(bytes, to: path)
        case .open(let file):
            if let bytes = SealedMemory.bytes(file) { return try Files.write(bytes, to: path) }
            try copy(file, to: path)
        }
    }

    private func copy(_ file: Descriptor, to path: String) throws {
        let temporary = path + ".part"
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
        let target = try Descriptor("open \(temporary)", open(temporary, flags, 0o600))
        do {
            try AnsweredFile.copy(file, into: target)
            guard fsync(target.number) == 0 else {
                throw ServiceError.system(call: "fsync \(temporary)", code: errno)
            }
            try Files.rename(temporary, to: path)
            try Files.sync(folder: Files.parent(of: path))
        } catch {
            _ = try? Files.remove(temporary)
            throw error
        }
    }

    private static func copy(
        _ file: Descriptor, into target: Descriptor
    ) throws(ServiceError) {
        var place = 0
        while true {
            var failure: Int32 = 0
            let piece = [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, count in
                let read = pread(file.number, buffer.baseAddress, pieceSize, off_t(place))
                failure = read < 0 ? errno : 0
                count = max(0, read)
            }
            if failure == EINTR { continue }
            guard failure == 0 else { throw .system(call: "read", code: failure) }
            if piece.isEmpty { return }
            try target.writeAll(piece)
            place += piece.count
        }
    }
}

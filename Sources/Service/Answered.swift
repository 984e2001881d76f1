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
        var place = 0
        while true {
            let piece = [UInt8](unsafeUninitializedCapacity: AnsweredFile.pieceSize) {
                buffer, count in
                let read = pread(
                    file.number, buffer.baseAddress, AnsweredFile.pieceSize, off_t(place))
                count = max(0, read)
            }
            if piece.isEmpty { break }
            guard Glibc.write(target.number, piece, piece.count) == piece.count else {
                throw ServiceError.system(call: "write \(temporary)", code: errno)
            }
            place += piece.count
        }
        guard fsync(target.number) == 0 else {
            throw ServiceError.system(call: "fsync \(temporary)", code: errno)
        }
        try Files.rename(temporary, to: path)
    }
}

// Bytes → zlib stream (RFC 1950), as PDF's FlateDecode reads it.

import CZlib

/// Packs bytes.
public struct Deflater: Sendable {
    private let level: Int32

    /// `level` from 1, quick, to 9, small.
    public init(level: Int = 6) {
        precondition((1...9).contains(level), "zlib has levels 1 to 9")
        self.level = Int32(level)
    }

    /// The packed bytes; the same input gives the same output with the same zlib.
    public func deflate(_ bytes: [UInt8]) throws(DeflationError) -> [UInt8] {
        let room = Int(compressBound(uLong(bytes.count)))
        var status = Z_OK
        let packed = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            var length = uLongf(room)
            status = compress2(buffer.baseAddress, &length, bytes, uLong(bytes.count), level)
            count = status == Z_OK ? Int(length) : 0
        }
        guard status == Z_OK else { throw .zlib(status: status) }
        return packed
    }
}

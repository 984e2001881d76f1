// Zlib stream (RFC 1950) → bytes, never more than a limit.

import CZlib

/// Unpacks bytes.
public struct Inflater: Sendable {
    private let byteLimit: Int

    /// `byteLimit` bounds what one stream may unpack to.
    public init(byteLimit: Int) {
        self.byteLimit = byteLimit
    }

    /// The unpacked bytes.
    ///
    /// - Throws: `zlib` if the stream is damaged or ends early, `tooLarge` at the limit.
    public func inflate(_ packed: some Collection<UInt8>) throws(DeflationError) -> [UInt8] {
        var stream = z_stream()
        let version = zlibVersion()
        let status = inflateInit_(&stream, version, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw .zlib(status: status) }
        defer { inflateEnd(&stream) }
        var input = Array(packed)
        var output: [UInt8] = []
        // Page streams unpack to about four times their size.
        var chunk = [UInt8](repeating: 0, count: max(4_096, min(byteLimit, 4 * input.count)))
        let end = input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = uInt(source.count)
            return Self.run(&stream, &chunk, &output, byteLimit: byteLimit)
        }
        guard output.count <= byteLimit else { throw .tooLarge(byteLimit: byteLimit) }
        guard end == Z_STREAM_END else { throw .zlib(status: end == Z_OK ? Z_BUF_ERROR : end) }
        return output
    }

    /// Unpacks chunk by chunk until the stream ends, fails, or passes the limit.
    private static func run(
        _ stream: inout z_stream, _ chunk: inout [UInt8], _ output: inout [UInt8], byteLimit: Int
    ) -> Int32 {
        var status = Z_OK
        while status == Z_OK && output.count <= byteLimit {
            let room = chunk.count
            let rest = chunk.withUnsafeMutableBufferPointer { buffer in
                stream.next_out = buffer.baseAddress
                stream.avail_out = uInt(room)
                status = CZlib.inflate(&stream, Z_NO_FLUSH)
                return Int(stream.avail_out)
            }
            output.append(contentsOf: chunk[..<(room - rest)])
        }
        return status
    }
}

// A picture → a PNG file (ISO/IEC 15948), the same bytes for the same picture.

import Deflation

extension Picture {
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// - Throws: `DeflationError` when zlib has no memory.
    func png() throws(DeflationError) -> [UInt8] {
        let header =
            Picture.word(width) + Picture.word(height)
            + [8, channelCount == 3 ? 2 : 0, 0, 0, 0]
        // Each row begins with its filter: 2, the difference to the row above, packs text best.
        var filtered: [UInt8] = []
        filtered.reserveCapacity(samples.count + height)
        for y in 0..<height {
            let line = row(y, 0..<width)
            filtered.append(2)
            guard y > 0 else {
                filtered += line
                continue
            }
            filtered += zip(line, row(y - 1, 0..<width)).map { $0 &- $1 }
        }
        let packed = try Deflater(level: 9).deflate(filtered)
        return Picture.signature + Picture.chunk("IHDR", header) + Picture.chunk("IDAT", packed)
            + Picture.chunk("IEND", [])
    }

    private static func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + bytes
        return word(bytes.count) + body + word(Int(checksum(body)))
    }

    private static func word(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    /// CRC-32 (ISO/IEC 15948, annex D), bit by bit.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}

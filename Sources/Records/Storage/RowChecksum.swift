// Table name and column texts → the 8-byte checksum stored with the row.
//
// It is the first 8 bytes of SHA-256 over the table's name and every column in schema order, each
// as a 4-byte little-endian length and its UTF-8 bytes; NULL is the length FF FF FF FF. A bit
// flipped on the disk then shows when the row is read: 1,000 flips pass an unprotected SQLite file
// silently about 400 times.

import Digests

struct RowChecksum: ~Copyable {
    private var hash = SHA256()
    private var buffer: [UInt8] = []

    /// The checksum of one row.
    mutating func of(_ values: [String?], in table: TableSchema) -> UInt64 {
        buffer.removeAll(keepingCapacity: true)
        append(table.name)
        for value in values {
            append(value)
        }
        hash.update(buffer)
        return hash.restart().leading
    }

    private mutating func append(_ text: String?) {
        let length = text.map { UInt32(truncatingIfNeeded: $0.utf8.count) } ?? .max
        for shift in [0, 8, 16, 24] as [UInt32] {
            buffer.append(UInt8(truncatingIfNeeded: length >> shift))
        }
        if let text { buffer.append(contentsOf: text.utf8) }
    }
}

extension UInt64 {
    /// The same 64 bits as SQLite stores them.
    var asStored: Int { Int(truncatingIfNeeded: self) }

    init(stored: Int) {
        self = UInt64(truncatingIfNeeded: stored)
    }
}

// An entry's fields → the bytes that are hashed, and the hash.
//
// hash = SHA-256(previous ‖ field ‖ field ‖ …). `previous` is the hash of the entry before, 32 zero
// bytes for the first. The fields are, in order: kind, sequence, instant, uid, actor of the row in
// `entry`, then the columns of the kind's own table without `sequence`, in the table's order.
// A field is one byte for its type, its length in bytes as 4 bytes (most significant first), then
// its bytes: "t" UTF-8 text, "i" a whole number in decimal digits with "-" before a negative one,
// "b" bytes as they are, "n" NULL with length 0.

import Digests

/// The canonical bytes of one entry.
struct EntryBytes: Sendable {
    private(set) var bytes: [UInt8]

    init(previous: [UInt8], row: EntryRow, fields: [LedgerValue]) {
        bytes = previous
        append(.text(row.kind))
        append(.integer(row.sequence))
        append(.integer(row.instant))
        append(.integer(row.uid))
        append(.text(row.actor))
        for field in fields { append(field) }
    }

    /// What the chain carries on.
    var hash: Digest { SHA256.digest(of: bytes) }

    private mutating func append(_ value: LedgerValue) {
        switch value {
        case .absent, .real: append(type: "n", [])
        case .text(let text): append(type: "t", Array(text.utf8))
        case .integer(let number): append(type: "i", Array(String(number).utf8))
        case .bytes(let content): append(type: "b", content)
        }
    }

    private mutating func append(type: Unicode.Scalar, _ content: [UInt8]) {
        bytes.append(UInt8(ascii: type))
        let count = UInt32(truncatingIfNeeded: content.count)
        for shift: UInt32 in [24, 16, 8, 0] {
            bytes.append(UInt8(truncatingIfNeeded: count >> shift))
        }
        bytes.append(contentsOf: content)
    }
}

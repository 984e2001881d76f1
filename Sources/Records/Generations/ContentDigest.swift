// The row checksums of every table in order → one digest of all the facts of a generation.
//
// Two imports of the same facts in another order give the same digest; the journal and the history
// of generations stay outside it.

import Digests

struct ContentDigest {
    private var bytes: [UInt8] = []
    private var sum = SHA256.digest(of: [])
    private var table = ""

    /// Adds the next row's checksum.
    mutating func add(_ checksum: UInt64, of name: String) {
        if name != table {
            table = name
            bytes.append(contentsOf: "\n\(name)\n".utf8)
        }
        for shift in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: checksum >> UInt64(shift)))
        }
        if bytes.count >= ContentDigest.blockBytes { fold() }
    }

    /// 64 hexadecimal digits.
    var hex: String {
        var copy = self
        copy.fold()
        return copy.sum.hex
    }

    /// Rows are folded into the running digest a block at a time, to keep memory flat.
    private static let blockBytes = 1 << 16

    private mutating func fold() {
        sum = SHA256.digest(of: sum.bytes + bytes)
        bytes.removeAll(keepingCapacity: true)
    }
}

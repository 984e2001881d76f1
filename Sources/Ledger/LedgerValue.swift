// Is a value exactly as SQLite stores it.

import Digests
import Periods

/// A stored value; reading converts nothing, so that a changed type shows.
enum LedgerValue: Hashable, Sendable {
    case absent
    case text(String)
    case integer(Int)
    case bytes([UInt8])
    /// A floating-point number; the ledger has none.
    case real

    static func digest(_ digest: Digest) -> LedgerValue { .bytes(digest.bytes) }
    static func flag(_ flag: Bool) -> LedgerValue { .integer(flag ? 1 : 0) }
    static func day(_ day: Day) -> LedgerValue { .text(day.iso) }
    static func day(_ day: Day?) -> LedgerValue { day.map { .text($0.iso) } ?? .absent }
    static func integer(_ number: Int?) -> LedgerValue { number.map { .integer($0) } ?? .absent }
}

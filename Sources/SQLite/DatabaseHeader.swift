// The first bytes of a file → what the database in it says of itself.

/// The header of a database file (https://www.sqlite.org/fileformat2.html, 1.3).
public struct DatabaseHeader {
    /// How many bytes it has.
    public static let byteCount = 100
    private static let magic = Array("SQLite format 3\u{0}".utf8)

    /// The numbers that tell whose file it is and of which version.
    public let applicationID: Int
    public let userVersion: Int

    /// Why a file is no database, or not all of one.
    public enum Fault: Error, Hashable, Sendable {
        case notADatabase
        case truncated(expected: Int)
    }

    /// `bytes`: the first `byteCount` of a file, which has `fileSize`.
    public init(_ bytes: [UInt8], fileSize: Int) throws(Fault) {
        guard bytes.starts(with: DatabaseHeader.magic.prefix(bytes.count)) else {
            throw .notADatabase
        }
        guard bytes.count == DatabaseHeader.byteCount else {
            throw .truncated(expected: DatabaseHeader.byteCount)
        }
        func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 << 8 | Int($1) } }
        // The page size 65536 is written as 1.
        let stored = number(16..<18)
        let expected = (stored == 1 ? 65_536 : stored) * number(28..<32)
        guard fileSize >= expected else { throw .truncated(expected: expected) }
        applicationID = number(68..<72)
        userVersion = number(60..<64)
    }
}

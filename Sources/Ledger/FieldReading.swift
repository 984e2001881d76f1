// The fields of a row, one after the other → typed values; the first wrong type stops it.

import Digests
import Obligations
import Periods

/// A cursor over the fields of a row.
struct FieldReading {
    /// A value that is not of the declared type, or no value at all.
    struct Unreadable: Error {}

    private var rest: ArraySlice<LedgerValue>

    init(_ fields: [LedgerValue]) {
        rest = fields[...]
    }

    mutating func text() throws(Unreadable) -> String {
        guard case .text(let text)? = rest.popFirst() else { throw Unreadable() }
        return text
    }

    mutating func integer() throws(Unreadable) -> Int {
        guard case .integer(let number)? = rest.popFirst() else { throw Unreadable() }
        return number
    }

    mutating func optionalInteger() throws(Unreadable) -> Int? {
        if try isAbsent() { return nil }
        return try integer()
    }

    mutating func flag() throws(Unreadable) -> Bool {
        let number = try integer()
        guard number == 0 || number == 1 else { throw Unreadable() }
        return number == 1
    }

    mutating func digest() throws(Unreadable) -> Digest {
        guard case .bytes(let bytes)? = rest.popFirst(), let digest = Digest(bytes: bytes) else {
            throw Unreadable()
        }
        return digest
    }

    mutating func day() throws(Unreadable) -> Day {
        let text = try text()
        let parts = text.split(separator: "-").map { Int($0) ?? 0 }
        guard text.utf8.count == 10, parts.count == 3,
            let day = Day(year: parts[0], month: parts[1], day: parts[2]), day.iso == text
        else { throw Unreadable() }
        return day
    }

    mutating func optionalDay() throws(Unreadable) -> Day? {
        if try isAbsent() { return nil }
        return try day()
    }

    mutating func key() throws(Unreadable) -> ObligationKey {
        ObligationKey(definition: try text(), committee: try text(), period: try text())
    }

    mutating func marks() throws(Unreadable) -> [String] {
        try text().split(separator: LedgerEntry.markSeparator).map(String.init)
    }

    mutating func report() throws(Unreadable) -> StoredReport {
        StoredReport(
            path: try text(), digest: try digest(), byteCount: try integer(),
            pageCount: try integer(), figuresDigest: try digest(), generation: try integer(),
            snapshot: try digest(), template: try digest(), form: try digest(),
            fonts: try digest(), program: try text(), inputs: try digest(),
            created: Instant(seconds: try integer()), runHead: try text())
    }

    private mutating func isAbsent() throws(Unreadable) -> Bool {
        guard let next = rest.first else { throw Unreadable() }
        if case .absent = next {
            rest.removeFirst()
            return true
        }
        return false
    }
}

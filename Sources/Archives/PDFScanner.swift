// Bytes of a PDF → the extent of each value, entry and token (ISO 32000-1:2008, 7.2 and 7.3).
//
// It reads what cairo writes, which is never encrypted. Every function gives nil or
// stops at the end of its range instead of reading on.

/// Walks over PDF syntax.
struct PDFScanner {
    let bytes: [UInt8]
    private(set) var position: Int
    private let end: Int

    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = min(range.upperBound, bytes.count)
    }

    /// The extent of the next value: a dictionary, array, string, name, word, or a whole reference.
    mutating func value() -> Range<Int>? {
        guard let first = token() else { return nil }
        guard isNumber(first) else { return first }
        let start = position
        if let second = token(), isNumber(second), let third = token(), text(third) == "R" {
            return first.lowerBound..<third.upperBound
        }
        position = start
        return first
    }

    /// The extent of the next token; a dictionary, array or string counts as one.
    mutating func token() -> Range<Int>? {
        skipSpace()
        guard position < end else { return nil }
        let start = position
        switch bytes[position] {
        case UInt8(ascii: "("): skipString()
        case UInt8(ascii: "["): skipArray()
        case UInt8(ascii: "<"): skipAngle()
        case UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: ")"): position += 1
        default:
            position += 1
            skipRegular()
        }
        return start..<position
    }

    /// The keys and values of a dictionary whose `<<` stands next.
    mutating func dictionary() -> [(key: String, value: Range<Int>)]? {
        skipSpace()
        guard position + 1 < end, bytes[position] == UInt8(ascii: "<"),
            bytes[position + 1] == UInt8(ascii: "<")
        else { return nil }
        position += 2
        var entries: [(key: String, value: Range<Int>)] = []
        while let key = token(), bytes[key.lowerBound] == UInt8(ascii: "/") {
            guard let value = value() else { return nil }
            entries.append((text(key), value))
        }
        position = min(position + 1, end)
        return entries
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    // MARK: - Skipping

    /// Skips space and comments; cairo numbers its pages in comments.
    private mutating func skipSpace() {
        while position < end {
            if bytes[position] == UInt8(ascii: "%") {
                while position < end, bytes[position] != 0x0A { position += 1 }
            } else if Self.isSpace(bytes[position]) {
                position += 1
            } else {
                return
            }
        }
    }

    private mutating func skipRegular() {
        while position < end, Self.isRegular(bytes[position]) { position += 1 }
    }

    private mutating func skipString() {
        var depth = 0
        while position < end {
            let byte = bytes[position]
            position += byte == UInt8(ascii: "\\") ? 2 : 1
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { break }
        }
        position = min(position, end)
    }

    private mutating func skipArray() {
        position += 1
        while let part = token() {
            if bytes[part.lowerBound] == UInt8(ascii: "]") { return }
        }
    }

    /// A hexadecimal string or a dictionary.
    private mutating func skipAngle() {
        if position + 1 < end, bytes[position + 1] == UInt8(ascii: "<") {
            _ = dictionary()
            return
        }
        while position < end, bytes[position] != UInt8(ascii: ">") { position += 1 }
        position = min(position + 1, end)
    }

    private func isNumber(_ range: Range<Int>) -> Bool {
        bytes[range].allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0
    }

    private static func isRegular(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00, 0x09...0x0D, 0x20: false
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "/"):
            false
        default: true
        }
    }
}

// Strings and instants → PDF text strings and dates (ISO 32000-1:2008, 7.9.2 and 7.9.4).

/// PDF's own writing of values.
enum PDFText {
    /// A text string: UTF-16BE with its mark, in hexadecimal, so that no byte needs escaping.
    static func string(_ text: String) -> String {
        var digits = "<FEFF"
        digits.reserveCapacity(4 * text.utf16.count + 6)
        for unit in text.utf16 {
            for shift in [12, 8, 4, 0] {
                digits.unicodeScalars.append(digit(Int(unit >> UInt16(shift)) & 0xF))
            }
        }
        return digits + ">"
    }

    /// Bytes in hexadecimal, between angle brackets.
    static func bytes(_ bytes: [UInt8]) -> String {
        var digits = "<"
        for byte in bytes {
            digits.unicodeScalars.append(digit(Int(byte) >> 4))
            digits.unicodeScalars.append(digit(Int(byte) & 0xF))
        }
        return digits + ">"
    }

    /// `2026-06-15T08:00:00+07:00` → `(D:20260615080000+07'00')`; nil for another form.
    static func date(_ instant: String) -> String? {
        let parts = Array(instant.utf8)
        let form = Array("0000-00-00T00:00:00+00:00".utf8)
        guard parts.count == form.count else { return nil }
        for (byte, shape) in zip(parts, form) {
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            let isSign = byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
            switch shape {
            case UInt8(ascii: "0"): guard isDigit else { return nil }
            case UInt8(ascii: "+"): guard isSign else { return nil }
            default: guard byte == shape else { return nil }
            }
        }
        func text(_ range: Range<Int>) -> String { String(decoding: parts[range], as: UTF8.self) }
        let day = text(0..<4) + text(5..<7) + text(8..<10)
        let time = text(11..<13) + text(14..<16) + text(17..<19)
        return "(D:\(day)\(time)\(text(19..<22))'\(text(23..<25))')"
    }

    private static func digit(_ value: Int) -> Unicode.Scalar {
        Unicode.Scalar(UInt8(value < 10 ? 0x30 + value : 0x37 + value))
    }
}

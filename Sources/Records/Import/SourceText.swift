// The bytes of a file → the bytes of its UTF-8 text, or the reason it cannot be one.
//
// Vietnamese files older than Unicode (TCVN3, VNI, Windows-1258) are nearly never valid UTF-8.
// They are refused, not guessed: a wrong guess would print wrong names.

struct SourceText {
    /// A larger file is refused before it is read whole.
    static let maximumBytes = 1 << 29

    /// Without a byte order mark; empty when `fault` says why.
    let bytes: [UInt8]
    let fault: ImportFault?

    init(_ raw: [UInt8], file: String) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let body = raw.starts(with: mark) ? Array(raw.dropFirst(mark.count)) : raw
        if let problem = SourceText.formatProblem(of: body) {
            bytes = []
            fault = ImportFault(file: file, problem: problem)
        } else if let line = SourceText.firstBrokenLine(of: body) {
            bytes = []
            fault = ImportFault(file: file, row: line, problem: .notUTF8)
        } else {
            bytes = body
            fault = nil
        }
    }

    private static func formatProblem(of bytes: [UInt8]) -> ImportFault.Problem? {
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }) { return .emptyFile }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return .wideText
        }
        // The signatures of zip (.xlsx, .ods) and of the older compound file (.xls).
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11]) {
            return .spreadsheet
        }
        // UTF-16 without a mark: Latin letters stand beside zero bytes.
        if bytes.prefix(200).contains(0) { return .wideText }
        let header = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        let hasSeparator = header.contains(UInt8(ascii: ",")) || header.contains(UInt8(ascii: ";"))
        return header.contains(0x09) && !hasSeparator ? .tabSeparated : nil
    }

    private static func firstBrokenLine(of bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        // LF, CR or CRLF, whichever the file has.
        let lineEnd: UInt8 = bytes.contains(0x0A) ? 0x0A : 0x0D
        let lines = bytes.split(separator: lineEnd, omittingEmptySubsequences: false)
        return lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
    }
}

// The bytes of a CSV file → its records, each with the line it starts on (RFC 4180, 2005).
//
// What spreadsheets write in practice is accepted: LF, CRLF or CR, a comma or a semicolon (the one
// that occurs more often in the first line), line breaks and doubled quotes inside quoted fields.
// A broken quote is a fault of its record; the rest of the file is still read where that is
// possible.

/// One record of a CSV file.
struct CSVRecord: Equatable {
    /// From 1.
    let line: Int
    let fields: [String]
    let problem: ImportFault.Problem?

    /// Spreadsheets write rows of separators alone after the last one.
    var isBlank: Bool { problem == nil && fields.allSatisfy(\.isEmpty) }
}

struct CSVParser {
    private static let quote = UInt8(ascii: "\"")
    private static let newline = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    private let bytes: [UInt8]
    private let separator: UInt8
    private var position = 0
    private var line = 1

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        self.separator = CSVParser.separator(of: bytes)
    }

    /// Every record, blank ones included.
    mutating func records() -> [CSVRecord] {
        var records: [CSVRecord] = []
        while position < bytes.count {
            records.append(record())
        }
        return records
    }

    private mutating func record() -> CSVRecord {
        let start = line
        var fields: [String] = []
        var problem: ImportFault.Problem?
        while true {
            let field = field()
            fields.append(field.text)
            problem = problem ?? field.problem
            guard position < bytes.count, bytes[position] == separator else { break }
            position += 1
        }
        endLine()
        return CSVRecord(line: start, fields: fields, problem: problem)
    }

    private mutating func field() -> (text: String, problem: ImportFault.Problem?) {
        guard position < bytes.count, bytes[position] == CSVParser.quote else {
            return (plainField(), nil)
        }
        position += 1
        guard let text = quotedField() else { return ("", .openQuote) }
        let rest = plainField()
        let isClean = rest.utf8.allSatisfy { $0 == UInt8(ascii: " ") }
        return isClean ? (text, nil) : (text + rest, .textAfterQuote)
    }

    private mutating func plainField() -> String {
        let start = position
        while position < bytes.count, bytes[position] != separator, !isLineEnd(bytes[position]) {
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// The text up to the closing quote; nil when the file ends before it.
    private mutating func quotedField() -> String? {
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            if byte == CSVParser.quote {
                position += 1
                guard position < bytes.count, bytes[position] == CSVParser.quote else {
                    return String(decoding: text, as: UTF8.self)
                }
                text.append(byte)
                position += 1
            } else if isLineEnd(byte) {
                endLine()
                text.append(CSVParser.newline)
            } else {
                text.append(byte)
                position += 1
            }
        }
        return nil
    }

    private func isLineEnd(_ byte: UInt8) -> Bool {
        byte == CSVParser.newline || byte == CSVParser.carriageReturn
    }

    /// Passes LF, CRLF or CR, if one is here.
    private mutating func endLine() {
        guard position < bytes.count else { return }
        let first = bytes[position]
        position += 1
        line += 1
        if first == CSVParser.carriageReturn, position < bytes.count,
            bytes[position] == CSVParser.newline
        {
            position += 1
        }
    }

    private static func separator(of bytes: [UInt8]) -> UInt8 {
        let firstLine = bytes.prefix { $0 != newline && $0 != carriageReturn }
        let commas = firstLine.count { $0 == UInt8(ascii: ",") }
        let semicolons = firstLine.count { $0 == UInt8(ascii: ";") }
        return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
    }
}

// The text of one cell → the text to store, or what is wrong with it.
//
// Text is composed (NFC) and trimmed; a non-breaking space inside stays, because people bind
// "Số 12" with it. Control and format characters are refused: they print as nothing or as a box.

import Facts
import Normalization
import Periods

struct CellReader {
    enum Outcome: Equatable {
        case stored(String?)
        case wrong(ImportFault.Problem)
    }

    static let maximumCodeBytes = 60

    let column: ColumnSchema

    /// Composed and without white space at either end.
    static func trim(_ raw: String) -> String {
        if isOrdinary(raw) { return trimSpaces(raw) }
        let scalars = NFC.normalize(raw).unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }

    /// Printable ASCII and composed Vietnamese letters alone, as nearly every cell is: nothing to
    /// compose, nothing to refuse, and no white space but U+0020.
    private static func isOrdinary(_ text: String) -> Bool {
        var isThreeByteLetter = false
        var isLatinOne = false
        for byte in text.utf8 {
            if isLatinOne {
                guard isVietnamese(latinOne: byte &- 0x80) else { return false }
                isLatinOne = false
                continue
            }
            if isThreeByteLetter {
                // U+1E80 to U+1EFF are E1 BA and E1 BB with one more byte.
                guard byte == 0xBA || byte == 0xBB else { return false }
                isThreeByteLetter = false
                continue
            }
            switch byte {
            // ASCII, bytes that continue a letter, and the first byte of U+0100 to U+01BF.
            case 0x20...0x7E, 0x80...0xBF, 0xC4...0xC6: break
            case 0xC3: isLatinOne = true
            case 0xE1: isThreeByteLetter = true
            default: return false
            }
        }
        return true
    }

    /// Whether U+00C0 and so many is a letter of the Vietnamese alphabet, or "×" or "÷".
    private static func isVietnamese(latinOne number: UInt8) -> Bool {
        switch number & 0x1F {
        // À Á Â Ã, È É Ê, Ì Í, Ò Ó Ô Õ, the sign, Ù Ú, Ý; the small letters stand 32 behind.
        case 0x00...0x03, 0x08...0x0A, 0x0C...0x0D, 0x12...0x15, 0x17, 0x19...0x1A, 0x1D: true
        default: false
        }
    }

    private static func trimSpaces(_ text: String) -> String {
        let space = UInt8(ascii: " ")
        guard text.utf8.first == space || text.utf8.last == space else { return text }
        let start = text.utf8.firstIndex { $0 != space }
        let end = text.utf8.lastIndex { $0 != space }
        guard let start, let end else { return "" }
        return String(text[start...end])
    }

    /// - Parameter text: trimmed.
    func read(_ text: String) -> Outcome {
        if text.isEmpty {
            return column.isRequired ? .wrong(.required) : .stored(column.absent)
        }
        if let problem = CellReader.unprintable(in: text, allowsNewline: column.kind == .text) {
            return .wrong(problem)
        }
        switch column.kind {
        case .text: return .stored(text)
        // Whether a reference leads somewhere is asked when every file has been read.
        case .reference, .scopedReference: return .stored(text)
        case .references: return CellReader.readCodes(text)
        case .code: return readCode(text)
        case .integer(let range): return CellReader.readInteger(text, in: range)
        case .flag: return CellReader.readFlag(text)
        case .day: return CellReader.readDay(text)
        case .period, .quarter: return readPeriod(text)
        case .choice(let choices): return CellReader.readChoice(text, among: choices)
        case .decimal: return NumberReader.read(text)
        case .share: return CellReader.readShare(text)
        case .quarterShares: return CellReader.readQuarterShares(text)
        }
    }

    /// The first character that no report can print. A mark that is still apart after composing
    /// belongs to no Vietnamese letter; readers of the file would lose the word around it.
    private static func unprintable(
        in text: String, allowsNewline: Bool
    ) -> ImportFault.Problem? {
        if isOrdinary(text) { return nil }
        if let letter = foreignLetter(in: text) { return .foreignLetter(letter) }
        for scalar in text.unicodeScalars where !(allowsNewline && scalar == "\n") {
            switch scalar.properties.generalCategory {
            case .control, .format, .privateUse, .unassigned, .lineSeparator,
                .paragraphSeparator:
                return .controlCharacter(scalar.value)
            case .nonspacingMark, .enclosingMark, .spacingMark:
                return .looseMark(scalar.value)
            default:
                // U+FFFD is what an earlier program could not decode.
                if scalar.value == 0xFFFD { return .controlCharacter(scalar.value) }
            }
        }
        return nil
    }

    /// A letter of Latin-1 that no Vietnamese word has, or a sign of it that begins a word: what
    /// TCVN3 and VNI files look like once a program has taken them for Latin-1 ("lËp", "®éi").
    private static func foreignLetter(in text: String) -> UInt32? {
        var sign: UInt32?
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if let sign, scalar.properties.isAlphabetic { return sign }
            // "¬", "®", "¶" and "¸".
            sign = [0xAC, 0xAE, 0xB6, 0xB8].contains(value) ? value : nil
            if (0xC0...0xFF).contains(value), !isVietnamese(latinOne: UInt8(value - 0xC0)) {
                return value
            }
        }
        return nil
    }

    private func readCode(_ text: String) -> Outcome {
        let isCode =
            text.utf8.count <= CellReader.maximumCodeBytes
            && text.utf8.allSatisfy {
                (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
            }
        return isCode ? .stored(text) : .wrong(.badCode(suggestion: suggestion(for: text)))
    }

    /// Whether the codes lead somewhere is asked when every file has been read.
    private static func readCodes(_ text: String) -> Outcome {
        let codes = text.split(separator: "+", omittingEmptySubsequences: false)
            .map { trim(String($0)) }
        return codes.contains("") ? .wrong(.badCodeList) : .stored(codes.joined(separator: "+"))
    }

    private func suggestion(for text: String) -> String {
        // Nobody reads a suggestion made of a page of text.
        guard text.utf8.count <= 4 * CellReader.maximumCodeBytes else { return "" }
        let key = Folding.key(text)
        return key.utf8.count <= CellReader.maximumCodeBytes ? key : ""
    }

    private static func readInteger(_ text: String, in range: ClosedRange<Int>) -> Outcome {
        switch NumberReader.read(text) {
        case .stored(let stored):
            guard let stored, let number = FixedDecimal(stored: stored), number.scale == 0 else {
                return .wrong(.badInteger)
            }
            guard range.contains(number.mantissa) else { return .wrong(.outOfRange(range)) }
            return .stored(String(number.mantissa))
        case .wrong(.numberTooLarge): return .wrong(.outOfRange(range))
        case .wrong: return .wrong(.badInteger)
        }
    }

    private static func readFlag(_ text: String) -> Outcome {
        switch Folding.key(text) {
        case "1", "co": .stored("1")
        case "0", "khong": .stored("0")
        default: .wrong(.badFlag)
        }
    }

    private static func readDay(_ text: String) -> Outcome {
        if let day = Day(text: text) { return .stored(day.iso) }
        let parts = text.split(whereSeparator: { $0 == "/" || $0 == "-" })
        let looksLikeDay =
            parts.count == 3 && parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
            && (parts[0].count == 4 || parts[2].count == 4)
        return .wrong(looksLikeDay ? .noSuchDay : .badDay)
    }

    private func readPeriod(_ text: String) -> Outcome {
        guard let key = PeriodKey(text: text) else {
            return .wrong(column.kind == .quarter ? .notQuarter : .badPeriod)
        }
        if case .quarter = key.shape { return .stored(key.description) }
        return column.kind == .quarter ? .wrong(.notQuarter) : .stored(key.description)
    }

    /// The code, the printed word, or either without marks.
    private static func readChoice(_ text: String, among choices: [Choice]) -> Outcome {
        if choices.contains(where: { $0.code == text }) { return .stored(text) }
        let key = Folding.key(text)
        let match = choices.first { choice in
            choice.word == text
                || (!key.isEmpty
                    && (Folding.key(choice.code) == key || Folding.key(choice.word) == key))
        }
        if let match { return .stored(match.code) }
        let codes = choices.map(\.code)
        return .wrong(
            .badChoice(
                nearest: key.isEmpty ? nil : Folding.nearest(to: text, among: codes),
                allowed: codes))
    }

    private static func readShare(_ text: String) -> Outcome {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let numerator = parts[0], let denominator = parts[1],
            numerator > 0, numerator <= denominator
        else { return .wrong(.badShare) }
        return .stored("\(numerator)/\(denominator)")
    }

    private static func readQuarterShares(_ text: String) -> Outcome {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false).map {
            Int(CellReader.trim(String($0)))
        }
        let shares = parts.compactMap(\.self)
        guard parts.count == 4, shares.count == 4, (0...100).contains(shares[0]),
            shares[3] <= 100, zip(shares, shares.dropFirst()).allSatisfy({ $0 <= $1 })
        else { return .wrong(.badQuarterShares) }
        return .stored(shares.map(String.init).joined(separator: ";"))
    }
}

// A number as Vietnamese people write it → the number as stored, or why it is none.

import Facts

enum NumberReader {
    /// A trailing per cent sign is not part of a number; `percentBody` takes it off.
    static func read(_ text: String) -> CellReader.Outcome {
        if let number = FixedDecimal(vietnamese: text) { return .stored(number.stored) }
        let plain = text.utf8.allSatisfy { byte in
            (48...57).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
                || byte == UInt8(ascii: "-")
        }
        guard plain else { return .wrong(.badNumber(suggestion: nil)) }
        if isWellFormed(text) {
            let decimals = text.split(separator: ",").last?.utf8.count ?? 0
            let tooFine = text.utf8.contains(UInt8(ascii: ",")) && decimals > 9
            return .wrong(tooFine ? .tooManyDecimals : .numberTooLarge)
        }
        return .wrong(.badNumber(suggestion: suggestion(for: text)))
    }

    /// The number in front of a per cent sign; nil when there is no sign.
    static func percentBody(_ text: String) -> String? {
        text.hasSuffix("%") ? CellReader.trim(String(text.dropLast())) : nil
    }

    /// Digits, rightly grouped or not grouped, with at most one comma: only its size is wrong.
    private static func isWellFormed(_ text: String) -> Bool {
        let body = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = body.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, !whole.isEmpty,
            parts.allSatisfy({ !$0.isEmpty }), !body.contains("-"),
            parts.count == 1 || !parts[1].contains(".")
        else { return false }
        let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
        let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 }
        return groups.count == 1 || ((1...3).contains(groups[0].count) && isGrouped)
    }

    /// The same digits with dot and comma changed over, when that makes a number: an English or a
    /// machine spelling (27.32, 1,234.5).
    private static func suggestion(for text: String) -> String? {
        let swapped = String(
            text.map { character in
                switch character {
                case ".": ","
                case ",": "."
                default: character
                }
            })
        return FixedDecimal(vietnamese: swapped) == nil ? nil : swapped
    }
}

// Text → a comparison key: without case, tone, or the many spellings of a space.
//
// Names typed by hand differ in case, in the place of the tone mark (hòa, hoà) and in spaces. The
// key is for comparing and suggesting only; stored names are never rewritten.

/// Folds Vietnamese text for comparison.
public enum Folding {
    /// Lower-case ASCII letters and digits, words joined by `-`: "Đơn vị tính" → "don-vi-tinh".
    public static func key(_ text: some StringProtocol) -> String {
        var result = ""
        var pendingSeparator = false
        for scalar in text.unicodeScalars {
            guard let letter = base(of: scalar) else {
                pendingSeparator = pendingSeparator || !isMark(scalar)
                continue
            }
            if pendingSeparator, !result.isEmpty { result.append("-") }
            pendingSeparator = false
            result.unicodeScalars.append(letter)
        }
        return result
    }

    /// The nearest of `names` by edit distance over keys, if it is near enough to suggest.
    public static func nearest(to name: String, among names: [String]) -> String? {
        let wanted = key(name)
        let ranked = names.map { (name: $0, distance: distance(wanted, key($0))) }
            .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
        guard let best = ranked.first, best.distance <= max(2, wanted.utf8.count / 3) else {
            return nil
        }
        return best.name
    }

    private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 48...57, 97...122: return scalar
        case 65...90: return Unicode.Scalar(scalar.value + 32)
        case 0x110, 0x111: return "d"
        default: return letters[scalar]
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        (0x300...0x36F).contains(scalar.value)
    }

    /// Every precomposed Vietnamese vowel, upper and lower case, to its base letter.
    private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
        let rows: [(Unicode.Scalar, String)] = [
            ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"),
            ("o", "òóỏõọôồốổỗộơờớởỡợ"), ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"),
        ]
        var map: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (letter, marked) in rows {
            for scalar in marked.unicodeScalars { map[scalar] = letter }
            for scalar in marked.uppercased().unicodeScalars { map[scalar] = letter }
        }
        return map
    }()

    private static func distance(_ left: String, _ right: String) -> Int {
        let first = Array(left.utf8)
        let second = Array(right.utf8)
        var previous = Array(0...second.count)
        for (row, leftByte) in first.enumerated() {
            var current = [row + 1]
            for (column, rightByte) in second.enumerated() {
                let substitution = previous[column] + (leftByte == rightByte ? 0 : 1)
                current.append(min(substitution, previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[second.count]
    }
}

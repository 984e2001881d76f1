// Levels in order → labels I-, I., 1., a), đ) as the form profile numbers them.

/// Numbers headings; a heading restarts the numbers of the levels below it.
struct HeadingNumbers {
    private let styles: [FormProfile.HeadingNumber]
    private var counts: [Int]

    init(_ form: FormProfile) {
        styles = form.headingNumbering
        counts = Array(repeating: 0, count: max(4, form.headingNumbering.count))
    }

    /// The label of the next heading of `level` (1 to 4).
    mutating func next(level: Int) -> String {
        let index = min(max(level, 1), counts.count) - 1
        counts[index] += 1
        for deeper in (index + 1)..<counts.count { counts[deeper] = 0 }
        guard index < styles.count else { return "" }
        switch styles[index] {
        case .romanHyphen: return HeadingNumbers.roman(counts[index]) + "-"
        case .romanDot: return HeadingNumbers.roman(counts[index]) + "."
        case .arabicDot: return "\(counts[index])."
        case .letter: return HeadingNumbers.letter(counts[index]) + ")"
        case .none: return ""
        }
    }

    /// Points are lettered by the Vietnamese alphabet: a b c d đ e g h i k … (no f, j, w, z).
    static func letter(_ number: Int) -> String {
        let letters = Array("abcdđeghiklmnopqrstuvxy").map(String.init)
        let index = number - 1
        let round = index / letters.count
        return letters[index % letters.count] + (round > 0 ? "\(round + 1)" : "")
    }

    static func roman(_ number: Int) -> String {
        let values: [(Int, String)] = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
            (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var result = ""
        for (value, sign) in values {
            while rest >= value {
                result += sign
                rest -= value
            }
        }
        return result
    }
}

// A character → whether every face of the reports can print it, asked once for each.

import Drawing
import Pages

/// The letters that reports can print.
struct PrintableLetters {
    let typefaces: Typefaces
    private var known: [Unicode.Scalar: Bool] = ["\n": true]

    init(typefaces: Typefaces) {
        self.typefaces = typefaces
    }

    mutating func has(_ scalar: Unicode.Scalar) -> Bool {
        if let answer = known[scalar] { return answer }
        let answer = PrintableLetters.styles.allSatisfy { style in
            (try? typefaces.width(of: String(scalar), in: style)) != nil
        }
        known[scalar] = answer
        return answer
    }

    /// The text with "?" for every character that some face has not.
    mutating func printable(_ text: String) -> String {
        var printable = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { printable.append(has(scalar) ? scalar : "?") }
        return String(printable)
    }

    /// "😀 (U+1F600)".
    static func name(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
        return "\(scalar) (U+\(zeros)\(digits))"
    }

    private static let styles = TextStyle.Family.allCases.flatMap { family in
        [false, true].flatMap { isBold in
            [false, true].map { isItalic in
                TextStyle(family, size: 12, isBold: isBold, isItalic: isItalic)
            }
        }
    }
}

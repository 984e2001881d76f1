// Text of a word → the same text as it is shaped, or the character that cannot be printed.
//
// U+00A0 binds words for the line breaker only: it is shaped, drawn and extracted as a plain space.
// Combining marks are refused: text is NFC by now, and a decomposed letter makes readers drop the
// rest of its tagged element. Invisible format characters are refused because nobody sees them.

import Pages

/// What may stand in a word.
enum UsableText {
    /// The text with plain spaces; throws `.unusable` naming the first bad character.
    static func shaped(_ text: String) throws(TextError) -> String {
        var hasBinding = false
        for scalar in text.unicodeScalars {
            guard isUsable(scalar) else {
                throw .unusable(text: text, scalar: scalar.value)
            }
            hasBinding = hasBinding || scalar == "\u{A0}"
        }
        guard hasBinding else { return text }
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            plain.append(scalar == "\u{A0}" ? " " : scalar)
        }
        return String(plain)
    }

    /// Whether a character leaves a mark or a space of its own on paper.
    static func isUsable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x300 {
            return scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
                && scalar.value != 0xAD
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator, .nonspacingMark, .enclosingMark, .spacingMark:
            return false
        default:
            return true
        }
    }
}

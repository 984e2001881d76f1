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
        guard !isRightToLeft(scalar) else { return false }
        switch scalar.properties.generalCategory {
        case .spaceSeparator: return isPlainSpace(scalar)
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator, .nonspacingMark, .enclosingMark, .spacingMark:
            return false
        default:
            return true
        }
    }

    /// Words are set from left to right alone: shaping would turn Hebrew or Arabic letters about,
    /// and their text in the file would no longer be in the order of their glyphs.
    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x1_0800...0x1_0FFF,
            0x1_E800...0x1_EFFF:
            true
        default: false
        }
    }

    /// Spaces of type, which the faces hold; the wide space of Chinese text would be drawn by
    /// something else than a glyph.
    private static func isPlainSpace(_ scalar: Unicode.Scalar) -> Bool {
        (0x2000...0x200A).contains(scalar.value) || scalar.value == 0x202F
    }
}

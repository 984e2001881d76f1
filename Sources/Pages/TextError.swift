// Is why a text cannot be measured or drawn.

/// Why text cannot be measured or drawn.
public enum TextError: Error, Hashable, Sendable {
    /// The face has no glyph for a character of the text.
    case missingGlyph(text: String, scalar: UInt32, style: TextStyle)
    /// The text is not usable (control characters, NUL).
    case unusable(text: String, scalar: UInt32)
}

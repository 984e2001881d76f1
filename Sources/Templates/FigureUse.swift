// Is one place where a template prints a figure.

/// `{{name | format | format}}`.
public struct FigureUse: Sendable {
    public let reference: Reference
    public let formats: [Format]
    /// Wording when the figure is missing (`| thieu "chưa có"`); nil prints it as missing, visibly.
    public let whenMissing: String?
    public let isBold: Bool
    public let isItalic: Bool
    public let place: Place

    public init(
        reference: Reference, formats: [Format], whenMissing: String?, isBold: Bool,
        isItalic: Bool, place: Place
    ) {
        self.reference = reference
        self.formats = formats
        self.whenMissing = whenMissing
        self.isBold = isBold
        self.isItalic = isItalic
        self.place = place
    }
}

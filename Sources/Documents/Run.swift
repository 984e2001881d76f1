// Is text of one look.

/// Text of one look.
public struct Run: Hashable, Sendable {
    public var text: String
    public var isBold: Bool
    public var isItalic: Bool
    public var isUnderlined: Bool
    /// Address of the figure this text prints.
    public var address: String?
    /// The note that a mark behind the text refers to; only in paragraphs and items.
    public var footnote: Footnote?
    /// Tells how many there are of something: a figure that nothing else explains.
    public internal(set) var isCount = false
    /// What the text is to tell the number of, until that is known.
    var mention: String?

    /// - Parameter text: Straight quotation marks in pairs print as “ and ”.
    public init(
        _ text: String, isBold: Bool = false, isItalic: Bool = false, isUnderlined: Bool = false,
        address: String? = nil, footnote: Footnote? = nil
    ) {
        self.text = QuotationMarks.paired(text)
        self.isBold = isBold
        self.isItalic = isItalic
        self.isUnderlined = isUnderlined
        self.address = address
        self.footnote = footnote
    }
}

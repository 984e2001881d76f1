// Is everything about a piece of text except its letters: face, underline, figure, place in the
// structure.

import Pages

/// Pieces of equal look on one line become one mark.
struct Look: Hashable {
    let style: TextStyle
    let isUnderlined: Bool
    /// Address of the figure this text prints.
    let address: String?
    /// Leaf of the structure; nil for an artifact.
    let element: Int?
    /// Number of the footnote this text refers to: set above the line.
    let footnote: Int?

    init(
        _ style: TextStyle, element: Int?, isUnderlined: Bool = false, address: String? = nil,
        footnote: Int? = nil
    ) {
        self.style = style
        self.isUnderlined = isUnderlined
        self.address = address
        self.element = element
        self.footnote = footnote
    }
}

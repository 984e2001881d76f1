// Is a note at the foot of a page, and how runs that refer to one are read.

/// A note at the foot of the page where it is referred to (chú thích cuối trang).
public struct Footnote: Hashable, Sendable {
    /// From 1 through the document.
    public var number: Int
    public let runs: [Run]

    public init(number: Int, _ runs: [Run]) {
        self.number = number
        self.runs = runs
    }

    /// How the text refers to the note, and what the note begins with. The brackets keep it apart
    /// from the figure that it stands behind, also where the text is copied.
    public var label: String { "(\(number))" }
}

extension [Run] {
    /// The notes referred to, in reading order.
    public var footnotes: [Footnote] { compactMap(\.footnote) }

    /// The runs and, behind each, those of the note it refers to.
    var withFootnotes: [Run] { flatMap { [$0] + ($0.footnote?.runs ?? []) } }
}

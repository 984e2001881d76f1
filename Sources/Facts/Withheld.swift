// Is what an edition of a report leaves out, by the names a template asks for it.

/// What an edition does not tell (phần không nêu trong bản này).
public struct Withheld: Hashable, Sendable {
    /// Codes of indicators above the edition's level: not even their names are printed.
    public let closed: Set<String>
    /// Codes of open indicators from which a closed one could be had by calculation: their names
    /// are printed, and a mark in the place of every figure.
    public let covering: Set<String>
    /// Names of lists above the level.
    public let lists: Set<String>
    /// Sections of judgements that lost a paragraph.
    public let sections: Set<String>

    /// Nothing is left out.
    public static let nothing = Withheld(closed: [], covering: [], lists: [], sections: [])

    public init(
        closed: Set<String>, covering: Set<String>, lists: Set<String>, sections: Set<String>
    ) {
        self.closed = closed
        self.covering = covering
        self.lists = lists
        self.sections = sections
    }

    /// Whether no figure of this indicator is told.
    public func holds(_ indicator: String) -> Bool {
        closed.contains(indicator) || covering.contains(indicator)
    }
}

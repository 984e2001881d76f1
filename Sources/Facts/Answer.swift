// Is what a report was told: a value or the reason there is none.

/// A value or the reason there is none.
public enum Answer: Hashable, Sendable {
    /// Indirect: tens of thousands of answers are kept by address, and most are only passed on.
    indirect case known(Figure)
    case missing(MissingReason)

    public var figure: Figure? {
        if case .known(let figure) = self { figure } else { nil }
    }
}

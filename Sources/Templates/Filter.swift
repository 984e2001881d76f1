// Is a restriction of the rows of a repeat or a table.

/// `field = "value"` after `loc`; text is compared folded.
public struct Filter: Hashable, Sendable {
    public let field: String
    public let isEqual: Bool
    public let value: String

    public init(field: String, isEqual: Bool, value: String) {
        self.field = field
        self.isEqual = isEqual
        self.value = value
    }
}

// Is where something stands in a template.

/// Where something stands in a template: 1-based line and column, columns counting characters.
public struct Place: Hashable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

// Is where something stands in a YAML text.

/// A place in a YAML text: 1-based line and column, columns counting Unicode scalars.
public struct YAMLMark: Hashable, Sendable, CustomStringConvertible {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// `12:5`.
    public var description: String { "\(line):\(column)" }
}

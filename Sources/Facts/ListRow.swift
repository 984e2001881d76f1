// Is one row of a list a template repeats over.

/// One row of a list; a field that is absent has no recorded value.
public struct ListRow: Hashable, Sendable {
    public let fields: [String: Value]
    public let source: Provenance.Row?

    public init(fields: [String: Value], source: Provenance.Row? = nil) {
        self.fields = fields
        self.source = source
    }
}

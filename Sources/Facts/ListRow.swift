// Is one row of a list a template repeats over.

/// One row of a list; a field that is absent has no recorded value.
public struct ListRow: Hashable, Sendable {
    public let fields: [String: Value]
    public let source: Provenance.Row?
    /// The unit it belongs to, by id; nil for the row of a committee or of all.
    public let unit: String?
    /// The fields whose values rest on estimates (ước thực hiện).
    public let estimated: Set<String>

    public init(
        fields: [String: Value], source: Provenance.Row? = nil, unit: String? = nil,
        estimated: Set<String> = []
    ) {
        self.fields = fields
        self.source = source
        self.unit = unit
        self.estimated = estimated
    }
}

// Is a value that is known, with what stands behind it.

/// A value that is known (số liệu), with what stands behind it.
public struct Figure: Hashable, Sendable {
    public let value: Value
    /// Ước thực hiện: an estimate entered the value.
    public let isEstimate: Bool
    /// Nil when the value is one record's, not an aggregate's.
    public let coverage: Coverage?
    public let provenance: Provenance

    public init(
        _ value: Value, isEstimate: Bool = false, coverage: Coverage? = nil,
        provenance: Provenance = Provenance()
    ) {
        self.value = value
        self.isEstimate = isEstimate
        self.coverage = coverage
        self.provenance = provenance
    }
}

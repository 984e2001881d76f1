// Is one row of `cum_thi_dua`: a cluster and the unit that presides over it.

/// An emulation cluster (cụm thi đua).
public struct ClusterRow: Hashable, Sendable {
    public let code: String
    public let name: String
    public let host: String?

    public init(code: String, name: String, host: String?) {
        self.code = code
        self.name = name
        self.host = host
    }
}

// Is a remark on how firm the order of a cluster's units is.

/// A remark for the officer (điều cần xem lại về thứ hạng).
public struct RankNote: Hashable, Sendable {
    /// The cluster's name.
    public let cluster: String
    public let text: String

    public init(cluster: String, text: String) {
        self.cluster = cluster
        self.text = text
    }
}

// Is what one tick of the office did, for the loop's log line and status.

/// What was done and what stands in the way.
public struct WorkOutcome: Hashable, Sendable {
    /// Names of the revisions that exist since this tick.
    public var issued: [String] = []
    public var drafts: [String] = []
    public var rehearsals: [String] = []
    /// Files that reached an outbox.
    public var delivered = 0
    /// Attempts that failed; each is told in the log.
    public var failed = 0
    /// Standing troubles, in English: clock, records, outbox.
    public var troubles: [String] = []

    public init() {}

    /// Nothing was there to be done.
    public var isIdle: Bool {
        issued.isEmpty && drafts.isEmpty && rehearsals.isEmpty && delivered == 0 && failed == 0
    }
}

/// What an act says or hands back to who asked for it.
public enum Reply: Hashable, Sendable {
    case line(String)
    case file(name: String, bytes: [UInt8])
}

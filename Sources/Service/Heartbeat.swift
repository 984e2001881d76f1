// Is the sign of life of the thread that works, as counted progress.

import Synchronization

/// Beaten whenever a piece of work is done; who watches compares counts.
public final class Heartbeat: Sendable {
    private let beats = Atomic(0)

    public init() {}

    /// Something was done.
    public func beat() { beats.wrappingAdd(1, ordering: .relaxed) }

    var count: Int { beats.load(ordering: .relaxed) }
}

// Is the word from the loop to the pool of workers that no more orders are to be begun.

import Synchronization

/// Set once, seen by every thread.
public final class WorkerStop: Sendable {
    private let isTold = Atomic(false)

    public init() {}

    /// From now on nothing is begun.
    public func tell() { isTold.store(true, ordering: .releasing) }

    var isStopping: Bool { isTold.load(ordering: .acquiring) }
}

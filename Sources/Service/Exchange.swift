// Is the two queues between the loop, which talks to clients, and the office, which works.

import Issuing
import Synchronization

/// What the loop and the office tell each other, each on its own thread.
final class Exchange: Sendable {
    /// A request of a client, with what it passed.
    struct Request: Sendable {
        /// The connection that waits for the answer; nil for the loop's own requests.
        let client: Int?
        let message: Message
        let actor: Requester
        let files: [Descriptor]
    }

    /// What the loop wants, in the order in which the office does it.
    enum Job: Sendable {
        case request(Request)
        case tick
        case stop
    }

    /// What the office tells the loop.
    enum Note: Sendable {
        /// The state is locked and recovered; requests are answered from now on.
        case opened
        case reply(client: Int, Message, file: Descriptor?)
        case done(client: Int?, verb: String, Outcome)
        /// The office cannot be opened yet and is tried again.
        case waiting(String)
        /// What stands in the way now; nil when nothing does any more.
        case trouble(String?)
        /// The thread has ended and the lock is free; nil when all went well.
        case ended(Outcome?)
    }

    /// How a request ended: exit status and, unless 0, why.
    struct Outcome: Sendable {
        let status: Int32
        let text: String
    }

    private struct Wanted {
        var requests: [Request] = []
        var tick = false
        var stop = false
    }

    private let wanted = Mutex(Wanted())
    private let notes = Mutex<[Note]>([])
    private let officeBell: WakeUp
    /// Rung when there are notes.
    let loopBell: WakeUp
    private let isWorking = Atomic(false)

    init() throws(ServiceError) {
        officeBell = try WakeUp()
        loopBell = try WakeUp()
    }

    // The loop's side.

    func ask(_ request: Request) {
        wanted.withLock { $0.requests.append(request) }
        officeBell.ring()
    }

    func wantTick() {
        wanted.withLock { $0.tick = true }
        officeBell.ring()
    }

    func wantStop() {
        wanted.withLock { $0.stop = true }
        officeBell.ring()
    }

    func takeNotes() -> [Note] {
        loopBell.clear()
        return notes.withLock { notes in
            defer { notes = [] }
            return notes
        }
    }

    /// The office is doing something, so that its heart must beat.
    var isBusy: Bool { isWorking.load(ordering: .acquiring) }

    // The office's side.

    /// Sleeps until something is wanted; requests come before ticks.
    func nextJob() -> Job {
        isWorking.store(false, ordering: .releasing)
        while true {
            if let job = takeJob() {
                isWorking.store(true, ordering: .releasing)
                return job
            }
            officeBell.wait()
        }
    }

    /// The first waiting request that has one of these verbs.
    func takeRequest(among verbs: Set<String>) -> Request? {
        wanted.withLock { wanted in
            wanted.requests.firstIndex { verbs.contains($0.message.text("verb") ?? "") }
                .map { wanted.requests.remove(at: $0) }
        }
    }

    /// Every request that is still waiting, for a refusal.
    func takeRequests() -> [Request] {
        wanted.withLock { wanted in
            defer { wanted.requests = [] }
            return wanted.requests
        }
    }

    /// Sleeps so long at most; false when the office is to stop.
    func rest(milliseconds: Int32) -> Bool {
        officeBell.wait(milliseconds: milliseconds)
        return !isStopWanted
    }

    var isStopWanted: Bool { wanted.withLock { $0.stop } }

    var hasRequests: Bool { wanted.withLock { !$0.requests.isEmpty } }

    func tell(_ note: Note) {
        notes.withLock { $0.append(note) }
        loopBell.ring()
    }

    private func takeJob() -> Job? {
        wanted.withLock { wanted in
            if wanted.stop { return .stop }
            if !wanted.requests.isEmpty { return .request(wanted.requests.removeFirst()) }
            defer { wanted.tick = false }
            return wanted.tick ? .tick : nil
        }
    }
}

// Is one client of the control socket: one request in, its answers out, nothing ever waited for.

import Glibc
import Issuing
import Pipeline

/// A client whose right to ask has been established.
final class Connection {
    enum Stage { case reading, waiting, finishing }

    /// What came of reading.
    enum Reading {
        case more
        case request(Message, files: [Descriptor])
        /// Too long, garbled, or with other files than it names.
        case broken
    }

    /// The largest frame a client may send, in bytes.
    static let frameLimit = 64 << 10
    /// A request must be whole after this many milliseconds.
    static let frameMilliseconds = 5_000
    /// A client that takes nothing of its answer for this long is let go.
    static let answerMilliseconds = 30_000
    /// Bytes of answers kept for a client that reads slowly.
    static let backlogLimit = 16 << 20

    let id: Int
    let requester: Requester
    let socket: Descriptor
    /// When it connected.
    let beginning: Int
    private(set) var stage = Stage.reading
    private var incoming: [UInt8] = []
    private var files: [Descriptor] = []
    private var outgoing: [(bytes: ArraySlice<UInt8>, files: [Descriptor])] = []
    private var backlog = 0
    /// When something of the answer was taken last.
    private var progress: Int

    init(id: Int, requester: Requester, socket: Descriptor) {
        self.id = id
        self.requester = requester
        self.socket = socket
        beginning = Outside.monotonicMilliseconds()
        progress = beginning
    }

    var entry: pollfd {
        var events = stage == .reading ? POLLIN : 0
        if !outgoing.isEmpty { events |= POLLOUT }
        return pollfd(fd: socket.number, events: Int16(events), revents: 0)
    }

    /// When it is let go unless something happens; nil while the office works for it.
    var deadline: Int? {
        if stage == .reading { return beginning + Connection.frameMilliseconds }
        return outgoing.isEmpty ? nil : progress + Connection.answerMilliseconds
    }

    /// Everything was said and taken.
    var isFinished: Bool { stage == .finishing && outgoing.isEmpty }

    func read() -> Reading {
        while true {
            let wanted = wantedCount
            do {
                let arrival = try DescriptorPassing.receive(socket, limit: wanted)
                guard !arrival.isCut, !arrival.bytes.isEmpty else { return .broken }
                incoming += arrival.bytes
                files += arrival.files
            } catch {
                return error == .notNow ? .more : .broken
            }
            guard files.count <= DescriptorPassing.maximumCount else { return .broken }
            guard incoming.count >= 4 else { continue }
            let length = Message.length(incoming.prefix(4))
            guard (1...Connection.frameLimit).contains(length) else { return .broken }
            if incoming.count == 4 + length { return wholeRequest() }
        }
    }

    /// Bytes to the end of the length or of the frame: nothing beyond it is ever read.
    private var wantedCount: Int {
        incoming.count < 4
            ? 4 - incoming.count : 4 + Message.length(incoming.prefix(4)) - incoming.count
    }

    private func wholeRequest() -> Reading {
        defer { (incoming, files) = ([], []) }
        guard let message = Message(body: Array(incoming.dropFirst(4))),
            message.text("verb") != nil, message.texts("file").count == files.count
        else { return .broken }
        stage = .waiting
        progress = Outside.monotonicMilliseconds()
        return .request(message, files: files)
    }

    /// Takes a part of the answer; false when too much is waiting already.
    func add(_ message: Message, file: Descriptor? = nil, isLast: Bool = false) -> Bool {
        let frame = message.frame
        if outgoing.isEmpty { progress = Outside.monotonicMilliseconds() }
        outgoing.append((frame[...], file.map { [$0] } ?? []))
        backlog += frame.count
        if isLast { stage = .finishing }
        return backlog <= Connection.backlogLimit
    }

    /// Sends what goes through at once; false when the client is gone.
    func write() -> Bool {
        while let first = outgoing.first {
            do {
                let count = try DescriptorPassing.send(
                    first.bytes, files: first.files, over: socket)
                progress = Outside.monotonicMilliseconds()
                backlog -= count
                if count == first.bytes.count {
                    outgoing.removeFirst()
                } else {
                    outgoing[0] = (first.bytes.dropFirst(count), [])
                }
            } catch {
                return error == .notNow
            }
        }
        return true
    }
}

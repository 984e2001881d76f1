// Callers → requests for the office, and the office's answers → callers.

import Glibc
import Issuing
import Pipeline

extension Daemon {
    /// Clients at a time.
    private static let mostConnections = 32
    /// While all places are taken, one that has not sent its request for this many milliseconds
    /// loses its place to the next caller.
    private static let patienceMilliseconds = 200
    /// Callers heard in one turn, so that a crowd cannot keep the loop from the others.
    private static let callersPerTurn = 64

    func acceptCallers() {
        guard let socket else { return }
        for _ in 0..<Daemon.callersPerTurn {
            guard let caller = socket.accept() else { return }
            // A stranger gets no byte, and none of theirs is read.
            guard let requester = rights.requester(on: caller) else {
                log.warn("stranger turned away")
                continue
            }
            guard connections.count < Daemon.mostConnections || makePlace() else {
                _ = try? caller.write(Answers.busy.frame[...])
                continue
            }
            connectionCount += 1
            let connection = Connection(
                id: connectionCount, requester: requester, socket: caller)
            connections.append(connection)
            // Most callers have sent their request by now.
            serve(connection, hasHungUp: false)
        }
    }

    private func makePlace() -> Bool {
        let present = Outside.monotonicMilliseconds()
        guard
            let index = connections.firstIndex(where: {
                $0.stage == .reading
                    && present - $0.beginning >= Daemon.patienceMilliseconds
            })
        else { return false }
        connections.remove(at: index)
        return true
    }

    /// Something can be read, or the client hung up.
    func serve(_ connection: Connection, hasHungUp: Bool) {
        guard connection.stage == .reading else {
            if hasHungUp { remove(connection) }
            return
        }
        switch connection.read() {
        case .more: break
        case .broken: remove(connection)
        case .request(let message, let files): ask(message, files, for: connection)
        }
    }

    private func ask(_ message: Message, _ files: [Descriptor], for connection: Connection) {
        log.say(
            "asked",
            [
                "verb": String((message.text("verb") ?? "").prefix(20)),
                "user": connection.requester.name,
            ])
        if message.text("verb") == "reload" {
            askReload(client: connection.id, requester: connection.requester)
        } else {
            exchange.ask(
                Exchange.Request(
                    client: connection.id, message: message, actor: connection.requester,
                    files: files))
        }
    }

    /// Whoever asked may be gone; what was done stays done.
    func pass(
        _ message: Message, file: Descriptor? = nil, to client: Int, isLast: Bool = false
    ) {
        guard let connection = connections.first(where: { $0.id == client }) else { return }
        if !connection.add(message, file: file, isLast: isLast) { remove(connection) }
    }

    func flush() {
        connections.removeAll { !$0.write() || $0.isFinished }
    }

    /// Ends those whose time is over.
    func letGo(at present: Int) {
        connections.removeAll { $0.deadline.map { present >= $0 } ?? false }
    }

    private func remove(_ connection: Connection) {
        connections.removeAll { $0.id == connection.id }
    }
}

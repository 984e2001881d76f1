// Is the loop: signals, callers, answers and the passing of time, on one thread that never waits
// for work. The work is done by the office on a thread of its own.
//
// Nothing is slept for longer than 20 seconds, so that a clock that jumps or a machine that wakes
// is noticed; what is due then follows from the day and the ledger alone.

import CLinux
import Glibc
import Issuing
public import Pipeline

/// The daemon (chương trình thường trú).
public final class Daemon {
    /// What a daemon runs on.
    public struct Settings: Sendable {
        public let socketPath: String
        public let operatorsGroup: String
        /// Seconds between ticks: 20, or 1 with a clock that is moved by hand.
        public let tickSeconds: Int

        public init(configuration: Configuration, hasClockFile: Bool) {
            socketPath = configuration.controlSocketPath
            operatorsGroup = configuration.operatorsGroup
            tickSeconds = hasClockFile ? 1 : 20
        }
    }

    let settings: Settings
    let exchange: Exchange
    let heartbeat: Heartbeat
    let log: Log
    let notices = Notices()
    let stop: WorkerStop
    let rights: PeerRights
    private let signals: SignalQueue
    private let open: @Sendable () throws -> OfficeWork
    var socket: ControlSocket?
    var connections: [Connection] = []
    var connectionCount = 0
    var trouble: String?
    /// When the next tick is due, in monotonic milliseconds; nil until the office is open.
    private var nextTick: Int?
    private var watchdog: WatchdogFeed
    private var stopDeadline: Int?
    private var end: End?

    /// How the office's thread ended.
    private struct End {
        let outcome: Exchange.Outcome?
    }

    /// The order in work may take this many seconds after a stop; systemd allows 90.
    private static let stopSeconds = 80

    /// `open` takes the lock and makes the office; it is called on the office's thread. `stop` and
    /// `heartbeat` are those its pool was given. To be made before any other thread.
    public init(
        settings: Settings, log: Log, stop: WorkerStop, heartbeat: Heartbeat,
        open: @escaping @Sendable () throws -> OfficeWork
    ) throws {
        self.settings = settings
        self.log = log
        self.stop = stop
        self.heartbeat = heartbeat
        self.open = open
        rights = PeerRights(group: settings.operatorsGroup)
        signals = try SignalQueue()
        exchange = try Exchange()
        watchdog = WatchdogFeed(limit: notices.watchdogMilliseconds)
    }

    /// Serves until SIGTERM or SIGINT.
    ///
    /// - Throws: what keeps the office from opening: `ServiceError.refused` with its status.
    public func run() throws {
        try OfficeThread(exchange: exchange, heartbeat: heartbeat, log: log, open: open).start()
        defer { socket?.remove() }
        while end == nil { try turn() }
        sayGoodbye()
        if let outcome = end?.outcome {
            throw ServiceError.refused(text: outcome.text, status: outcome.status)
        }
    }

    /// One round: what happened, then what time has brought.
    private func turn() throws {
        let fixed = [signals.descriptor, exchange.loopBell.descriptor].map(\.number)
        let listening = socket.map { [$0.descriptor.number] } ?? []
        var entries = (fixed + listening).map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        entries += connections.map(\.entry)
        guard poll(&entries, nfds_t(entries.count), Int32(sleep)) >= 0 || errno == EINTR else {
            throw ServiceError.system(call: "poll", code: errno)
        }
        for signal in signals.take() { obey(signal) }
        for note in exchange.takeNotes() { try hear(note) }
        let clients = entries.dropFirst(fixed.count + listening.count)
        for (connection, entry) in zip(connections, clients) where entry.revents != 0 {
            serve(connection, hasHungUp: entry.revents & Int16(POLLHUP | POLLERR) != 0)
        }
        flush()
        acceptCallers()
        try passTime()
    }

    /// Milliseconds to the next thing that time brings, 20 seconds at most.
    private var sleep: Int {
        let times =
            [nextTick, stopDeadline, watchdog.next] + connections.map(\.deadline)
        let soonest = times.compactMap(\.self).min() ?? Int.max
        let longest = 20_000
        return max(0, min(longest, soonest - Outside.monotonicMilliseconds()))
    }

    private func passTime() throws {
        let present = Outside.monotonicMilliseconds()
        if let due = nextTick, present >= due {
            nextTick = present + settings.tickSeconds * 1_000
            exchange.wantTick()
            keepSocket()
        }
        letGo(at: present)
        let isAlive = watchdog.isAlive(
            beats: heartbeat.count, isBusy: exchange.isBusy, at: present)
        if watchdog.isHungry(at: present), isAlive { notices.feedWatchdog() }
        if let deadline = stopDeadline, present >= deadline {
            log.complain("office did not stop in time")
            throw ServiceError.stopping
        }
    }

    /// A socket whose name another hand removed is made again; anything in its place is left.
    private func keepSocket() {
        guard let socket, socket.isGone,
            let fresh = try? ControlSocket(path: settings.socketPath, rights: rights)
        else { return }
        self.socket = fresh
        log.warn("control socket made again", ["socket": settings.socketPath])
    }

    private func obey(_ signal: Int32) {
        switch signal {
        case SIGHUP: askReload(client: nil, requester: Requester(uid: 0, name: "SIGHUP"))
        default: beginStop()
        }
    }

    func askReload(client: Int?, requester: Requester) {
        notices.reloading()
        var message = Message()
        message.add("verb", "reload")
        exchange.ask(
            Exchange.Request(client: client, message: message, actor: requester, files: []))
    }

    private func beginStop() {
        guard stopDeadline == nil else { return }
        stopDeadline = Outside.monotonicMilliseconds() + Daemon.stopSeconds * 1_000
        nextTick = nil
        notices.stopping()
        log.say("stopping")
        socket?.remove()
        socket = nil
        connections.removeAll { $0.stage == .reading }
        stop.tell()
        exchange.wantStop()
    }

    private func hear(_ note: Exchange.Note) throws {
        switch note {
        case .opened:
            guard stopDeadline == nil else { return }
            socket = try ControlSocket(path: settings.socketPath, rights: rights)
            nextTick = Outside.monotonicMilliseconds()
            notices.ready()
            if trouble != nil { tellTrouble(nil) }
            notices.status("serving")
            log.say("serving", ["socket": settings.socketPath])
        case .waiting(let text):
            // Started as far as systemd is concerned: it would give up after a few trials.
            notices.ready()
            tellTrouble(text)
        case .reply(let client, let message, let file): pass(message, file: file, to: client)
        case .done(let client, let verb, let outcome): finish(client, verb, outcome)
        case .trouble(let text): tellTrouble(text)
        case .ended(let outcome): end = End(outcome: outcome)
        }
    }

    private func finish(_ client: Int?, _ verb: String, _ outcome: Exchange.Outcome) {
        if verb == "reload" {
            // Said before systemd is told, so that who waits for it finds why in the log.
            if outcome.status == 0 {
                log.say("reloaded")
            } else {
                log.complain("not reloaded, running on", ["reason": outcome.text])
            }
            notices.ready()
        }
        if let client { pass(Answers.done(outcome), to: client, isLast: true) }
    }

    private func tellTrouble(_ text: String?) {
        trouble = text
        if let text {
            log.warn("degraded", ["reason": text])
            notices.status("degraded: " + text)
        } else {
            log.say("no longer degraded")
            notices.status("serving")
        }
    }

    /// What was answered before the end still goes out, as far as it does at once.
    private func sayGoodbye() {
        for note in exchange.takeNotes() { try? hear(note) }
        flush()
        log.say("stopped")
    }
}

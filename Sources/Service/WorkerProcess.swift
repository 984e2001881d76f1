// Is one child that renders orders: the same program over a socket pair, one order at a time.

import CLinux
import Glibc
import Issuing
import Pipeline

/// A running worker. Ending it is always a kill: it holds nothing that needs tidying.
final class WorkerProcess {
    private let pid: pid_t
    let socket: Descriptor
    private var outgoing: [UInt8] = []
    private var incoming: [UInt8] = []
    private let frameLimit: Int
    /// The index of the order it works on, and when that must be done.
    private(set) var order: (index: Int, deadline: Int)?
    private(set) var orderCount = 0
    private var isEnded = false

    /// Starts `program worker`, with the socket as its third descriptor and no other.
    init(program: String, frameLimit: Int) throws(ServiceError) {
        let (own, childs) = try Descriptor.pair()
        own.neverBlock()
        self.frameLimit = frameLimit
        socket = own
        pid = try WorkerProcess.start(program, socket: childs)
    }

    deinit { end() }

    func send(_ message: Message) { outgoing += message.frame }

    func begin(_ message: Message, index: Int, deadline: Int) {
        order = (index, deadline)
        orderCount += 1
        send(message)
    }

    func finishOrder() { order = nil }

    /// What to poll for.
    var entry: pollfd {
        pollfd(
            fd: socket.number, events: Int16(outgoing.isEmpty ? POLLIN : POLLIN | POLLOUT),
            revents: 0)
    }

    /// Moves what can be moved without waiting; returns whole messages.
    ///
    /// - Throws: `Descriptor.Refusal.gone` when the worker ended or talks nonsense.
    func exchange() throws(Descriptor.Refusal) -> [Message] {
        do {
            if !outgoing.isEmpty { outgoing.removeFirst(try socket.write(outgoing[...])) }
        } catch  where error == .notNow {
        }
        var messages: [Message] = []
        while let bytes = try chunk() {
            guard !bytes.isEmpty else {
                if messages.isEmpty { throw .gone }
                return messages
            }
            incoming += bytes
            while let message = try nextMessage() { messages.append(message) }
        }
        return messages
    }

    private func chunk() throws(Descriptor.Refusal) -> [UInt8]? {
        do { return try socket.read(limit: 1 << 20) } catch {
            if error == .notNow { return nil }
            throw error
        }
    }

    private func nextMessage() throws(Descriptor.Refusal) -> Message? {
        guard incoming.count >= 4 else { return nil }
        let length = Message.length(incoming.prefix(4))
        guard length <= frameLimit else { throw .gone }
        guard incoming.count >= 4 + length else { return nil }
        guard let message = Message(body: Array(incoming[4..<(4 + length)])) else { throw .gone }
        incoming.removeFirst(4 + length)
        return message
    }

    /// Kills it and waits for its end; returns the signal it died of, 0 when it had ended by
    /// itself: a kill changes nothing of an end that has begun.
    @discardableResult
    func end() -> Int32 {
        guard !isEnded else { return 0 }
        isEnded = true
        kill(pid, SIGKILL)
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F
    }

    private static func start(
        _ program: String, socket: Descriptor
    ) throws(ServiceError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, socket.number, Worker.descriptor)
        posix_spawn_file_actions_addclosefrom_np(&actions, Worker.descriptor + 1)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var unblocked = sigset_t()
        sigemptyset(&unblocked)
        var usual = SignalQueue.answered
        posix_spawnattr_setsigmask(&attributes, &unblocked)
        posix_spawnattr_setsigdefault(&attributes, &usual)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes,
            Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
        var words: [UnsafeMutablePointer<CChar>?] = WorkerProcess.copies(["baocao", "worker"])
        var variables: [UnsafeMutablePointer<CChar>?] = WorkerProcess.copies(environment)
        defer { for pointer in words + variables { free(pointer) } }
        var pid = pid_t()
        let code = posix_spawn(&pid, program, &actions, &attributes, &words, &variables)
        guard code == 0 else { throw .system(call: "posix_spawn", code: code) }
        return pid
    }

    /// C's copies of texts, with nil at the end; the caller frees them.
    private static func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { strdup($0) } + [nil]
    }

    /// Only what fonts, libraries and trials need; never the daemon's own sockets.
    private static var environment: [String] {
        let names = [
            "PATH", "HOME", "LANG", "TMPDIR", "XDG_CACHE_HOME", "FONTCONFIG_FILE",
            "FONTCONFIG_PATH", "LD_LIBRARY_PATH", "LD_PRELOAD",
        ]
        return names.compactMap { name in Outside.variable(name).map { "\(name)=\($0)" } }
            + ["SWIFT_BACKTRACE=enable=no"]
    }
}

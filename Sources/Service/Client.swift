// A request → the daemon's answer, over the control socket.

import CLinux
import Glibc
import Issuing
import Pipeline

/// One request to a running daemon; waits as long as the daemon works.
struct Client {
    private let path: String
    private let group: String

    /// A place at the socket is asked for again this often, this many milliseconds apart.
    private static let attempts = 100
    private static let pauseMilliseconds: Int32 = 100
    /// The daemon's frames are far smaller.
    private static let longestFrame = 1 << 20

    init(configuration: Configuration) {
        path = configuration.controlSocketPath
        group = configuration.operatorsGroup
    }

    /// Sends the request with its files; false when no daemon listens.
    ///
    /// - Throws: `ServiceError.refused` with the daemon's sentence and status.
    func ask(
        _ request: Message, files: [Descriptor], answer: (Answered) throws -> Void
    ) throws -> Bool {
        for _ in 0..<Client.attempts {
            guard let socket = try connected() else { return false }
            try send(request, files, over: socket)
            if try hear(socket, answer) { return true }
            poll(nil, 0, Client.pauseMilliseconds)
        }
        throw ServiceError.busy(path: path)
    }

    private func connected() throws(ServiceError) -> Descriptor? {
        let address = try UnixAddress(path: path)
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let socket = try Descriptor("socket", Glibc.socket(AF_UNIX, kind, 0))
        var result: Int32
        repeat {
            result = address.call { connect(socket.number, $0, $1) }
        } while result != 0 && errno == EINTR
        if result == 0 { return socket }
        switch errno {
        case ENOENT, ECONNREFUSED: return nil
        case EACCES, EPERM: throw .notAllowed(path: path, group: group)
        default: throw .system(call: "connect \(path)", code: errno)
        }
    }

    /// A daemon that has no place for us closes before we are done; its answer tells.
    private func send(
        _ request: Message, _ files: [Descriptor], over socket: Descriptor
    ) throws(ServiceError) {
        let frame = request.frame
        guard frame.count <= Connection.frameLimit else { throw .tooLarge }
        var rest = frame[...]
        while !rest.isEmpty {
            let isFirst = rest.count == frame.count
            let sent = try? DescriptorPassing.send(
                rest, files: isFirst ? files : [], over: socket)
            guard let sent else { return }
            rest = rest.dropFirst(sent)
        }
    }

    /// False when the daemon has no place just now.
    private func hear(_ socket: Descriptor, _ answer: (Answered) throws -> Void) throws -> Bool {
        var line: [UInt8] = []
        while true {
            guard let (message, file) = receive(socket) else {
                throw ServiceError.brokenAnswer(path: path)
            }
            switch message.text("kind") {
            case "busy": return false
            case "part": line += message.bytes("text") ?? []
            case "line":
                line += message.bytes("text") ?? []
                try answer(.line(String(decoding: line, as: UTF8.self)))
                line = []
            case "file":
                guard let file else { throw ServiceError.brokenAnswer(path: path) }
                try answer(.file(name: message.text("name") ?? "", AnsweredFile(.open(file))))
            case "done":
                try conclude(message)
                return true
            default: throw ServiceError.brokenAnswer(path: path)
            }
        }
    }

    private func conclude(_ message: Message) throws {
        let status = Int32(message.number("status") ?? 70)
        guard status != 0 else { return }
        if status == ExitStatus.findings.rawValue { throw Findings(count: 1) }
        throw ServiceError.refused(text: message.text("text") ?? "", status: status)
    }

    private func receive(_ socket: Descriptor) -> (Message, Descriptor?)? {
        var files: [Descriptor] = []
        guard let prefix = read(4, socket, &files) else { return nil }
        let length = Message.length(prefix)
        guard length <= Client.longestFrame, let body = read(length, socket, &files),
            let message = Message(body: body)
        else { return nil }
        return (message, files.first)
    }

    private func read(_ count: Int, _ socket: Descriptor, _ files: inout [Descriptor]) -> [UInt8]? {
        var bytes: [UInt8] = []
        while bytes.count < count {
            let arrival = try? DescriptorPassing.receive(socket, limit: count - bytes.count)
            guard let arrival, !arrival.bytes.isEmpty else { return nil }
            bytes += arrival.bytes
            files += arrival.files
        }
        return bytes
    }
}

// Is a client of the control socket that may send whatever it likes.

import Glibc
import Issuing
import Pipeline

@testable import Service

struct RawClient {
    let socket: Descriptor

    init(_ path: String) throws {
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let socket = try Descriptor("socket", Glibc.socket(AF_UNIX, kind, 0))
        let result = try UnixAddress(path: path).call { connect(socket.number, $0, $1) }
        guard result == 0 else { throw ServiceError.system(call: "connect", code: errno) }
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(
            socket.number, SOL_SOCKET, SO_RCVTIMEO, &patience,
            socklen_t(MemoryLayout<timeval>.size))
        self.socket = socket
    }

    func send(_ bytes: [UInt8], files: [Descriptor] = []) {
        _ = try? DescriptorPassing.send(bytes[...], files: files, over: socket)
    }

    /// Everything until the daemon closes; nil when it does not within the patience.
    func everything() -> [UInt8]? {
        var bytes: [UInt8] = []
        while true {
            do {
                let part = try socket.read(limit: 65_536)
                if part.isEmpty { return bytes }
                bytes += part
            } catch {
                return error == .gone ? bytes : nil
            }
        }
    }

    static func request(_ verb: String) -> Message {
        var message = Message()
        message.add("verb", verb)
        return message
    }

    /// Milliseconds until a good client had its answer; nil when it had none.
    static func goodAnswer(_ site: ServiceSite) throws -> Int? {
        let beginning = Outside.monotonicMilliseconds()
        var answers: [String] = []
        let client = Client(configuration: try Configuration(path: site.configurationPath))
        let isAnswered = try client.ask(request("head"), files: []) { answer in
            if case .line(let text) = answer { answers.append(text) }
        }
        return isAnswered && !answers.isEmpty
            ? Outside.monotonicMilliseconds() - beginning : nil
    }
}

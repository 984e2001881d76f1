// Is an open file descriptor that is closed when nobody holds it any more.

import CLinux
import Glibc

/// One open descriptor.
final class Descriptor: Sendable {
    let number: Int32

    init(_ number: Int32) {
        self.number = number
    }

    deinit { close(number) }

    /// Takes what a system call returned.
    ///
    /// - Throws: `ServiceError.system` when it is negative.
    init(_ call: String, _ result: Int32) throws(ServiceError) {
        guard result >= 0 else { throw .system(call: call, code: errno) }
        number = result
    }

    /// What the system's `errno` says of a read or write that did not go through.
    enum Refusal: Error {
        /// Nothing to read, or no room to write, just now.
        case notNow
        /// The other side is gone, or the descriptor is broken.
        case gone

        init(code: Int32) { self = code == EAGAIN ? .notNow : .gone }
    }

    /// Up to `limit` bytes; empty at the end.
    func read(limit: Int) throws(Refusal) -> [UInt8] {
        while true {
            var failure: Int32 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
                let result = Glibc.read(number, buffer.baseAddress, limit)
                failure = result < 0 ? errno : 0
                count = max(0, result)
            }
            switch failure {
            case 0: return bytes
            case EINTR: continue
            default: throw Refusal(code: failure)
            }
        }
    }

    /// Writes what goes through at once; returns how many bytes.
    func write(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> Int {
        while true {
            let result = bytes.withUnsafeBytes {
                send(number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if result >= 0 { return result }
            guard errno == EINTR else { throw Refusal(code: errno) }
        }
    }

    /// Writes all of it into a file or memory, which never is without room for a moment.
    func writeAll(_ bytes: [UInt8]) throws(ServiceError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .system(call: "write", code: errno) }
            rest = rest.dropFirst(count)
        }
    }

    /// A pair of connected stream sockets, both closed on exec.
    static func pair() throws(ServiceError) -> (Descriptor, Descriptor) {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
            throw .system(call: "socketpair", code: errno)
        }
        return (Descriptor(ends[0]), Descriptor(ends[1]))
    }

    /// Reads and writes return at once.
    func neverBlock() {
        _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
    }
}

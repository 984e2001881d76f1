// A path → a listening Unix socket for the operators' group, and its connections.

import CLinux
import Glibc

/// The control socket (ổ lệnh).
final class ControlSocket {
    let descriptor: Descriptor
    private let path: String
    private let identity: [UInt64]
    /// Given up for a moment when no descriptor is left, so that a caller can be turned away
    /// instead of waking the loop for ever.
    private var spare: Descriptor?

    /// Callers the system keeps waiting for the loop's next turn.
    private static let waiting: Int32 = 128

    /// To be made only by who holds the lock: a socket that is there is a dead daemon's.
    init(path: String, rights: PeerRights) throws(ServiceError) {
        self.path = path
        let address = try UnixAddress(path: path)
        let kind = Int32(SOCK_STREAM.rawValue)
        descriptor = try Descriptor(
            "socket",
            socket(
                AF_UNIX,
                kind | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0))
        try ControlSocket.removeOld(path)
        let number = descriptor.number
        // Nobody may connect between its making and its mode.
        let mask = umask(0o177)
        let bound = address.call { bind(number, $0, $1) }
        let code = errno
        umask(mask)
        guard bound == 0 else { throw .system(call: "bind \(path)", code: code) }
        // A daemon that is not of the group keeps the socket to its own user and root.
        if let group = rights.groupNumber { _ = chown(path, uid_t.max, group) }
        guard chmod(path, 0o660) == 0, listen(number, ControlSocket.waiting) == 0 else {
            throw .system(call: "listen \(path)", code: errno)
        }
        identity = ControlSocket.identity(path)
        spare = ControlSocket.makeSpare()
    }

    /// The next caller; nil when none waits just now.
    func accept() -> Descriptor? {
        let flags = Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        while true {
            let number = accept4(descriptor.number, nil, nil, flags)
            if number >= 0 { return Descriptor(number) }
            switch errno {
            case EINTR, ECONNABORTED: continue
            case EMFILE, ENFILE:
                guard spare != nil else { return nil }
                spare = nil
                let turnedAway = accept4(descriptor.number, nil, nil, flags)
                if turnedAway >= 0 { close(turnedAway) }
                spare = ControlSocket.makeSpare()
                if turnedAway < 0 { return nil }
            default: return nil
            }
        }
    }

    /// Whether its name is gone, so that no caller finds it.
    var isGone: Bool { ControlSocket.identity(path).isEmpty }

    /// Nobody finds it any more; another's socket stays.
    func remove() {
        if ControlSocket.identity(path) == identity { unlink(path) }
    }

    private static func identity(_ path: String) -> [UInt64] {
        var status = stat()
        guard lstat(path, &status) == 0 else { return [] }
        return [UInt64(status.st_dev), UInt64(status.st_ino)]
    }

    private static func removeOld(_ path: String) throws(ServiceError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFSOCK else { throw .notASocket(path: path) }
        unlink(path)
    }

    private static func makeSpare() -> Descriptor? {
        let number = open("/dev/null", O_RDONLY | O_CLOEXEC)
        return number < 0 ? nil : Descriptor(number)
    }
}

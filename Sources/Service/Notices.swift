// Is what the service manager is told: sd_notify(3), written by ourselves.

import CLinux
import Glibc
import Pipeline

/// The notification socket of the service manager; silent where there is none.
struct Notices {
    private let socket: Descriptor?
    private let address: UnixAddress?
    /// The watchdog must be fed within this many milliseconds; nil when there is none.
    let watchdogMilliseconds: Int?

    /// Reads what the manager put into the environment.
    init() {
        let path = Outside.variable("NOTIFY_SOCKET") ?? ""
        address = try? UnixAddress(path: path)
        let kind = Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        socket = address == nil ? nil : try? Descriptor("socket", Glibc.socket(AF_UNIX, kind, 0))
        let isOurs =
            Outside.variable("WATCHDOG_PID").map { $0 == String(getpid()) } ?? true
        let limit = Outside.variable("WATCHDOG_USEC").flatMap { Int($0) } ?? 0
        watchdogMilliseconds = isOurs && limit >= 1_000 ? limit / 1_000 : nil
    }

    func ready() { send("READY=1") }

    func status(_ text: String) {
        send("STATUS=" + String(text.map { $0.isNewline ? " " : $0 }))
    }

    func reloading() {
        let microseconds = Outside.monotonicMilliseconds() * 1_000
        send("RELOADING=1\nMONOTONIC_USEC=\(microseconds)")
    }

    func stopping() { send("STOPPING=1") }

    func feedWatchdog() { send("WATCHDOG=1") }

    private func send(_ text: String) {
        guard let socket, let address else { return }
        let bytes = Array(text.utf8)
        let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
        _ = address.call { place, length in
            Int32(sendto(socket.number, bytes, bytes.count, flags, place, length))
        }
    }
}

// Is a real `baocao serve` with a notification socket of the test's own.

import Glibc
import TestTools

@testable import Service

final class RunningDaemon {
    let site: ServiceSite
    private let pid: pid_t
    private let notices: Descriptor
    private let logPath: String
    private var isGone = false

    /// Longer than any start or report on a busy machine; never waited for when all is well.
    static let patienceSeconds = 120

    /// Returns when the daemon said READY=1, or ended.
    init(_ site: ServiceSite, environment: [String] = [], waits: Bool = true) throws {
        self.site = site
        let noticePath = site.folder.path + "/notify"
        logPath = site.folder.path + "/log"
        unlink(noticePath)
        notices = Descriptor(socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | 0o2_000_000, 0))
        let number = notices.number
        _ = try UnixAddress(path: noticePath).call { bind(number, $0, $1) }
        var patience = timeval(tv_sec: RunningDaemon.patienceSeconds, tv_usec: 0)
        setsockopt(
            number, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        let words = [
            BuiltProgram.path("baocao"), "serve", "--config", site.configurationPath,
            "--clock-file", site.clockPath,
        ]
        let flags = O_WRONLY | O_CREAT | O_APPEND
        pid = try Tool.start(
            words, environment: environment + ["NOTIFY_SOCKET=\(noticePath)"],
            streams: [.file(STDERR_FILENO, path: logPath, flags: flags)])
        if waits { _ = notice("READY=1") }
    }

    deinit {
        if !isGone {
            Glibc.kill(pid, SIGKILL)
            _ = end()
        }
    }

    var number: Int { Int(pid) }

    /// Everything it has logged so far.
    var log: String { (try? Tool.run(["cat", logPath]).text) ?? "" }

    /// Waits for a notice that begins so; nil when none comes.
    func notice(_ beginning: String) -> String? {
        while true {
            var buffer = [UInt8](repeating: 0, count: 4_096)
            let count = recv(notices.number, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            let text = String(decoding: buffer.prefix(count), as: UTF8.self)
            if text.hasPrefix(beginning) { return text }
        }
    }

    func signal(_ number: Int32) { Glibc.kill(pid, number) }

    /// Waits for its end: the exit status, or minus the signal.
    func end() -> Int32 {
        isGone = true
        let status = Tool.end(of: pid)
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    }

    func terminate() -> Int32 {
        signal(SIGTERM)
        return end()
    }
}

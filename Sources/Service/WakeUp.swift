// Is how one thread wakes another: a counter that can be waited for and polled.

import CLinux
import Glibc

/// An eventfd.
final class WakeUp: Sendable {
    let descriptor: Descriptor

    init() throws(ServiceError) {
        descriptor = try Descriptor("eventfd", eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK)))
    }

    func ring() {
        var one: UInt64 = 1
        _ = write(descriptor.number, &one, 8)
    }

    /// Forgets every ring so far.
    func clear() {
        var count: UInt64 = 0
        _ = read(descriptor.number, &count, 8)
    }

    /// Sleeps until rung, for so many milliseconds at most; -1 for ever.
    func wait(milliseconds: Int32 = -1) {
        var entry = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
        while poll(&entry, 1, milliseconds) < 0, errno == EINTR {}
        clear()
    }
}

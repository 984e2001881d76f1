// A path and what to do about it → done now and after each time the file was saved, until SIGINT.

import Glibc

/// Follows a file that somebody is writing.
public struct SavedFile {
    /// A save is several events; the work begins when none came for so long.
    private static let quietMilliseconds: Int32 = 10
    /// How often a folder that went away is looked for.
    private static let searchMilliseconds: Int32 = 200

    private let path: String

    public init(path: String) {
        self.path = path
    }

    /// Returns when the program is asked to end (SIGINT, SIGTERM, SIGHUP), never in the middle of
    /// the work. To be called before any thread is started.
    ///
    /// - Throws: `ServiceError.system` when the system has no descriptor or watch left.
    public func follow(_ work: () -> Void) throws {
        let signals = try SignalQueue()
        let watch = try FileWatch(path: path)
        work()
        while signals.take().isEmpty {
            var entries = [signals.descriptor, watch.descriptor].map {
                pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0)
            }
            let wait = watch.isWatching ? -1 : SavedFile.searchMilliseconds
            _ = poll(&entries, nfds_t(entries.count), wait)
            guard entries[0].revents == 0 else { continue }
            var isChanged = watch.again()
            while watch.take() {
                isChanged = true
                _ = poll(&entries[1], 1, SavedFile.quietMilliseconds)
            }
            if isChanged { work() }
        }
    }
}

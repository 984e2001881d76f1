// WorkerLimits → what the system holds a worker to.

import Glibc
import Issuing

extension WorkerLimits {
    var message: Message {
        var message = Message()
        message.add("kind", "begin")
        message.add("order-seconds", orderSeconds)
        message.add("page-count", pageCount)
        message.add("byte-count", byteCount)
        message.add("memory-bytes", memoryBytes)
        message.add("open-files", openFiles)
        message.add("file-bytes", fileBytes)
        return message
    }

    init?(message: Message) {
        guard let orderSeconds = message.number("order-seconds"),
            let pageCount = message.number("page-count"),
            let byteCount = message.number("byte-count"),
            let memoryBytes = message.number("memory-bytes"),
            let openFiles = message.number("open-files"),
            let fileBytes = message.number("file-bytes")
        else { return nil }
        self.init()
        self.orderSeconds = orderSeconds
        self.pageCount = pageCount
        self.byteCount = byteCount
        self.memoryBytes = memoryBytes
        self.openFiles = openFiles
        self.fileBytes = fileBytes
    }

    /// Binds this process for the rest of its life.
    func enforce() {
        WorkerLimits.set(RLIMIT_CORE, 0)
        WorkerLimits.set(RLIMIT_AS, memoryBytes)
        WorkerLimits.set(RLIMIT_FSIZE, fileBytes)
        WorkerLimits.set(RLIMIT_NOFILE, openFiles)
    }

    /// Allows as much processor time for the next order as it has time at all, from now on.
    func allowTime() {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let used = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
        limit.rlim_cur = min(rlim_t(used + orderSeconds + 1), limit.rlim_max)
        setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
    }

    /// Never more than this process is allowed already.
    private static func set(_ resource: __rlimit_resource, _ value: Int) {
        var limit = rlimit()
        let number = __rlimit_resource_t(resource.rawValue)
        getrlimit(number, &limit)
        let bound = min(rlim_t(value), limit.rlim_max)
        limit = rlimit(rlim_cur: bound, rlim_max: bound)
        setrlimit(number, &limit)
    }
}

// Is the signals a daemon answers, as something to be polled like any other input.
//
// To be made before any thread is started, so that every thread inherits the blocked signals.

import CLinux
import Glibc

/// A signalfd for TERM, INT and HUP.
struct SignalQueue {
    let descriptor: Descriptor

    init() throws(ServiceError) {
        // A reader that goes away and a full quota are failed calls, not the end of the program.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        var set = SignalQueue.answered
        pthread_sigmask(SIG_BLOCK, &set, nil)
        descriptor = try Descriptor(
            "signalfd", signalfd(-1, &set, Int32(SFD_CLOEXEC | SFD_NONBLOCK)))
    }

    static var answered: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for number in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&set, number) }
        return set
    }

    /// The signals that arrived, in order.
    func take() -> [Int32] {
        var taken: [Int32] = []
        var signal = signalfd_siginfo()
        let size = MemoryLayout<signalfd_siginfo>.size
        while read(descriptor.number, &signal, size) == size {
            taken.append(Int32(signal.ssi_signo))
        }
        return taken
    }
}

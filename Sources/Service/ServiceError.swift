// Is what can go wrong around the loop: sockets, children, signals.

/// Why the daemon or a client of it cannot go on.
public enum ServiceError: Error, Hashable, Sendable {
    case system(call: String, code: Int32)
    /// A Unix socket's path has at most 107 bytes.
    case pathTooLong(path: String)
    /// Something that is no socket stands where the control socket belongs.
    case notASocket(path: String)
    /// The control socket is there and this user may not use it.
    case notAllowed(path: String, group: String)
    /// The daemon holds the lock and does not answer.
    case busy(path: String)
    /// The daemon went away, or answered what no daemon of this version answers.
    case brokenAnswer(path: String)
    /// The daemon did the work and refused; its sentence and its exit status.
    case refused(text: String, status: Int32)
    /// A passed file is not sealed memory, or too large, or has a name that is no file's.
    case badPassedFile(name: String)
    case tooManyFiles(limit: Int)
    /// A request that does not fit in a frame.
    case tooLarge
    /// No daemon is running, and only a running one can do this.
    case noDaemon(path: String)
    /// The daemon is being stopped and takes no more work.
    case stopping
    /// The request is not one the daemon knows.
    case unknownRequest(String)
}

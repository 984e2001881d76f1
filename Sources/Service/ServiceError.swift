// Is what can go wrong around the loop: sockets, children, signals.

/// Why the daemon or a client of it cannot go on.
public enum ServiceError: Error, Hashable, Sendable {
    case system(call: String, code: Int32)
}

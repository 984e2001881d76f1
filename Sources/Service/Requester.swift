// Is who sent a request, as the system says.

/// A user of the machine.
struct Requester: Hashable, Sendable {
    let uid: Int
    let name: String
}

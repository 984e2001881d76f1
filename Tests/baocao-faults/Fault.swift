// Is one fault: the nth call of one kind fails or is the last the process makes.

/// A fault that strace injects.
struct Fault: Hashable, CustomStringConvertible {
    /// What happens to the call.
    enum Effect: Hashable {
        case kill
        /// The call fails with this error and is not carried out.
        case error(String)
    }

    let call: String
    let effect: Effect
    /// Counted from 1 within the calls of that name.
    let nth: Int

    init(call: String, effect: Effect, nth: Int) {
        self.call = call
        self.effect = effect
        self.nth = nth
    }

    /// Reads `fsync:EIO:12` or `write:KILL:3`.
    init?(text: String) {
        let parts = text.split(separator: ":").map(String.init)
        guard parts.count == 3, let nth = Int(parts[2]), nth > 0 else { return nil }
        self.init(call: parts[0], effect: parts[1] == "KILL" ? .kill : .error(parts[1]), nth: nth)
    }

    var description: String {
        switch effect {
        case .kill: "\(call):KILL:\(nth)"
        case .error(let name): "\(call):\(name):\(nth)"
        }
    }

    /// The part of strace's command line that injects it.
    var injection: String {
        switch effect {
        case .kill: "inject=\(call):signal=KILL:when=\(nth)"
        case .error(let name): "inject=\(call):error=\(name):when=\(nth)"
        }
    }

    /// No memory may end a process by a signal of the loader or the runtime.
    var mayCrash: Bool { effect == .error("ENOMEM") }
}

// Is the end of a verb that looked and did not find everything in order; its lines said what.

public import Pipeline

/// Everything was said already; only the exit status is left.
public struct Verdict: Error, Hashable, Sendable, CustomStringConvertible {
    /// `findings` or `couldNotCheck`.
    public let status: ExitStatus

    public init(status: ExitStatus) {
        self.status = status
    }

    public var description: String {
        status == .couldNotCheck ? "chưa kiểm tra được hết" : "có việc phải xử lý"
    }
}

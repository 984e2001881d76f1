// Is how many of the units that should report have reported.

/// How many of the units that should report have reported (số đơn vị có số liệu).
public struct Coverage: Hashable, Sendable {
    public let reported: Int
    public let expected: Int

    public init(reported: Int, expected: Int) {
        self.reported = reported
        self.expected = expected
    }

    public var isPartial: Bool { reported < expected }

    /// Whether at least so many per cent of the expected units have reported.
    public func reaches(_ percent: Int) -> Bool {
        !isPartial || reported * 100 >= percent * expected
    }
}

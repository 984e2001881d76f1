// Is the name of an obligation: which report, of which committee, for which period.

/// The key of an obligation (nghĩa vụ báo cáo); with a revision it is the key of an issue.
public struct ObligationKey: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The definition's code.
    public let definition: String
    /// The committee's code.
    public let committee: String
    /// A period key bound to its calendar, in its canonical spelling: `2026H1@chot-15`.
    public let period: String

    public init(definition: String, committee: String, period: String) {
        self.definition = definition
        self.committee = committee
        self.period = period
    }

    /// `duqs-tinh/2026H1@chot-15/so-ket-6-thang`: the beginning of every file name of it.
    public var description: String { "\(committee)/\(period)/\(definition)" }

    /// By committee, period and definition, as text.
    public static func < (left: ObligationKey, right: ObligationKey) -> Bool {
        (left.committee, left.period, left.definition)
            < (right.committee, right.period, right.definition)
    }
}

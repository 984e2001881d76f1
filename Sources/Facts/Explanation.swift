// Is how one figure came about: a tree that ends in the rows of the records.

public import Periods

/// How a figure came about (giải trình số liệu).
public struct Explanation: Hashable, Sendable {
    public let address: FigureAddress
    public let indicator: Indicator
    /// As named on the last day of the window.
    public let unitName: String
    /// The days that answer, which an early close or a target's own beginning make other than the
    /// window's.
    public let days: Interval
    public let answer: Answer
    /// What the figure was made from, in display order; empty where its rows answer directly.
    public let parts: [Explanation]

    public init(
        address: FigureAddress, indicator: Indicator, unitName: String, days: Interval,
        answer: Answer, parts: [Explanation]
    ) {
        self.address = address
        self.indicator = indicator
        self.unitName = unitName
        self.days = days
        self.answer = answer
        self.parts = parts
    }

    /// The rows that this figure read itself: those of its parts are told there.
    public var ownRows: [Provenance.Row] {
        guard parts.isEmpty || address.aspect.isOfTarget else { return [] }
        let below = Set(parts.flatMap(\.allRows))
        return (answer.figure?.provenance.rows ?? []).filter { !below.contains($0) }
    }

    /// The rows behind it and its parts.
    var allRows: [Provenance.Row] {
        (answer.figure?.provenance.rows ?? []) + parts.flatMap(\.allRows)
    }
}

extension Aspect {
    /// It is asked of a target, whose own row stands behind it too.
    fileprivate var isOfTarget: Bool {
        switch self {
        case .target, .progress, .dueByNow, .percentOfTarget, .percentOfDue, .shortfall,
            .shortfallRate, .verdict:
            true
        default: false
        }
    }
}
